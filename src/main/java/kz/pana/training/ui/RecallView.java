package kz.pana.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.training.RecallTask;
import kz.pana.training.Recalls;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;

/** A minute in the break room: a scene, then one sentence aloud. */
@Route("training/recall")
@PageTitle("training.recall.title")
@RolesAllowed({"OWNER", "STAFF"})
class RecallView extends Page {

    private static final int SENTENCES = 5;

    private final Recalls recalls;

    RecallView(Recalls recalls) {
        super("training.recall.title");
        narrow();
        this.recalls = recalls;
        recalls.mine()
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new Callout(Tone.INFO, new Paragraph(Translations.of("training.recall.not-yet"))),
                                new Anchor(TrainingNavigation.training(), Translations.of("training.title"))));
    }

    private void show(RecallTask task) {
        lead("training.recall.lead");
        Div aloud = aloud(task);
        aloud.setVisible(false);
        add(
                Page.meta(Translations.of(task.lesson())),
                new H2(Translations.of(task.scene().title())),
                new ScenePart(task.scene(), () -> aloud.setVisible(true)),
                aloud);
    }

    private Div aloud(RecallTask task) {
        Paragraph sentence =
                new Paragraph(Translations.of("training.recall.sentence." + (task.number() % SENTENCES + 1)));
        sentence.addClassName("pana-lead");
        Div aloud = Page.card(
                new H2(Translations.of("training.recall.aloud")),
                sentence,
                new ActButton("training.recall.said", this::finish).primary());
        aloud.getElement().setAttribute("role", "status");
        return aloud;
    }

    private void finish() {
        recalls.finish();
        recalls.mine().ifPresent(next -> Toast.done("training.recall.thanks", Translations.day(next.dueAt())));
        UI.getCurrent().navigate(TrainingNavigation.training());
    }
}
