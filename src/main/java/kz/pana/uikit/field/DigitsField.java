package kz.pana.uikit.field;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import kz.pana.uikit.Translations;

/** A secret of digits: hidden while it is typed, by the number keys of a phone. */
public final class DigitsField extends PasswordField {

    private DigitsField(String labelKey, Autocomplete kind) {
        super(Translations.of(labelKey));
        setAutocomplete(kind);
        setWidthFull();
        // Checked on the server, in the portal's words.
        setManualValidation(true);
        InputMode.NUMERIC.of(this);
    }

    /** For one that is chosen here. */
    public static DigitsField chosen(String labelKey) {
        return new DigitsField(labelKey, Autocomplete.NEW_PASSWORD);
    }

    /** For the one that the person has. */
    public static DigitsField known(String labelKey) {
        return new DigitsField(labelKey, Autocomplete.CURRENT_PASSWORD);
    }
}
