package kz.pana.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.pana.identity.Registration;
import kz.pana.identity.Secret;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.PublicFrame;
import kz.pana.uikit.Words;

/** Confirms an address. By a button, because mail programs open links on their own. */
@Route(value = "confirm/:token", autoLayout = false)
@AnonymousAllowed
class ConfirmView extends PublicFrame implements BeforeEnterObserver {

    private final Registration registration;

    ConfirmView(Registration registration) {
        super("identity.confirm.title");
        this.registration = registration;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Secret secret = new Secret(event.getRouteParameters().get("token").orElse(""));
        clear();
        if (registration.confirms(secret)) {
            say("identity.confirm.lead");
            add(new ActButton("identity.confirm.send", () -> confirm(secret)).primary());
        } else {
            say("identity.link.spent");
            say("identity.confirm.spent");
            add(
                    AccountFields.toSignIn(),
                    new Anchor(IdentityNavigation.register(), Words.of("identity.confirm.again")));
        }
    }

    private void confirm(Secret secret) {
        registration.confirm(secret);
        clear();
        say("identity.confirm.done");
        add(AccountFields.toSignIn());
    }
}
