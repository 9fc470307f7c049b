package kz.pana.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import kz.pana.identity.People;
import kz.pana.identity.access.Role;
import kz.pana.uikit.HomeSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;
import org.springframework.core.annotation.Order;

/** Urges a lonely administrator to appoint another; says whom the portal waits for once somebody is invited. */
@org.springframework.stereotype.Component
@Order(0)
class AdministratorWanted implements HomeSection {

    private final People people;
    private final AuthenticationContext authentication;

    AdministratorWanted(People people, AuthenticationContext authentication) {
        this.people = people;
        this.authentication = authentication;
    }

    @Override
    public Optional<Component> show() {
        return authentication.hasRole(Role.ADMINISTRATOR.name()) && people.needsAnotherAdministrator()
                ? Optional.of(words(
                        people.awaitedAdministrators(),
                        new Anchor("people", Translations.of("identity.people.appoint-administrator"))))
                : Optional.empty();
    }

    /**
     * The urging, with ways to follow it; or whom the portal waits for.
     *
     * @param awaited the names of those who were invited
     */
    static Callout words(List<String> awaited, Component... ways) {
        Div follow = Page.row(ways);
        follow.setVisible(ways.length > 0);
        return awaited.isEmpty()
                ? new Callout(Callout.Tone.WARNING, new Paragraph(Translations.of("identity.people.lonely")), follow)
                : new Callout(
                        Callout.Tone.INFO,
                        new Paragraph(Translations.of("identity.people.awaited", String.join(", ", awaited))),
                        follow);
    }
}
