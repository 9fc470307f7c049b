package kz.pana.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Optional;
import kz.pana.identity.Registration;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.NewAccount.Wish;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.ReturnPath;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.field.NameFields;
import kz.pana.uikit.layout.PublicFrame;

/**
 * Registering. What is said afterwards is the same whether or not the address has an account; the password is chosen by
 * whoever opens the letter.
 */
@Route(value = "register", autoLayout = false)
@AnonymousAllowed
class RegisterView extends PublicFrame implements BeforeEnterObserver {

    private final Registration registration;
    private final RadioButtonGroup<Wish> wish = new RadioButtonGroup<>(Translations.of("identity.register.wish"));
    private final NameFields name = AccountFields.name();
    private final EmailField email = AccountFields.email();
    private final Select<Language> language = AccountFields.language(Translations.language());
    private final Button send = new ActButton("identity.register.send", this::register).primary();
    private final Form form = new Form(wish, name, email, language, send);

    RegisterView(Registration registration) {
        super("identity.register.title");
        this.registration = registration;
        wish.setItems(Wish.values());
        wish.setItemLabelGenerator(one -> Translations.of(one.key()));
        wish.setValue(Wish.LATER);
        // A choice is in the address, so that a reload keeps it as it keeps what was typed.
        wish.addValueChangeListener(change -> UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, IdentityNavigation.register(change.getValue())));
        send.addClickShortcut(Key.ENTER).listenOn(form);
        add(form, AccountFields.toSignIn());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ReturnPath.PARAMETER)
                .ifPresent(ReturnPath::keep);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(IdentityNavigation.WISH)
                .flatMap(RegisterView::wish)
                .ifPresent(wish::setValue);
        // Who came by an invitation goes on with it.
        wish.setVisible(!ReturnPath.isKept());
    }

    private void register() {
        form.begin();
        Optional<PersonName> who = name.read(form, NewAccount::name);
        Optional<EmailAddress> address = form.read(email, () -> new EmailAddress(email.getValue()));
        if (form.isValid()) {
            registration.register(
                    new NewAccount(address.orElseThrow(), who.orElseThrow(), language.getValue(), wish.getValue()));
            clear();
            say("identity.register.sent", address.orElseThrow().value());
            say("identity.letter.not-there");
            add(new ActButton("identity.register.correct", this::correct), AccountFields.toSignIn());
        }
    }

    /** An address with a slip in it: all that was typed stands there again. */
    private void correct() {
        clear();
        add(form, AccountFields.toSignIn());
        email.focus();
    }

    private static Optional<Wish> wish(String name) {
        return Arrays.stream(Wish.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
