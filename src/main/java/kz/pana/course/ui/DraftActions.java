package kz.pana.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import kz.pana.course.CourseDesk;
import kz.pana.course.CourseDraft;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.FileLink;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.SureDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;

/**
 * What can be done with the course as a whole.
 *
 * @param changed told when something was done
 */
record DraftActions(CourseDesk desk, Runnable changed) {

    Component of(CourseDraft draft) {
        Div actions = Page.row(
                new ActButton("training.author.publish.open", () -> new PublishDialog(desk, changed).open()).primary(),
                bringIn(true),
                new FileLink(
                        Translations.of("training.author.export"),
                        "pana-course-draft.zip",
                        "application/zip",
                        () -> desk.export(0)),
                new ActButton("training.author.discard.open", this::askToDiscard));
        return Page.stack(
                new H2(Translations.of(
                        "training.author.draft",
                        Translations.of(draft.outline().title().shown()))),
                actions);
    }

    Component ofNoDraft() {
        return Page.row(
                new ActButton("training.author.begin", () -> done("training.author.begun", desk::begin)).primary(),
                bringIn(false));
    }

    private ActButton bringIn(boolean replacing) {
        return new ActButton("training.author.import.open", () -> new BringInDialog(desk, replacing, changed).open());
    }

    /** Nothing brings a draft back, so this is asked once. */
    private void askToDiscard() {
        new SureDialog("training.author.discard", () -> done("training.author.discard.done", desk::discard)).open();
    }

    private void done(String words, Runnable action) {
        action.run();
        Toast.done(words);
        changed.run();
    }
}
