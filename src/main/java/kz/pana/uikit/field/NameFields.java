package kz.pana.uikit.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PlainText;
import kz.pana.uikit.Words;

/** Asks for the given name and the family name of a person, each by itself. */
public class NameFields extends Div {

    private final TextField given;
    private final TextField family;

    /** @param givenKey the label of the given name */
    public NameFields(String givenKey) {
        this(givenKey, "fields.name.family");
        given.setAutocomplete(Autocomplete.GIVEN_NAME);
        family.setAutocomplete(Autocomplete.FAMILY_NAME);
    }

    private NameFields(String givenKey, String familyKey) {
        addClassName("pana-stack");
        given = field(givenKey);
        family = field(familyKey);
        family.setHelperText(Words.of(familyKey + ".hint"));
        add(given, family);
    }

    /** Asks for the name of somebody else; the browser does not offer one's own. */
    public static NameFields ofSomebodyElse() {
        NameFields fields = new NameFields("fields.name.their-given", "fields.name.their-family");
        fields.given.setAutocomplete(Autocomplete.OFF);
        fields.family.setAutocomplete(Autocomplete.OFF);
        return fields;
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

    private static TextField field(String key) {
        TextField field = new TextField(Words.of(key));
        field.setWidthFull();
        field.setManualValidation(true);
        return field;
    }
}
