package kz.pana.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import kz.pana.identity.People;
import kz.pana.identity.Person;
import kz.pana.identity.Role;
import kz.pana.kernel.Message;
import kz.pana.territory.Territory;
import kz.pana.uikit.Empty;
import kz.pana.uikit.GrowingList;
import kz.pana.uikit.Page;
import kz.pana.uikit.ReasonDialog;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.Toast;
import kz.pana.uikit.Words;

/** Everybody who has an account; appoints coordinators and gives them their regions. */
@Route("people")
@PageTitle("identity.people.title")
@Menu(title = "identity.people.menu", order = 90, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Page {

    private final People people;
    private final Territory territory;
    private final TextField search = new TextField(Words.of("identity.people.search"));
    private final GrowingList<Person> list;

    PeopleView(People people, Territory territory) {
        super("identity.people.title");
        this.people = people;
        this.territory = territory;
        list = new GrowingList<>(
                (page, size) -> people.search(search.getValue(), page, size),
                this::row,
                () -> new Empty("empty", "identity.people.none"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> list.reload());
        search.addClassName("pana-grow");
        Button appoint = new Button(Words.of("identity.people.appoint"), click -> appoint(Optional.empty()));
        appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = Page.row(search, appoint);
        bar.addClassName("pana-row-end");
        add(bar, list);
    }

    private Component row(Person person) {
        H2 name = new H2(person.name());
        name.addClassName("pana-subtitle");
        Div who = new Div(name, Page.meta(person.contact()));
        who.addClassNames("pana-stack-small", "pana-grow");
        PersonParts.regions(person, territory).ifPresent(who::add);
        Div marks = PersonParts.roles(person);
        if (person.blocked()) {
            marks.add(new StatusPill(StatusPill.Tone.STOPPED, "identity.people.blocked"));
        } else if (!person.confirmed()) {
            marks.add(new StatusPill(StatusPill.Tone.WAITING, "identity.people.unconfirmed"));
        }
        Div row = Page.row(who, marks, actions(person));
        row.addClassName("pana-list-row");
        return row;
    }

    private MenuBar actions(Person person) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.addClassName("pana-menu-plain");
        MenuItem root = menu.addItem(new Icon(VaadinIcon.ELLIPSIS_DOTS_V));
        root.setAriaLabel(Words.of("identity.people.actions", person.name()));
        if (person.roles().contains(Role.COORDINATOR)) {
            item(root, "identity.people.change-regions", () -> appoint(Optional.of(person)));
            item(root, "identity.people.dismiss", () -> dismiss(person));
            boolean writes = person.roles().contains(Role.AUTHOR);
            item(
                    root,
                    writes ? "identity.people.let-write-not" : "identity.people.let-write",
                    () -> letWrite(person, !writes));
        } else {
            item(root, "identity.people.appoint", () -> appoint(Optional.of(person)));
        }
        if (person.blocked()) {
            item(root, "identity.unblock.action", () -> block(person, false));
        } else {
            item(root, "identity.block.action", () -> block(person, true));
        }
        return menu;
    }

    private static void item(MenuItem root, String key, Runnable action) {
        root.getSubMenu().addItem(Words.of(key), click -> action.run());
    }

    private void appoint(Optional<Person> whom) {
        if (whom.filter(Person::byPin).isPresent()) {
            Toast.problem(Message.of("identity.refused.by-pin"));
            return;
        }
        new AppointDialog(people, territory, whom, list::reload).open();
    }

    private void dismiss(Person person) {
        people.dismissCoordinator(person.id());
        list.reload();
        Toast.undoable(
                "identity.people.dismissed",
                () -> {
                    people.appointCoordinator(
                            Objects.requireNonNull(person.email()), person.name(), person.language(), person.regions());
                    list.reload();
                },
                person.name());
    }

    private void letWrite(Person person, boolean on) {
        people.letWrite(person.id(), on);
        list.reload();
        Toast.undoable(
                "identity.people.let-write-done",
                () -> {
                    people.letWrite(person.id(), !on);
                    list.reload();
                },
                person.name());
    }

    private void block(Person person, boolean on) {
        new ReasonDialog(on ? "identity.block" : "identity.unblock", why -> {
                    people.block(person.id(), on, why);
                    list.reload();
                })
                .open();
    }
}
