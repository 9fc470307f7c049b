package kz.pana.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import kz.pana.identity.PinCodeChoice;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.PinCode;
import kz.pana.identity.credential.SecretToken;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.DigitsField;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.PublicFrame;

/** Chooses a new PIN by a link from the owner of a place, and is then signed in. */
@Route(value = "pin/:token", autoLayout = false)
@AnonymousAllowed
class PinCodeView extends PublicFrame implements BeforeEnterObserver {

    private final PinCodeChoice choice;

    PinCodeView(PinCodeChoice choice) {
        super("identity.pin.title");
        this.choice = choice;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SecretToken secret =
                new SecretToken(event.getRouteParameters().get("token").orElse(""));
        clear();
        LinkStatus status = choice.status(secret);
        if (status.opens()) {
            askFor(secret);
        } else {
            add(new Paragraph(Translations.of(status.words())));
            say("identity.pin.spent");
            add(AccountFields.toSignIn());
        }
    }

    private void askFor(SecretToken secret) {
        DigitsField pin = AccountFields.newPin();
        DigitsField again = DigitsField.chosen("identity.pin.again");
        Form form = new Form(pin, again);
        Button send = new ActButton("identity.pin.send", () -> choose(secret, form, pin, again)).primary();
        send.addClickShortcut(Key.ENTER).listenOn(form);
        form.add(send);
        add(form);
    }

    private void choose(SecretToken secret, Form form, DigitsField pin, DigitsField again) {
        form.begin();
        Optional<PinCode> chosen = form.read(pin, () -> new PinCode(pin.getValue()));
        chosen.ifPresent(first -> form.read(again, () -> first.repeated(again.getValue())));
        if (form.isValid()) {
            // What the server alone can see is whether it is part of the phone number.
            form.read(pin, () -> chosen(secret, chosen.orElseThrow()));
        }
        if (form.isValid()) {
            Toast.done("identity.pin.done");
            UI.getCurrent().navigate("");
        }
    }

    private boolean chosen(SecretToken secret, PinCode pin) {
        choice.choose(secret, pin);
        return true;
    }
}
