package kz.pana.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import kz.pana.identity.NewAccount;
import kz.pana.identity.Registration;
import kz.pana.identity.Secret;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Form;
import kz.pana.uikit.PublicFrame;
import kz.pana.uikit.Words;

/** Chooses a password by a link that came by e-mail. */
@Route(value = "password/:token", autoLayout = false)
@AnonymousAllowed
class PasswordView extends PublicFrame implements BeforeEnterObserver {

    private final Registration registration;

    PasswordView(Registration registration) {
        super("identity.choose.title");
        this.registration = registration;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Secret secret = new Secret(event.getRouteParameters().get("token").orElse(""));
        clear();
        if (registration.choosesPassword(secret)) {
            askFor(secret);
        } else {
            say("identity.link.spent");
            add(new Anchor(IdentityNavigation.forgot(), Words.of("identity.choose.again")));
        }
    }

    private void askFor(Secret secret) {
        PasswordField password = AccountFields.newPassword();
        Form form = new Form(password);
        Button send = new ActButton("identity.choose.send", () -> choose(secret, form, password)).primary();
        send.addClickShortcut(Key.ENTER).listenOn(form);
        form.add(send);
        add(form);
    }

    private void choose(Secret secret, Form form, PasswordField password) {
        form.begin();
        Optional<String> chosen = form.read(password, () -> NewAccount.password(password.getValue()));
        if (form.isValid()) {
            registration.choosePassword(secret, chosen.orElseThrow());
            clear();
            say("identity.choose.done");
            add(AccountFields.toSignIn());
        }
    }
}
