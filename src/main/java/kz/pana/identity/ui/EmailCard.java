package kz.pana.identity.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import java.util.function.BiConsumer;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.DigitsField;
import kz.pana.uikit.field.Form;

/** Asks for a link by which somebody with a PIN changes to e-mail and password. */
final class EmailCard extends Form {

    private final EmailField email = AccountFields.email();
    private final DigitsField pin = DigitsField.known("identity.pin.current");
    private final BiConsumer<EmailAddress, String> ask;

    /**
     * @param ask takes the address and the PIN
     */
    EmailCard(BiConsumer<EmailAddress, String> ask) {
        this.ask = ask;
        add(
                new Paragraph(Translations.of("identity.profile.email.why")),
                email,
                pin,
                new ActButton("identity.profile.email.send", this::ask).primary());
    }

    private void ask() {
        begin();
        Optional<EmailAddress> address = read(email, () -> new EmailAddress(email.getValue()));
        address.ifPresent(to -> read(pin, () -> asked(to)));
        if (isValid()) {
            removeAll();
            add(
                    new Paragraph(Translations.of(
                            "identity.profile.email.sent", address.orElseThrow().value())),
                    new Paragraph(Translations.of("identity.letter.not-there")));
        }
    }

    /**
     * @throws InvalidValue if the PIN is wrong
     */
    private boolean asked(EmailAddress to) {
        ask.accept(to, pin.getValue());
        return true;
    }
}
