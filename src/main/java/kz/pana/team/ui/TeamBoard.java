package kz.pana.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.row.PlaceId;
import kz.pana.team.FirstMinutes;
import kz.pana.team.Members;
import kz.pana.team.Team;
import kz.pana.team.overview.MembershipId;
import kz.pana.team.overview.TeamOverview;
import kz.pana.team.overview.TeamOverview.Invited;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.training.ui.TrainingNavigation;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;

/** The parts of a team's page, and what the owner does with them. */
final class TeamBoard extends Div {

    private final PlaceId place;
    private final Team team;
    private final Members members;
    private final TeamSummary summary = new TeamSummary();
    private final Div mine = Page.row();
    private final MembersPart people =
            new MembersPart(new MembersPart.Actions(this::leave, this::undoLeaving, this::newPin, this::showCard));
    private final UncoveredPart uncovered = new UncoveredPart();
    private final WeekPart week = new WeekPart(this::putOnShift, this::askHours);
    private final Div firstMinute = new Div();
    private final InvitePart invite;
    private final Paragraph notYet = new Paragraph(Translations.of("training.refused.place-not-begun"));
    private final LinksPart links = new LinksPart(this::withdraw);

    TeamBoard(PlaceId place, LocalizedText name, Team team, Members members, FirstMinutes minutes) {
        this.place = place;
        this.team = team;
        this.members = members;
        addClassName("pana-stack");
        Inviter inviter = new Inviter(
                forWhom -> team.invite(place, forWhom),
                () -> team.inviteAll(place),
                (link, to, language) -> team.send(link.id(), link.secret(), to, language));
        invite = new InvitePart(inviter, name, this::show);
        firstMinute.add(new FirstMinutePart(minutes.of(place)));
        notYet.addClassNames("pana-notice", "-info");
        add(summary, uncovered, mine, people, week, firstMinute, invite, notYet, links);
        show();
    }

    private void show() {
        TeamOverview now = team.of(place);
        tell(now);
        mine.removeAll();
        mine.add(mine(now));
        week.show(now);
        firstMinute.setVisible(now.members().stream().anyMatch(Member::isPresent));
        invite.setVisible(now.mayInvite());
        notYet.setVisible(!now.mayInvite());
        links.show(now);
    }

    private void tell(TeamOverview now) {
        summary.show(now);
        uncovered.show(now.cover());
        people.show(now);
    }

    private Component mine(TeamOverview now) {
        return new ActButton(
                now.mine().isPresent() ? "training.team.my-course" : "training.team.enrol-myself",
                () -> UI.getCurrent()
                        .navigate(TrainingNavigation.course(now.mine().orElseGet(() -> team.enrolMyself(place)))));
    }

    private long putOnShift(MembershipId id, long version, DayOfWeek day, boolean on) {
        long next = members.putOnShift(id, version, day, on);
        TeamOverview now = team.of(place);
        tell(now);
        week.count(now);
        return next;
    }

    /** Asked of the newest version: days may have been pressed since the page was shown. */
    private void askHours(MembershipId id) {
        team.of(place).members().stream()
                .filter(member -> member.id().equals(id))
                .forEach(member -> new ShiftHoursDialog(member, (days, hours) -> {
                            members.giveHours(id, member.version(), days, hours);
                            show();
                        })
                        .open());
    }

    private void showCard(Member member) {
        long version = members.showCard(member.id(), member.version(), true);
        show();
        Toast.undoable(
                "team.card.done",
                () -> {
                    members.showCard(member.id(), version, false);
                    show();
                },
                member.name());
    }

    private void leave(Member member) {
        long version = members.leave(member.id(), member.version());
        show();
        Toast.undoable(
                "team.member.gone",
                () -> {
                    members.undoLeaving(member.id(), version);
                    show();
                },
                member.name());
    }

    private void undoLeaving(Member member) {
        members.undoLeaving(member.id(), member.version());
        Toast.done("team.member.returned", member.name());
        show();
    }

    private void newPin(Member member) {
        new NewPinDialog(members.newPin(member.id())).open();
    }

    private void withdraw(Invited link) {
        team.withdraw(link.id());
        Toast.done("training.team.withdrawn", LinksPart.name(link));
        show();
    }
}
