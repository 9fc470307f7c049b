package kz.pana.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import kz.pana.identity.EmailSignIn;
import kz.pana.identity.Profile;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.Person;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.ProfileSection;
import kz.pana.uikit.SignOut;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.field.NameFields;
import kz.pana.uikit.layout.LanguageSwitch;
import kz.pana.uikit.layout.Page;

/** One's own account: name, language, password or PIN, and what one may do. */
@Route("profile")
@PageTitle("identity.profile.title")
@PermitAll
class ProfileView extends Page {

    private final Profile profile;
    private final Territory territory;
    private final Paragraph contact = Page.meta("");

    ProfileView(
            Profile profile,
            EmailSignIn emailSignIn,
            Territory territory,
            List<ProfileSection> sections,
            AuthenticationContext authentication) {
        super("identity.profile.title");
        this.profile = profile;
        this.territory = territory;
        narrow();
        Person me = profile.mine();
        add(about(me), status(me));
        sections.forEach(section -> section.show().ifPresent(this::add));
        if (me.byPin()) {
            add(
                    card("identity.profile.pin", new PinCodeCard(profile::changePin)),
                    card("identity.profile.phone", new PhoneCard(profile::changePhone, this::showContact)),
                    card("identity.profile.email", new EmailCard(emailSignIn::ask)));
        } else {
            add(card(
                    "identity.profile.password",
                    new PasswordCard(List.of(me.name(), me.contact()), profile::changePassword)));
        }
        add(card(
                "identity.profile.everywhere",
                new Paragraph(Translations.of("identity.profile.everywhere.why")),
                new ActButton("identity.profile.everywhere.send", () -> signOutEverywhere(authentication))));
    }

    private Component about(Person me) {
        NameFields name = AccountFields.name();
        name.setValue(me.called());
        Select<Language> language = AccountFields.language(me.language());
        showContact();
        Form form = new Form(contact, name, language);
        Button save = new ActButton("identity.profile.save", () -> save(form, name, language)).primary();
        form.add(save);
        return card("identity.profile.about", form);
    }

    private void showContact() {
        contact.setText(profile.mine().contact());
    }

    private void save(Form form, NameFields name, Select<Language> language) {
        form.begin();
        Optional<PersonName> called = name.read(form, NewAccount::name);
        if (form.isValid()) {
            profile.save(called.orElseThrow(), language.getValue());
            LanguageSwitch.choose(language.getValue());
            Toast.done("identity.profile.saved");
        }
    }

    private void signOutEverywhere(AuthenticationContext authentication) {
        profile.signOutEverywhere();
        SignOut.from(this, authentication);
    }

    private Component status(Person me) {
        Div card = card("identity.profile.roles");
        if (me.roles().isEmpty()) {
            card.add(new Paragraph(Translations.of("identity.profile.no-role")));
        } else {
            card.add(PersonComponents.roles(me));
        }
        PersonComponents.regions(me, territory).ifPresent(card::add);
        return card;
    }

    private static Div card(String titleKey, Component... parts) {
        H2 title = Page.subtitle(Translations.of(titleKey));
        Div card = Page.card(title);
        card.add(parts);
        return card;
    }
}
