package kz.pana.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kz.pana.course.CourseDesk;
import kz.pana.course.folder.CourseProblem;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.FileUpload;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;

/** Takes a course folder in as the draft, or says everything that is wrong with it. */
final class BringInDialog extends Dialog {

    private final Runnable taken;
    private final Div result = Page.stack();

    /** @param replacing whether there is a draft that it takes the place of */
    BringInDialog(CourseDesk desk, boolean replacing, Runnable taken) {
        this.taken = taken;
        setHeaderTitle(Translations.of("training.author.import.title"));
        Div body = Page.stack(new Paragraph(Translations.of("training.author.import.text")));
        if (replacing) {
            body.add(new Callout(Tone.WARNING, new Paragraph(Translations.of("training.author.import.replaces"))));
        }
        body.add(
                new FileUpload<>(
                        "training.author.import.action",
                        CourseDesk.ARCHIVE_BYTES,
                        (name, archive) -> desk.bringIn(archive),
                        this::show,
                        ".zip",
                        "application/zip"),
                result);
        add(body);
        getFooter().add(new Button(Translations.of("training.author.close"), click -> close()));
        setWidth("44rem");
        setCloseOnOutsideClick(false);
    }

    private void show(List<CourseProblem> problems) {
        result.removeAll();
        if (problems.isEmpty()) {
            close();
            Toast.done("training.author.import.done");
            taken.run();
        } else {
            H3 title = new H3(Translations.of("training.author.import.refused", problems.size()));
            title.addClassName("pana-subtitle");
            result.add(new Callout(Tone.ERROR, title, ProblemList.of(problems)).urgent());
        }
    }
}
