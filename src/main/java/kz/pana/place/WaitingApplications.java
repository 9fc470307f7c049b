package kz.pana.place;

import kz.pana.identity.Notice;
import kz.pana.identity.RegionsGained;
import kz.pana.kernel.Message;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a coordinator of new regions how many applications wait there. */
@Component
class WaitingApplications {

    private final PlaceRepository places;
    private final ApplicationEventPublisher events;

    WaitingApplications(PlaceRepository places, ApplicationEventPublisher events) {
        this.places = places;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(RegionsGained gained) {
        long waiting = places.countByState(gained.regions()).stream()
                .filter(counted -> counted.state() == ApplicationState.SUBMITTED)
                .mapToLong(PlaceRepository.StateCount::count)
                .sum();
        if (waiting > 0) {
            events.publishEvent(new Notice(gained.coordinator(), Message.of("place.notice.waiting", waiting), "desk"));
        }
    }
}
