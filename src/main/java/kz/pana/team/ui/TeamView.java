package kz.pana.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import kz.pana.place.row.PlaceId;
import kz.pana.team.FirstMinutes;
import kz.pana.team.Members;
import kz.pana.team.Team;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;

/** The people of an owner's place: who is invited, who learns, who is certified, who is on which shift. */
@Route("team/:place")
@PageTitle("training.team.title")
@RolesAllowed("OWNER")
class TeamView extends Page implements BeforeEnterObserver {

    private final Team team;
    private final Members members;
    private final FirstMinutes minutes;
    private final Div body = Page.stack();

    TeamView(Team team, Members members, FirstMinutes minutes) {
        super("training.team.title");
        narrow();
        this.team = team;
        this.members = members;
        this.minutes = minutes;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlaceId place = PlaceId.parse(event.getRouteParameters().get("place").orElseThrow(NotFound::new));
        body.removeAll();
        team.of(place)
                .name()
                .ifPresentOrElse(
                        name -> show(place, name),
                        () -> body.add(new Empty("course", "training.refused.place-not-submitted")));
    }

    private void show(PlaceId place, LocalizedText name) {
        body.add(Page.meta(Translations.of(name)), new TeamBoard(place, name, team, members, minutes));
    }
}
