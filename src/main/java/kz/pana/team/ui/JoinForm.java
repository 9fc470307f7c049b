package kz.pana.team.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.pana.identity.credential.PinCode;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.training.row.EnrolmentId;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.DigitsField;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.field.InputMode;
import kz.pana.uikit.field.NameFields;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;

/** All it takes to join: a name, a phone, and a PIN of one's own. */
final class JoinForm extends Form {

    private final NameFields name = new NameFields("team.join.name");
    private final TextField phone = line("team.join.phone", Autocomplete.TEL);
    private final DigitsField pin = DigitsField.chosen("team.join.pin");
    private final DigitsField again = DigitsField.chosen("identity.pin.again");
    private final Div problem = new Div();
    private final Function<NewPhoneAccount, EnrolmentId> join;
    private final Consumer<EnrolmentId> onward;

    /**
     * @param guest the person's name, as far as the owner gave one
     * @param onward leads to the course
     */
    JoinForm(Optional<String> guest, Function<NewPhoneAccount, EnrolmentId> join, Consumer<EnrolmentId> onward) {
        this.join = join;
        this.onward = onward;
        guest.map(PersonName::split).ifPresent(name::setValue);
        InputMode.TEL.of(phone);
        phone.setHelperText(Translations.of("team.join.phone.hint"));
        pin.setHelperText(Translations.of("team.join.pin.hint", PinCode.LENGTH));
        ActButton send = new ActButton("team.join.send", this::send).primary();
        send.addClickShortcut(Key.ENTER).listenOn(this);
        add(problem, name, phone, pin, again, send);
    }

    private void send() {
        begin();
        problem.removeAll();
        Optional<PersonName> who = name.read(this, NewAccount::name);
        Optional<PhoneNumber> number = read(phone, () -> PhoneNumber.personal(phone.getValue()));
        Optional<PinCode> chosen = read(pin, () -> new PinCode(pin.getValue()));
        chosen.ifPresent(first -> read(again, () -> first.repeated(again.getValue())));
        if (isValid()) {
            join(new NewPhoneAccount(
                    who.orElseThrow(), number.orElseThrow(), chosen.orElseThrow(), Translations.language()));
        }
    }

    private void join(NewPhoneAccount newcomer) {
        try {
            // All else is checked, so what is still wrong is the phone: somebody has it.
            Optional<EnrolmentId> joined = read(phone, () -> join.apply(newcomer));
            isValid();
            joined.ifPresent(onward);
        } catch (Refused spentMeanwhile) {
            problem.add(new Callout(Tone.ERROR, new Paragraph(Translations.of(spentMeanwhile.reason()))).urgent());
        }
    }

    private static TextField line(String labelKey, Autocomplete kind) {
        TextField line = new TextField(Translations.of(labelKey));
        line.setAutocomplete(kind);
        line.setWidthFull();
        line.setManualValidation(true);
        return line;
    }
}
