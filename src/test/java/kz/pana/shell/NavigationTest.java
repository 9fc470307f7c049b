package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.access.Role;
import org.junit.jupiter.api.Test;

@PanaTest
class NavigationTest extends ViewTest {

    @Test
    void aStrangerIsAskedToSignIn() {
        open("people");

        assertThat(getCurrentView()).isInstanceOf(LoginView.class);
    }

    @Test
    void aNewcomerSeesTheTwoWaysIn() {
        signIn(cast.somebody());
        open("");

        assertThat(words())
                .contains(say("shell.home.owner-start"))
                .contains(say("shell.home.volunteer-start"))
                .contains(say("shell.home.invited"));
        assertThat(menu()).containsExactly("");
    }

    @Test
    void anAdministratorSeesPeople() {
        signIn(cast.somebody(Role.ADMINISTRATOR));
        open("");

        assertThat(menu()).contains("people").doesNotContain("desk");
    }

    @Test
    void aCoordinatorSeesTheDesk() {
        signIn(cast.coordinator(Personas.ALMATY));
        open("");

        assertThat(menu()).contains("desk").doesNotContain("people", "places");
    }

    @Test
    void anOwnerSeesPlacesAndTraining() {
        signIn(cast.somebody(Role.OWNER));
        open("");

        assertThat(menu()).containsExactly("", "places", "training");
    }

    @Test
    void aVolunteerSeesVisits() {
        signIn(cast.somebody(Role.VOLUNTEER));
        open("");

        assertThat(menu()).containsExactly("", "visits");
    }

    @Test
    void theViewOfAnotherRoleIsNotThere() {
        signIn(cast.somebody(Role.OWNER));
        open("people");

        assertThat(words()).contains(say("shell.fault.address"));
        assertThat(menu()).containsExactly("", "places", "training");
    }

    @Test
    void whoeverGoesFromOneWrongAddressToTheNextReadsOnePage() {
        signIn(cast.somebody(Role.OWNER));
        open("places/" + UUID.randomUUID());
        open("places/" + UUID.randomUUID());

        assertThat(find(H1.class).all()).hasSize(1);
    }

    /** By the button back of a browser, most of all: it would decide about what is no longer seen. */
    @Test
    void aDialogGoesWithItsView() {
        signIn(cast.somebody(Role.OWNER));
        open("places");
        Dialog dialog = new Dialog();
        dialog.open();
        assertThat(find(Dialog.class).exists()).isTrue();
        open("");

        assertThat(dialog.isOpened()).isFalse();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void whoeverBecomesAnOwnerSeesTheOwnersMenuAtOnce() {
        signIn(cast.somebody());
        open("places");
        assertThat(menu()).containsExactly("");

        press("place.enrol");
        assertThat(menu()).containsExactly("", "places", "training");
    }

    @Test
    void theCurrentEntryIsMarkedAndTheTitleSaysWhereOneIs() {
        signIn(cast.somebody(Role.ADMINISTRATOR));
        open("people");

        assertThat(find(Anchor.class).withAttribute("aria-current", "page").all())
                .extracting(Anchor::getHref)
                .containsOnly("people");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo(say("identity.people.title") + " · ПАНА");
    }

    /** Below the bar there is nothing left of the screen. */
    @Test
    void whatHasNoRoomInThePhonesBarOpensAboveIt() {
        signIn(cast.coordinator(Personas.ALMATY));
        open("");

        NativeButton more = find(NativeButton.class).single();
        more.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        more.getElement(), "vaadin-context-menu-before-open", JacksonUtils.createObjectNode()));

        assertThat(find(ContextMenu.class).single().getPosition()).isEqualTo(ContextMenuPosition.TOP_END);
    }

    private List<String> menu() {
        return find(Nav.class)
                .withClassName("pana-side")
                .single()
                .getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(link -> link.hasClassName("pana-nav-item"))
                .map(Anchor::getHref)
                .toList();
    }
}
