package kz.pana.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import java.util.Optional;
import kz.pana.identity.Registration;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.PasswordStrength;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.Person;
import kz.pana.kernel.PersonName;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.ReturnPath;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.field.NameFields;
import kz.pana.uikit.layout.PublicFrame;

/**
 * Chooses a password by a link that came by e-mail, and is then signed in: to finish a registration, to take up an
 * appointment, or because it was forgotten. By a button, because mail programs open links on their own.
 */
@Route(value = "password/:token", autoLayout = false)
@RouteAlias(value = "confirm/:token", autoLayout = false)
@AnonymousAllowed
class PasswordView extends PublicFrame implements BeforeEnterObserver {

    private final Registration registration;

    PasswordView(Registration registration) {
        super("identity.choose.title");
        this.registration = registration;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SecretToken secret =
                new SecretToken(event.getRouteParameters().get("token").orElse(""));
        clear();
        LinkStatus status = registration.status(secret);
        if (status != LinkStatus.OPEN) {
            add(new Paragraph(Translations.of(status.words())));
        }
        if (status.opens()) {
            if (!ReturnPath.isKept()) {
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(ReturnPath.PARAMETER)
                        .ifPresent(ReturnPath::keep);
            }
            registration.invited(secret).ifPresent(person -> askFor(secret, person));
        } else {
            add(
                    AccountFields.toSignIn(),
                    new Anchor(IdentityNavigation.forgot(), Translations.of("identity.choose.again")));
        }
    }

    /** Who was never here before may correct the name: somebody else may have typed it. */
    private void askFor(SecretToken secret, Person person) {
        NameFields name = AccountFields.name();
        name.setValue(person.called());
        name.setVisible(!person.confirmed());
        PasswordField password = AccountFields.newPassword();
        Form form = new Form(name, AccountFields.settled(Objects.requireNonNull(person.email())), password);
        Button send =
                new ActButton("identity.choose.send", () -> choose(secret, person, form, name, password)).primary();
        send.addClickShortcut(Key.ENTER).listenOn(form);
        form.add(send);
        say(person.confirmed() ? "identity.choose.lead" : "identity.choose.first");
        add(form);
    }

    private void choose(SecretToken secret, Person person, Form form, NameFields name, PasswordField password) {
        form.begin();
        Optional<PersonName> called = name.read(form, NewAccount::name);
        Optional<String> chosen = form.read(
                password,
                () -> PasswordStrength.require(
                        password.getValue(),
                        person.email(),
                        called.map(PersonName::full).orElse(person.name())));
        if (form.isValid()) {
            registration.choosePassword(secret, called, chosen.orElseThrow());
            Toast.done("identity.choose.done");
            ReturnPath.goOn();
        }
    }
}
