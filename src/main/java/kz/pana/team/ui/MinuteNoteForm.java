package kz.pana.team.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import kz.pana.team.shift.FirstMinute;
import kz.pana.team.shift.FirstMinute.Note;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;

/** What the team writes down once, for everybody who opens a shift. */
final class MinuteNoteForm extends Form {

    private final TextField spot = field("team.minute.spot");
    private final TextField phone = field("team.minute.phone");
    private final TextField caller = field("team.minute.caller");
    private final Consumer<Note> save;

    MinuteNoteForm(FirstMinute now, Consumer<Note> save) {
        this.save = save;
        spot.setValue(now.note().quietSpot());
        spot.setRequiredIndicatorVisible(true);
        spot.setHelperText(Translations.of("team.minute.spot.hint"));
        phone.setValue(now.note().phone());
        phone.setHelperText(Translations.of("team.minute.phone.hint", now.phone()));
        caller.setValue(now.note().caller());
        caller.setHelperText(Translations.of("team.minute.caller.hint"));
        add(
                new Paragraph(Translations.of("team.minute.write")),
                spot,
                phone,
                caller,
                new ActButton("team.minute.save", this::send).primary());
        onEnter(this::send);
    }

    private void send() {
        begin();
        // Of the three only the first can be missing; the others are as long as their fields let them be.
        read(spot, () -> {
            save.accept(new Note(spot.getValue(), phone.getValue(), caller.getValue()));
            return true;
        });
        isValid();
    }

    private static TextField field(String key) {
        TextField field = new TextField(Translations.of(key));
        field.setWidthFull();
        field.setMaxLength(200);
        field.setManualValidation(true);
        return field;
    }
}
