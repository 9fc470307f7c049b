package kz.pana.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import kz.pana.course.CourseDesk;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.Unsent;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;

/** Publishes the draft; what is published never changes again. */
final class PublishDialog extends Dialog {

    private final CourseDesk desk;
    private final Runnable published;
    private final TextArea note = new TextArea(Translations.of("training.author.publish.note"));
    private final Checkbox important = new Checkbox(Translations.of("training.author.publish.important"));
    private final Div refusal = Page.stack();
    /** What is new takes a while to write: an Esc too many loses none of it. */
    private final Unsent unsent;

    PublishDialog(CourseDesk desk, Runnable published) {
        this.desk = desk;
        this.published = published;
        setHeaderTitle(Translations.of("training.author.publish.title"));
        note.setHelperText(Translations.of("training.author.publish.note.hint"));
        note.setWidthFull();
        note.setMinRows(4);
        note.setManualValidation(true);
        note.focus();
        important.setHelperText(Translations.of("training.author.publish.important.hint"));
        Div fields = Page.stack(note, important);
        unsent = Unsent.of(() -> "training.author.publish", fields);
        add(Page.stack(new Paragraph(Translations.of("training.author.publish.text")), refusal, fields));
        Button cancel = new Button(Translations.of("uikit.cancel"), click -> {
            unsent.forget();
            close();
        });
        getFooter().add(cancel, new ActButton("training.author.publish.action", this::publish).primary());
        setWidth("36rem");
        setCloseOnOutsideClick(false);
    }

    private void publish() {
        refusal.removeAll();
        note.setInvalid(false);
        try {
            unsent.send(() -> {
                int number = desk.publish(important.getValue(), note.getValue());
                close();
                Toast.done("training.author.publish.done", number);
                published.run();
            });
        } catch (InvalidValue e) {
            note.setErrorMessage(Translations.of(e.reason()));
            note.setInvalid(true);
            note.focus();
        } catch (Refused e) {
            refuse(e.reason());
        }
    }

    private void refuse(Message why) {
        refusal.add(new Callout(Tone.ERROR, new Paragraph(Translations.of(why))).urgent());
    }
}
