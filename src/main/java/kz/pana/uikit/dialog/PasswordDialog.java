package kz.pana.uikit.dialog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** Asks once more, and for the password, before what cannot be undone: a window that was left open is not enough. */
public class PasswordDialog extends Dialog {

    private final PasswordField password = new PasswordField(Translations.of("uikit.password"));

    /**
     * @param key the texts: {@code key.title}, {@code key.text}, {@code key.action}
     * @param onPassword gets what was typed; what it throws keeps the dialog open and is said at the field
     */
    public PasswordDialog(String key, Consumer<String> onPassword) {
        setRole("alertdialog");
        setHeaderTitle(Translations.of(key + ".title"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidthFull();
        // Checked on the server, in the portal's words.
        password.setManualValidation(true);
        password.focus();
        add(Page.stack(new Paragraph(Translations.of(key + ".text")), password));
        Button act = new Button(Translations.of(key + ".action"), click -> {
            try {
                onPassword.accept(typed());
                close();
            } catch (InvalidValue e) {
                password.setErrorMessage(Translations.of(e.reason()));
                password.setInvalid(true);
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        act.setDisableOnClick(true);
        getFooter().add(new Button(Translations.of("uikit.cancel"), click -> close()), act);
        setCloseOnOutsideClick(false);
        setWidth("32rem");
    }

    /** Nothing typed is no wrong guess. */
    private String typed() {
        if (password.isEmpty()) {
            throw new InvalidValue("kernel.text.empty");
        }
        return password.getValue();
    }
}
