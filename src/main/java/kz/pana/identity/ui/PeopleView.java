package kz.pana.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kz.pana.identity.People;
import kz.pana.identity.Profile;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.Person;
import kz.pana.territory.Territory;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.SearchField;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.GrowingList;

/** Everybody who has an account; appoints coordinators and gives them their regions, and other administrators. */
@Route("people")
@PageTitle("identity.people.title")
@Menu(title = "identity.people.menu", order = 90, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Page {

    private final Territory territory;
    private final PersonActions actions;
    private final Div urging = Page.stack();
    private final SearchField search = new SearchField();
    private final GrowingList<Person> list;
    private final People people;

    PeopleView(People people, Territory territory, Profile profile) {
        super("identity.people.title");
        this.people = people;
        this.territory = territory;
        actions = new PersonActions(people, territory, profile.mine().id(), this::reload);
        list = new GrowingList<>(
                (page, size) -> people.search(search.getValue(), page, size),
                this::row,
                () -> new Empty("door", "identity.people.none"));
        search.setLabel(Translations.of("identity.people.search"));
        search.addValueChangeListener(change -> list.restart());
        search.addClassName("pana-grow");
        Button appoint = button(Role.COORDINATOR);
        appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = Page.row(search, appoint, button(Role.ADMINISTRATOR));
        bar.addClassName("pana-row-end");
        add(urging, bar, list);
        urge();
    }

    private Button button(Role role) {
        return new Button(
                Translations.of(PersonActions.appointKey(role)), click -> actions.appoint(role, Optional.empty()));
    }

    private void reload() {
        list.reload();
        urge();
    }

    private void urge() {
        urging.removeAll();
        if (people.needsAnotherAdministrator()) {
            urging.add(AdministratorWanted.words(people.awaitedAdministrators()));
        }
    }

    private Component row(Person person) {
        H2 name = Page.subtitle(person.name());
        Div who = new Div(name, Page.meta(person.contact()));
        who.addClassNames("pana-stack-small", "pana-grow");
        PersonComponents.regions(person, territory).ifPresent(who::add);
        Div marks = PersonComponents.roles(person);
        if (person.contact().isEmpty()) {
            marks.add(new StatusPill(StatusPill.Tone.STOPPED, "identity.people.phone-freed"));
        }
        if (person.blocked()) {
            marks.add(new StatusPill(StatusPill.Tone.STOPPED, "identity.people.blocked"));
        } else if (!person.confirmed()) {
            marks.add(new StatusPill(StatusPill.Tone.WAITING, "identity.people.unconfirmed"));
        }
        Div row = Page.row(who, marks, actions.menu(person));
        row.addClassName("pana-list-row");
        return row;
    }
}
