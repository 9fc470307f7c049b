package kz.pana.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PlainText;

/** Asks for the given name and the family name of a person, each by itself. */
public class NameFields extends Div {

    private final TextField given;
    private final TextField family;

    /** @param givenKey the label of the given name */
    public NameFields(String givenKey) {
        addClassName("pana-stack");
        given = field(givenKey, Autocomplete.GIVEN_NAME);
        family = field("fields.name.family", Autocomplete.FAMILY_NAME);
        family.setHelperText(Words.of("fields.name.family.hint"));
        add(given, family);
    }

    public final void setValue(PersonName name) {
        given.setValue(name.given());
        family.setValue(name.family());
    }

    public final void setReadOnly(boolean readOnly) {
        given.setReadOnly(readOnly);
        family.setReadOnly(readOnly);
    }

    /**
     * Reads both; where one is wrong, says so beside it.
     *
     * @param check what else a name must hold
     */
    public final Optional<PersonName> read(Form form, UnaryOperator<PersonName> check) {
        form.read(family, () -> PlainText.line(family.getValue(), PersonName.LONGEST));
        return form.read(given, () -> check.apply(new PersonName(given.getValue(), fitting(family.getValue()))));
    }

    /** A family name that is too long is told beside its own field. */
    private static String fitting(String family) {
        return family.substring(0, Math.min(family.length(), PersonName.LONGEST));
    }

    private static TextField field(String key, Autocomplete kind) {
        TextField field = new TextField(Words.of(key));
        field.setAutocomplete(kind);
        field.setWidthFull();
        field.setManualValidation(true);
        return field;
    }
}
