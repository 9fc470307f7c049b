package kz.pana.identity.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import kz.pana.identity.credential.PinCode;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.DigitsField;
import kz.pana.uikit.field.Form;

/** Changes the PIN. */
final class PinCodeCard extends Form {

    private final DigitsField current = DigitsField.known("identity.pin.current");
    private final DigitsField wanted = AccountFields.newPin();
    private final BiConsumer<String, PinCode> change;

    /**
     * @param change takes the current and the new PIN
     */
    PinCodeCard(BiConsumer<String, PinCode> change) {
        this.change = change;
        add(current, wanted, new ActButton("identity.profile.change-pin", this::change).primary());
    }

    private void change() {
        begin();
        Optional<PinCode> chosen = read(wanted, () -> new PinCode(wanted.getValue()));
        chosen.ifPresent(pin -> read(current, () -> changed(pin)));
        if (isValid()) {
            current.clear();
            wanted.clear();
            Toast.done("identity.profile.pin-changed");
        }
    }

    /**
     * @throws InvalidValue if the current PIN is wrong, or the new one is part of the phone number
     */
    private boolean changed(PinCode pin) {
        change.accept(current.getValue(), pin);
        return true;
    }
}
