package kz.pana.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.pana.identity.person.Person;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** How a person's roles and regions look. */
final class PersonComponents {

    private PersonComponents() {}

    static Div roles(Person person) {
        Div roles = Page.row();
        person.roles().forEach(role -> {
            Span name = new Span(Translations.of(role.key()));
            name.addClassNames("pana-status", "-plain");
            roles.add(name);
        });
        return roles;
    }

    static Optional<Paragraph> regions(Person person, Territory territory) {
        return person.regions().isEmpty()
                ? Optional.empty()
                : Optional.of(Page.meta(person.regions().stream()
                        .map((RegionCode code) ->
                                Translations.of(territory.known(code).title()))
                        .collect(Collectors.joining(", "))));
    }
}
