package kz.pana.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.course.CourseDraft;
import kz.pana.course.CourseWriting;
import kz.pana.kernel.Message;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.FileUpload;
import kz.pana.uikit.layout.Page;

/** The pictures of the draft: what they are called, and how a lesson names them. */
final class PicturesPart extends Div {

    private final CourseWriting writing;
    private final Runnable changed;

    PicturesPart(CourseDraft draft, CourseWriting writing, Runnable changed) {
        this.writing = writing;
        this.changed = changed;
        addClassName("pana-stack");
        Div pictures = new Div();
        pictures.addClassName("pana-cards");
        draft.pictures().forEach(name -> pictures.add(card(name, draft.address())));
        add(
                new Paragraph(Translations.of("training.author.pictures.how")),
                new FileUpload<>(
                        "training.author.pictures.add",
                        CourseWriting.PICTURE_BYTES,
                        writing::addPicture,
                        this::added,
                        "image/png",
                        "image/jpeg",
                        "image/svg+xml"),
                pictures);
    }

    private Div card(String name, String address) {
        Image picture = new Image(address + name, "");
        picture.addClassName("pana-photo");
        String markdown = Translations.of("training.author.pictures.markdown", name);
        Button copy = new Button(Translations.of("training.author.pictures.copy"));
        copy.setAriaLabel(Translations.of("training.author.pictures.copy-of", name));
        Clipboard.onClick(copy)
                .writeText(
                        markdown,
                        copied -> Toast.done("training.author.pictures.copied"),
                        failed -> Toast.problem(Message.of("training.author.pictures.not-copied")));
        ActButton remove = new ActButton("training.author.pictures.remove", () -> remove(name));
        remove.setAriaLabel(Translations.of("training.author.remove", name));
        return Page.card(picture, new Code(markdown), Page.row(copy, remove));
    }

    private void added(String name) {
        Toast.done("training.author.pictures.added", name);
        changed.run();
    }

    private void remove(String name) {
        byte[] content = writing.removePicture(name);
        changed.run();
        Toast.undoable(
                "training.author.removed",
                () -> {
                    writing.addPicture(name, content);
                    changed.run();
                },
                name);
    }
}
