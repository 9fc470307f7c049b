package kz.pana.crisis.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kz.pana.crisis.CentreDetails;
import kz.pana.crisis.CentrePhone;
import kz.pana.kernel.LocalizedText;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.Page;

/** What a crisis centre is called, its number and when it answers. */
final class CentreForm extends Form {

    private final TextField nameKk = line("crisis.form.name-kk", CentreDetails.LONGEST_NAME);
    private final TextField nameRu = line("crisis.form.name-ru", CentreDetails.LONGEST_NAME);
    private final TextField phone = line("crisis.form.phone", 40);
    private final Checkbox always = new Checkbox(Translations.of("crisis.form.always"));
    private final TextField hoursKk = line("crisis.form.hours-kk", CentreDetails.LONGEST_HOURS);
    private final TextField hoursRu = line("crisis.form.hours-ru", CentreDetails.LONGEST_HOURS);
    private final Div hours = Page.stack(hoursKk, hoursRu);
    private final Consumer<CentreDetails> save;

    CentreForm(Optional<CentreDetails> now, Consumer<CentreDetails> save) {
        this.save = save;
        nameKk.setHelperText(Translations.of("crisis.form.name-kk.help"));
        nameRu.setHelperText(Translations.of("crisis.form.name-ru.help"));
        phone.setHelperText(Translations.of("crisis.form.phone.help"));
        phone.getElement().setAttribute("inputmode", "tel");
        hoursKk.setHelperText(Translations.of("crisis.form.hours-kk.help"));
        hoursRu.setHelperText(Translations.of("crisis.form.hours-ru.help"));
        always.addValueChangeListener(change -> hours.setVisible(!always.getValue()));
        now.ifPresent(this::fill);
        add(new Paragraph(Translations.of("crisis.form.lead")), nameKk, nameRu, phone, always, hours);
    }

    /** Saves, from the foot of the dialog: it stays in sight on a phone. */
    ActButton action() {
        return new ActButton("crisis.form.save", this::save).primary();
    }

    private void fill(CentreDetails details) {
        nameKk.setValue(details.name().kk());
        nameRu.setValue(details.name().ru());
        phone.setValue(details.phone().typed());
        always.setValue(details.hours().isEmpty());
        details.hours().ifPresent(words -> {
            hoursKk.setValue(words.kk());
            hoursRu.setValue(words.ru());
        });
    }

    private void save() {
        begin();
        Optional<LocalizedText> name = both(nameKk, nameRu, CentreDetails::name);
        Optional<CentrePhone> number = read(phone, () -> new CentrePhone(phone.getValue()));
        Optional<LocalizedText> when =
                always.getValue() ? Optional.empty() : both(hoursKk, hoursRu, CentreDetails::hours);
        if (isValid()) {
            save.accept(new CentreDetails(name.orElseThrow(), number.orElseThrow(), when));
        }
    }

    /** Both are read, so that what is wrong with the second is said too. */
    private Optional<LocalizedText> both(TextField kazakh, TextField russian, UnaryOperator<String> check) {
        Optional<String> kk = read(kazakh, () -> check.apply(kazakh.getValue()));
        Optional<String> ru = read(russian, () -> check.apply(russian.getValue()));
        return kk.flatMap(first -> ru.map(second -> new LocalizedText(first, second)));
    }

    private static TextField line(String key, int most) {
        TextField line = new TextField(Translations.of(key));
        line.setMaxLength(most);
        line.setManualValidation(true);
        line.setWidthFull();
        return line;
    }
}
