package kz.pana.team;

import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTarget.ToTeam;
import kz.pana.place.event.PlaceVisited;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.FurtherQuestion;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The volunteer looked at the rota; where nobody wrote down here who works when, its owner is asked to after the visit, and
 * whenever she is asked if all is still so. Without that nobody can say in which open hours somebody certified is there.
 */
@Component
class ShiftsAsked implements FurtherQuestion {

    private final MembershipRepository memberships;
    private final CoverDirectory covers;
    private final PlaceDirectory places;
    private final TeamNotifications notifications;

    ShiftsAsked(
            MembershipRepository memberships,
            CoverDirectory covers,
            PlaceDirectory places,
            TeamNotifications notifications) {
        this.memberships = memberships;
        this.covers = covers;
        this.places = places;
        this.notifications = notifications;
    }

    /** Whoever runs a place alone is always there. */
    @Override
    public Optional<Asked> of(PlaceRow place) {
        return place.submitted().singleHanded() || covers.of(place.id()).isPresent()
                ? Optional.empty()
                : Optional.of(new Asked(Message.of("team.ask.shifts"), new ToTeam(place.id())));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(PlaceVisited visited) {
        PlaceRow place = places.row(visited.place());
        boolean recorded = memberships.ofPlace(place.id().value()).stream()
                .filter(Membership::isPresent)
                .anyMatch(member -> !member.shifts().isEmpty());
        if (!recorded && !place.status().hasLeft()) {
            notifications.noShifts(place);
        }
    }
}
