package kz.pana.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import kz.pana.identity.Registration;
import kz.pana.kernel.EmailAddress;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.PublicFrame;

/** Asks for a link to choose a new password. */
@Route(value = "forgot", autoLayout = false)
@AnonymousAllowed
class ForgotView extends PublicFrame {

    private final Registration registration;
    private final EmailField email = AccountFields.email();
    private final Button send = new ActButton("identity.forgot.send", this::ask).primary();
    private final Form form = new Form(email, send);

    ForgotView(Registration registration) {
        super("identity.forgot.title");
        this.registration = registration;
        send.addClickShortcut(Key.ENTER).listenOn(form);
        say("identity.forgot.lead");
        add(form);
        say("identity.forgot.pin");
        add(AccountFields.toSignIn());
    }

    private void ask() {
        form.begin();
        Optional<EmailAddress> address = form.read(email, () -> new EmailAddress(email.getValue()));
        if (form.isValid()) {
            registration.forgotPassword(address.orElseThrow());
            clear();
            say("identity.forgot.sent", address.orElseThrow().value());
            say("identity.letter.not-there");
            add(AccountFields.toSignIn());
        }
    }
}
