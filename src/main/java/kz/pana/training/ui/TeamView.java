package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.place.PlaceId;
import kz.pana.training.InvitationState;
import kz.pana.training.PlaceTeam;
import kz.pana.training.PlaceTeam.Invited;
import kz.pana.training.Team;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Empty;
import kz.pana.uikit.Page;
import kz.pana.uikit.Toast;
import kz.pana.uikit.Words;

/** The people of an owner's place: who learns, who is trained, who is invited. */
@Route("team/:place")
@PageTitle("training.team.title")
@RolesAllowed("OWNER")
class TeamView extends Page implements BeforeEnterObserver {

    private final Team team;
    private final Div body = Page.stack();

    TeamView(Team team) {
        super("training.team.title");
        narrow();
        this.team = team;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlaceId place = PlaceId.parse(TrainingNavigation.parameter(event, "place"));
        PlaceTeam people = team.of(place);
        people.name().ifPresent(name -> add(Page.meta(Words.of(name))));
        if (people.name().isEmpty()) {
            add(new Empty("course", "training.refused.place-not-submitted"));
            return;
        }
        add(new InvitePart(name -> team.invite(place, name), () -> show(place)), body);
        show(place);
    }

    private void show(PlaceId place) {
        PlaceTeam people = team.of(place);
        body.removeAll();
        body.add(
                Page.row(
                        new H2(Words.of("training.team.trained", people.trained(), people.needed())),
                        mine(place, people)),
                members(people));
        if (!people.invitations().isEmpty()) {
            body.add(new H2(Words.of("training.team.invitations")), invitations(place, people));
        }
    }

    private Component mine(PlaceId place, PlaceTeam people) {
        return new ActButton(
                people.mine().isPresent() ? "training.team.my-course" : "training.team.enrol-myself",
                () -> UI.getCurrent()
                        .navigate(TrainingNavigation.course(people.mine().orElseGet(() -> team.enrolMyself(place)))));
    }

    private static Component members(PlaceTeam people) {
        if (people.members().isEmpty()) {
            return new Paragraph(Words.of("training.team.nobody"));
        }
        UnorderedList list = TaskItem.list();
        people.members()
                .forEach(member -> list.add(new TaskItem(
                        new Span(member.name()),
                        member.certificate()
                                .map(certificate -> Words.of(
                                        "training.team.until",
                                        Words.day(certificate.expiresAt()),
                                        certificate.serial()))
                                .orElseGet(() -> Words.of("training.progress", member.done(), member.steps())),
                        member.certificate()
                                .map(certificate -> Pills.of(certificate.state()))
                                .orElseGet(() -> Pills.of(member.state())))));
        return list;
    }

    private Component invitations(PlaceId place, PlaceTeam people) {
        UnorderedList list = TaskItem.list();
        people.invitations().forEach(link -> {
            TaskItem line = new TaskItem(new Span(link.forWhom()), hint(link), Pills.of(link.state()));
            if (link.state() == InvitationState.OPEN) {
                line.add(new ActButton("training.team.withdraw", () -> withdraw(place, link)));
            }
            list.add(line);
        });
        return list;
    }

    private void withdraw(PlaceId place, Invited link) {
        team.withdraw(link.id());
        Toast.done("training.team.withdrawn", link.forWhom());
        show(place);
    }

    private static String hint(Invited link) {
        return link.takenBy()
                .map(name -> Words.of("training.team.taken-by", name))
                .orElseGet(() ->
                        Words.of("training.team.link-dates", Words.day(link.createdAt()), Words.day(link.expiresAt())));
    }
}
