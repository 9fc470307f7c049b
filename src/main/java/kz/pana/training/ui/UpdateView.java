package kz.pana.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kz.pana.certificate.CourseUpdates;
import kz.pana.certificate.CourseUpdates.Changed;
import kz.pana.certificate.CourseUpdates.Update;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.MarkdownText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;

/** What an important edition changed, for whoever is certified: to read in five minutes. */
@Route("training/update")
@PageTitle("training.update.title")
@RolesAllowed({"OWNER", "STAFF"})
class UpdateView extends Page {

    private final CourseUpdates updates;

    UpdateView(CourseUpdates updates) {
        super("training.update.title");
        narrow();
        this.updates = updates;
        Optional<Update> due = updates.due();
        due.ifPresentOrElse(
                this::show, () -> add(new Callout(Tone.GOOD, new Paragraph(Translations.of("training.update.none")))));
    }

    private void show(Update update) {
        lead("training.update.lead");
        update.notes().forEach(note -> add(new Callout(Tone.INFO, new Paragraph(note))));
        update.lessons().forEach(lesson -> show(lesson, update.pictures()));
        add(new PrimaryBar(new ActButton("training.update.read", this::read).primary()));
    }

    private void show(Changed lesson, String pictures) {
        add(new H2(Translations.of(lesson.title())));
        lesson.sections()
                .forEach(section -> add(
                        new H3(Translations.of(section.heading())),
                        new MarkdownText(Translations.of(section.text()), pictures)));
    }

    private void read() {
        updates.read();
        Toast.done("training.update.thanks");
        UI.getCurrent().navigate(TrainingNavigation.training());
    }
}
