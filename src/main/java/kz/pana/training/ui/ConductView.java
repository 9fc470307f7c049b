package kz.pana.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import kz.pana.place.application.Agreement;
import kz.pana.training.ConductRules;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.MarkdownText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;

/** The rules of conduct, to be read and accepted by everybody who helps, for themselves. */
@Route("training/conduct")
@PageTitle("training.conduct.title")
@RolesAllowed({"OWNER", "STAFF"})
class ConductView extends Page {

    private final ConductRules rules;

    ConductView(ConductRules rules) {
        super("training.conduct.title");
        narrow();
        this.rules = rules;
        lead("training.conduct.lead");
        add(new MarkdownText(Agreement.conduct(Translations.language())));
        rules.acceptedAt().ifPresentOrElse(this::accepted, this::ask);
    }

    private void accepted(Instant at) {
        add(new Callout(Tone.GOOD, new Paragraph(Translations.of("training.conduct.accepted", Translations.day(at)))));
    }

    private void ask() {
        add(new PrimaryBar(new ActButton("training.conduct.accept", () -> accept(Agreement.VERSION)).primary()));
    }

    private void accept(String version) {
        rules.accept(version);
        Toast.done("training.conduct.thanks");
        UI.getCurrent().navigate(TrainingNavigation.training());
    }
}
