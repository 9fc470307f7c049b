package kz.pana.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import kz.pana.course.OutlineWriting;
import kz.pana.course.OutlineWriting.Removed;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;

/**
 * What can be done with a lesson of the draft as a whole.
 *
 * @param leave goes back to the others
 */
record LessonActions(String slug, OutlineWriting outline, Runnable leave) {

    Div row() {
        return Page.row(
                new ActButton("training.author.lesson.up", () -> move(-1)),
                new ActButton("training.author.lesson.down", () -> move(1)),
                new ActButton("training.author.lesson.remove", this::remove));
    }

    private void move(int by) {
        Toast.done("training.author.lesson.moved", outline.moveLesson(slug, by) + 1);
    }

    private void remove() {
        Removed removed = outline.removeLesson(slug);
        leave.run();
        Toast.undoable(
                "training.author.removed",
                () -> {
                    outline.putBackLesson(removed);
                    UI.getCurrent().navigate(CourseNavigation.courseLesson(slug));
                },
                slug);
    }
}
