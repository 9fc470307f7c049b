package kz.pana.team;

import kz.pana.place.PlaceDirectory;
import kz.pana.place.event.PlaceVisited;
import kz.pana.place.row.PlaceRow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The volunteer looked at the rota; where nobody wrote down here who works when, its owner is asked to after the visit.
 * Without that nobody can say in which open hours somebody certified is there.
 */
@Component
class ShiftsAsked {

    private final MembershipRepository memberships;
    private final PlaceDirectory places;
    private final TeamNotifications notifications;

    ShiftsAsked(MembershipRepository memberships, PlaceDirectory places, TeamNotifications notifications) {
        this.memberships = memberships;
        this.places = places;
        this.notifications = notifications;
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
