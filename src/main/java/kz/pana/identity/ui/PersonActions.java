package kz.pana.identity.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Optional;
import kz.pana.identity.People;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.Person;
import kz.pana.kernel.Message;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Delayed;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.Toast;

/** What an administrator may do with a person. */
class PersonActions {

    private final People people;
    private final Territory territory;
    private final AccountId me;
    private final Runnable changed;

    /**
     * @param me who looks: what nobody does to themselves is not offered
     * @param changed shows what is so now
     */
    PersonActions(People people, Territory territory, AccountId me, Runnable changed) {
        this.people = people;
        this.territory = territory;
        this.me = me;
        this.changed = changed;
    }

    static String appointKey(Role role) {
        return role == Role.ADMINISTRATOR ? "identity.people.appoint-administrator" : "identity.people.appoint";
    }

    static String appointedKey(Role role) {
        return role == Role.ADMINISTRATOR ? "identity.people.administrator-appointed" : "identity.people.appointed";
    }

    MenuBar menu(Person person) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.addClassName("pana-menu-plain");
        MenuItem root = menu.addItem(new Icon(VaadinIcon.ELLIPSIS_DOTS_V));
        root.setAriaLabel(Translations.of("identity.people.actions", person.name()));
        boolean self = person.id().equals(me);
        if (!self) {
            roles(root, person);
        }
        if (person.phone() != null) {
            item(root, "identity.free-phone.open", () -> freePhone(person));
        }
        if (!self) {
            item(
                    root,
                    person.blocked() ? "identity.unblock.action" : "identity.block.action",
                    () -> block(person, !person.blocked()));
        }
        menu.setVisible(!root.getSubMenu().getItems().isEmpty());
        return menu;
    }

    private void roles(MenuItem root, Person person) {
        if (person.roles().contains(Role.ADMINISTRATOR)) {
            item(root, "identity.people.dismiss-administrator", () -> dismissAdministrator(person));
        } else if (person.roles().contains(Role.COORDINATOR)) {
            item(root, "identity.people.change-regions", () -> appoint(Role.COORDINATOR, Optional.of(person)));
            item(root, "identity.people.dismiss", () -> dismiss(person));
            boolean writes = person.roles().contains(Role.AUTHOR);
            if (writes || !person.blocked()) {
                item(
                        root,
                        writes ? "identity.people.let-write-not" : "identity.people.let-write",
                        () -> letWrite(person, !writes));
            }
        } else {
            item(root, appointKey(Role.COORDINATOR), () -> appoint(Role.COORDINATOR, Optional.of(person)));
            if (person.roles().isEmpty()) {
                item(root, appointKey(Role.ADMINISTRATOR), () -> appoint(Role.ADMINISTRATOR, Optional.of(person)));
            }
        }
    }

    void appoint(Role role, Optional<Person> whom) {
        if (whom.filter(Person::byPin).isPresent()) {
            Toast.problem(Message.of("identity.refused.by-pin"));
            return;
        }
        new AppointDialog(people, territory, role, whom, changed).open();
    }

    private static void item(MenuItem root, String key, Runnable action) {
        root.getSubMenu().addItem(Translations.of(key), click -> action.run());
    }

    private void dismiss(Person person) {
        later("dismissed", person, () -> people.dismissCoordinator(person.id()));
    }

    private void dismissAdministrator(Person person) {
        people.requireMayDismissAdministrator(person.id());
        later("administrator-dismissed", person, () -> people.dismissAdministrator(person.id()));
    }

    /** What somebody is told of, and what appointing them anew would not bring back, waits until nobody takes it back. */
    private void later(String what, Person person, Runnable act) {
        Delayed.start("identity.people.later." + what, act, changed, changed, person.name());
    }

    private void letWrite(Person person, boolean on) {
        later(on ? "let-write" : "let-write-not", person, () -> people.letWrite(person.id(), on));
    }

    private void freePhone(Person person) {
        new ReasonDialog("identity.free-phone", why -> {
                    people.freePhone(person.id(), why);
                    changed.run();
                    Toast.done("identity.free-phone.done");
                })
                .about(person.id(), person.name())
                .open();
    }

    private void block(Person person, boolean on) {
        ReasonDialog dialog = new ReasonDialog(on ? "identity.block" : "identity.unblock", why -> {
                    people.block(person.id(), on, why);
                    changed.run();
                })
                .about(person.id(), person.name());
        if (on) {
            dialog.warning(Translations.of("identity.block.what-happens"));
        }
        dialog.open();
    }
}
