package kz.pana.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import kz.pana.identity.Registration;
import kz.pana.identity.credential.PasswordStrength;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.NewAccount.Wish;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.PersonName;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.field.NameFields;
import kz.pana.uikit.layout.PublicFrame;

/** Makes the first administrator, by the link that the first start printed. */
@Route(value = "first/:token", autoLayout = false)
@AnonymousAllowed
class FirstView extends PublicFrame implements BeforeEnterObserver {

    private final Registration registration;
    private final NameFields name = AccountFields.name();
    private final EmailField email = AccountFields.email();
    private final PasswordField password = AccountFields.newPassword();
    private final Form form = new Form(name, email, password);

    FirstView(Registration registration) {
        super("identity.first.title");
        this.registration = registration;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SecretToken secret =
                new SecretToken(event.getRouteParameters().get("token").orElse(""));
        clear();
        if (!registration.awaitsFirstAdministrator(secret)) {
            title("identity.first.spent.title");
            say("identity.first.spent");
            add(AccountFields.toSignIn());
            return;
        }
        Button send = new ActButton("identity.first.send", () -> create(secret)).primary();
        send.addClickShortcut(Key.ENTER).listenOn(form);
        form.add(send);
        say("identity.first.lead");
        add(form);
    }

    private void create(SecretToken secret) {
        form.begin();
        Optional<PersonName> who = name.read(form, NewAccount::name);
        Optional<EmailAddress> address = form.read(email, () -> new EmailAddress(email.getValue()));
        Optional<String> chosen = form.read(
                password,
                () -> PasswordStrength.require(
                        password.getValue(),
                        address.orElse(null),
                        who.map(PersonName::full).orElse("")));
        if (form.isValid()) {
            registration.createFirstAdministrator(
                    secret,
                    new NewAccount(address.orElseThrow(), who.orElseThrow(), Translations.language(), Wish.LATER),
                    chosen.orElseThrow());
            clear();
            title("identity.first.done.title");
            say("identity.first.done");
            add(AccountFields.toSignIn());
        }
    }
}
