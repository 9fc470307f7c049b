package kz.pana.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import kz.pana.identity.credential.PasswordStrength;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.Form;

/** Changes the password. */
final class PasswordCard extends Form {

    private final PasswordField current = new PasswordField(Translations.of("identity.password.current"));
    private final PasswordField wanted = AccountFields.newPassword();
    private final List<String> about;
    private final BiConsumer<String, String> change;

    /**
     * @param about what the password must not be made of: the person's name and address
     * @param change takes the current and the new password
     */
    PasswordCard(List<String> about, BiConsumer<String, String> change) {
        this.about = about;
        this.change = change;
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setWidthFull();
        current.setManualValidation(true);
        add(current, wanted, new ActButton("identity.profile.change-password", this::change).primary());
    }

    private void change() {
        begin();
        Optional<String> chosen = read(wanted, () -> PasswordStrength.require(wanted.getValue(), about));
        chosen.ifPresent(password -> read(current, () -> changed(password)));
        if (isValid()) {
            current.clear();
            wanted.clear();
            Toast.done("identity.profile.password-changed");
        }
    }

    /**
     * @throws InvalidValue if the current password is wrong
     */
    private boolean changed(String password) {
        change.accept(current.getValue(), password);
        return true;
    }
}
