package kz.pana.team;

import kz.pana.identity.event.AccessChanged;
import kz.pana.place.event.PlaceChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who cannot sign in does not count among the trained: the places where they work are looked at again. */
@Component
class BlockedMembers {

    private final MembershipRepository memberships;
    private final ApplicationEventPublisher events;

    BlockedMembers(MembershipRepository memberships, ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void look(AccessChanged happened) {
        memberships
                .present(happened.account().value())
                .forEach(member -> events.publishEvent(new PlaceChanged(member.place())));
    }
}
