package kz.pana.uikit.field;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PlainText;
import kz.pana.uikit.Translations;

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
        family.setHelperText(Translations.of(familyKey + ".hint"));
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
     * Reads both; where one is wrong, says so beside it. What only both together are not is told beside the family name.
     *
     * @param check what else a name must hold
     */
    public final Optional<PersonName> read(Form form, UnaryOperator<PersonName> check) {
        Optional<PersonName> first = form.read(given, () -> check.apply(new PersonName(given.getValue(), "")));
        Optional<String> last = form.read(family, () -> familyName(check));
        return first.isPresent() && last.isPresent()
                ? form.read(family, () -> check.apply(new PersonName(given.getValue(), last.get())))
                : Optional.empty();
    }

    private String familyName(UnaryOperator<PersonName> check) {
        String name = PlainText.line(family.getValue(), PersonName.LONGEST);
        return name.isEmpty() ? name : check.apply(new PersonName(name, "")).given();
    }

    private static TextField field(String key) {
        TextField field = new TextField(Translations.of(key));
        field.setWidthFull();
        field.setManualValidation(true);
        return field;
    }
}
