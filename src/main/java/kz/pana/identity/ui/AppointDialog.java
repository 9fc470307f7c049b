package kz.pana.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.People;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.Person;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.PersonName;
import kz.pana.territory.Region;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.field.NameFields;

/** Makes somebody a coordinator or an administrator, or changes a coordinator's regions. */
class AppointDialog extends Dialog {

    private final People people;
    private final Role role;
    private final Runnable appointed;
    private final EmailField email = AccountFields.email();
    private final NameFields name = NameFields.ofSomebodyElse();
    private final Select<Language> language = AccountFields.language(Language.KK);
    private final MultiSelectComboBox<Region> regions;
    private final Form form;
    private final boolean changing;

    /**
     * @param role coordinator or administrator
     */
    AppointDialog(People people, Territory territory, Role role, Optional<Person> whom, Runnable appointed) {
        this.people = people;
        this.role = role;
        this.appointed = appointed;
        email.setAutocomplete(Autocomplete.OFF);
        regions = AccountFields.regions(territory);
        regions.setVisible(role == Role.COORDINATOR);
        form = new Form(email, name, language, regions);
        changing = whom.filter(person -> person.roles().contains(role)).isPresent();
        setHeaderTitle(Translations.of(changing ? "identity.people.change-regions" : PersonActions.appointKey(role)));
        setWidth("32rem");
        setCloseOnOutsideClick(false);
        whom.ifPresent(person -> fill(person, territory));
        if (role == Role.ADMINISTRATOR) {
            add(new Paragraph(Translations.of("identity.people.administrator-alone")));
        }
        add(form);
        getFooter()
                .add(
                        new Button(Translations.of("uikit.cancel"), click -> close()),
                        new ActButton(
                                        changing
                                                ? "identity.people.change-regions.send"
                                                : "identity.people.appoint.send",
                                        this::appoint)
                                .primary());
    }

    /** Who has an account keeps the name and the language chosen there. */
    private void fill(Person person, Territory territory) {
        email.setValue(Objects.requireNonNull(person.email()).value());
        name.setValue(person.called());
        language.setValue(person.language());
        email.setReadOnly(true);
        // Whoever registered an address that nobody confirmed need not be whom one appoints.
        name.setReadOnly(person.confirmed());
        language.setReadOnly(person.confirmed());
        regions.setValue(person.regions().stream().map(territory::known).collect(Collectors.toSet()));
    }

    private void appoint() {
        form.begin();
        Optional<EmailAddress> address = form.read(email, () -> new EmailAddress(email.getValue()));
        Optional<PersonName> called = name.read(form, NewAccount::name);
        Optional<Set<RegionCode>> where =
                role == Role.COORDINATOR ? form.read(regions, this::chosen) : Optional.of(Set.of());
        if (form.isValid()) {
            Optional<Person> person =
                    form.read(email, () -> appoint(address.orElseThrow(), called.orElseThrow(), where.orElseThrow()));
            if (form.isValid()) {
                done(person.orElseThrow());
            }
        }
    }

    private Person appoint(EmailAddress address, PersonName called, Set<RegionCode> where) {
        return role == Role.ADMINISTRATOR
                ? people.appointAdministrator(address, called, language.getValue())
                : people.appointCoordinator(address, called, language.getValue(), where);
    }

    /** Who has an account is called as it says, whatever was typed here. */
    private void done(Person person) {
        close();
        appointed.run();
        Toast.done(changing ? "identity.people.regions-changed" : PersonActions.appointedKey(role), person.name());
    }

    private Set<RegionCode> chosen() {
        if (regions.getValue().isEmpty()) {
            throw new InvalidValue(Message.of("identity.coordinator.no-region"));
        }
        return regions.getValue().stream().map(Region::code).collect(Collectors.toSet());
    }
}
