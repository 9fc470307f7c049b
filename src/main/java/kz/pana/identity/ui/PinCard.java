package kz.pana.identity.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import kz.pana.identity.Pin;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Toast;
import kz.pana.uikit.field.DigitsField;
import kz.pana.uikit.field.Form;

/** Changes the PIN. */
final class PinCard extends Form {

    private final DigitsField current = DigitsField.known("identity.pin.current");
    private final DigitsField wanted = AccountFields.newPin();
    private final BiConsumer<String, Pin> change;

    /**
     * @param change takes the current and the new PIN
     */
    PinCard(BiConsumer<String, Pin> change) {
        this.change = change;
        add(current, wanted, new ActButton("identity.profile.change-pin", this::change).primary());
    }

    private void change() {
        begin();
        Optional<Pin> chosen = read(wanted, () -> new Pin(wanted.getValue()));
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
    private boolean changed(Pin pin) {
        change.accept(current.getValue(), pin);
        return true;
    }
}
