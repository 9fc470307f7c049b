package kz.pana.training;

import kz.pana.identity.AccountBlocked;
import kz.pana.place.PlaceTouched;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is shut out does not count among the trained: the places where they work are looked at again. */
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
    public void look(AccountBlocked happened) {
        memberships
                .present(happened.account().value())
                .forEach(member -> events.publishEvent(new PlaceTouched(member.place())));
    }
}
