package kz.pana.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiConsumer;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.DigitsField;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.field.InputMode;

/** Changes the phone number by which somebody with a PIN signs in. */
final class PhoneCard extends Form {

    private final TextField phone = new TextField(Translations.of("identity.phone.new"));
    private final DigitsField pin = DigitsField.known("identity.pin.current");
    private final BiConsumer<PhoneNumber, String> change;
    private final Runnable changed;

    /**
     * @param change takes the number and the PIN
     * @param changed shows the number there is now
     */
    PhoneCard(BiConsumer<PhoneNumber, String> change, Runnable changed) {
        this.change = change;
        this.changed = changed;
        phone.setAutocomplete(Autocomplete.TEL);
        phone.setWidthFull();
        phone.setManualValidation(true);
        InputMode.TEL.of(phone);
        add(
                new Paragraph(Translations.of("identity.profile.phone.why")),
                phone,
                pin,
                new ActButton("identity.profile.change-phone", this::change).primary());
    }

    private void change() {
        begin();
        Optional<PhoneNumber> number = read(phone, () -> PhoneNumber.personal(phone.getValue()));
        number.ifPresent(to -> read(pin, () -> changed(to)));
        if (isValid()) {
            phone.clear();
            pin.clear();
            changed.run();
            Toast.done("identity.profile.phone-changed");
        }
    }

    /**
     * @throws InvalidValue if the PIN is wrong
     */
    private boolean changed(PhoneNumber number) {
        try {
            change.accept(number, pin.getValue());
        } catch (Refused e) {
            // The PIN is right: it is the number that cannot be had.
            mark(phone, e.reason());
        }
        return true;
    }
}
