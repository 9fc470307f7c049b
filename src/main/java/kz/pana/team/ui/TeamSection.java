package kz.pana.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import kz.pana.place.PlaceId;
import kz.pana.team.Team;
import kz.pana.team.TeamOverview;
import kz.pana.training.ui.TrainingNavigation;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.PlaceSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import org.springframework.core.annotation.Order;

/** The people of a place on its owner's page of it: how many are trained. */
@org.springframework.stereotype.Component
@Order(2)
class TeamSection implements PlaceSection {

    private final Team team;

    TeamSection(Team team) {
        this.team = team;
    }

    @Override
    public Optional<Component> of(UUID place, Audience audience, Runnable changed) {
        PlaceId id = new PlaceId(place);
        return switch (audience) {
            case OWNER ->
                Optional.of(team.of(id))
                        .filter(people -> people.name().isPresent())
                        .map(people -> owner(id, people));
            case COORDINATOR -> Optional.empty();
        };
    }

    private static Component owner(PlaceId id, TeamOverview people) {
        Div section = section();
        section.add(
                new Paragraph(Translations.of("training.team.trained", people.trained(), people.needed())),
                Page.row(new ActButton(
                        "training.team.open", () -> UI.getCurrent().navigate(TrainingNavigation.team(id)))));
        return section;
    }

    private static Div section() {
        return Page.stack(new H2(Translations.of("training.team.title")));
    }
}
