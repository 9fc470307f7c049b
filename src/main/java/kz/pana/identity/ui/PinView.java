package kz.pana.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import kz.pana.identity.Pin;
import kz.pana.identity.PinChoice;
import kz.pana.identity.Secret;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.DigitsField;
import kz.pana.uikit.Form;
import kz.pana.uikit.PublicFrame;

/** Chooses a new PIN by a link from the owner of a place. */
@Route(value = "pin/:token", autoLayout = false)
@AnonymousAllowed
class PinView extends PublicFrame implements BeforeEnterObserver {

    private final PinChoice choice;

    PinView(PinChoice choice) {
        super("identity.pin.title");
        this.choice = choice;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Secret secret = new Secret(event.getRouteParameters().get("token").orElse(""));
        clear();
        if (choice.opens(secret)) {
            askFor(secret);
        } else {
            say("identity.link.spent");
            say("identity.pin.spent");
            add(AccountFields.toSignIn());
        }
    }

    private void askFor(Secret secret) {
        DigitsField pin = AccountFields.newPin();
        DigitsField again = DigitsField.chosen("identity.pin.again");
        Form form = new Form(pin, again);
        Button send = new ActButton("identity.pin.send", () -> choose(secret, form, pin, again)).primary();
        send.addClickShortcut(Key.ENTER).listenOn(form);
        form.add(send);
        add(form);
    }

    private void choose(Secret secret, Form form, DigitsField pin, DigitsField again) {
        form.begin();
        Optional<Pin> chosen = form.read(pin, () -> new Pin(pin.getValue()));
        chosen.ifPresent(first -> form.read(again, () -> first.repeated(again.getValue())));
        if (form.isValid()) {
            choice.choose(secret, chosen.orElseThrow());
            clear();
            say("identity.pin.done");
            add(AccountFields.toSignIn());
        }
    }
}
