package kz.pana.volunteer.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import kz.pana.kernel.PhoneNumber;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.Form;

/** Corrects the number by which coordinators reach somebody who registered. */
final class PhoneForm extends Form {

    PhoneForm(String now, Consumer<PhoneNumber> correct) {
        TextField phone = field();
        phone.setValue(now);
        add(phone, new ActButton("visit.volunteer.phone.save", () -> {
            begin();
            var number = read(phone, () -> PhoneNumber.parse(phone.getValue()));
            if (isValid()) {
                correct.accept(number.orElseThrow());
                Toast.done("visit.volunteer.phone.saved");
            }
        }));
    }

    /** Asks for the number. */
    static TextField field() {
        TextField phone = new TextField(Translations.of("visit.volunteer.phone"));
        phone.setHelperText(Translations.of("visit.volunteer.phone.help"));
        phone.getElement().setAttribute("autocomplete", "tel").setAttribute("inputmode", "tel");
        phone.setWidthFull();
        return phone;
    }
}
