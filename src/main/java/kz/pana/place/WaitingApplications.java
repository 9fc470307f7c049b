package kz.pana.place;

import java.util.Set;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.Role;
import kz.pana.identity.event.RegionsGained;
import kz.pana.identity.event.RegionsLost;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.Message;
import kz.pana.place.status.ApplicationState;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a coordinator of new regions how many applications wait there; and the administrators, where none is left. */
@Component
class WaitingApplications {

    private final PlaceRepository places;
    private final AccountDirectory directory;
    private final Territory territory;
    private final ApplicationEventPublisher events;

    WaitingApplications(
            PlaceRepository places, AccountDirectory directory, Territory territory, ApplicationEventPublisher events) {
        this.places = places;
        this.directory = directory;
        this.territory = territory;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(RegionsGained gained) {
        long waiting = waiting(gained.regions());
        if (waiting > 0) {
            events.publishEvent(new Notice(
                    gained.coordinator(), Message.of("place.notice.waiting", waiting), new ToWork(Role.COORDINATOR)));
        }
    }

    /** Owners read that the administrators know. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(RegionsLost lost) {
        for (RegionCode region : lost.regions()) {
            long waiting = waiting(Set.of(region));
            if (waiting > 0) {
                Message words = Message.of(
                        "place.notice.waiting-nowhere", territory.known(region).name(), waiting);
                directory
                        .administrators()
                        .forEach(administrator ->
                                events.publishEvent(new Notice(administrator, words, new ToWork(Role.ADMINISTRATOR))));
            }
        }
    }

    private long waiting(Set<RegionCode> regions) {
        return places.countByState(regions).stream()
                .filter(counted -> counted.state() == ApplicationState.SUBMITTED)
                .mapToLong(PlaceRepository.StateCount::count)
                .sum();
    }
}
