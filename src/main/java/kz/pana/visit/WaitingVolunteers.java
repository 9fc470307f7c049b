package kz.pana.visit;

import java.util.stream.Collectors;
import kz.pana.identity.Notice;
import kz.pana.identity.RegionsGained;
import kz.pana.kernel.Message;
import kz.pana.territory.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a coordinator of new regions how many volunteers wait there for a decision. */
@Component
class WaitingVolunteers {

    private final VolunteerRepository volunteers;
    private final ApplicationEventPublisher events;

    WaitingVolunteers(VolunteerRepository volunteers, ApplicationEventPublisher events) {
        this.volunteers = volunteers;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(RegionsGained gained) {
        int waiting = volunteers.countInRegions(
                VolunteerState.APPLIED,
                gained.regions().stream().map(RegionCode::value).collect(Collectors.toSet()));
        if (waiting > 0) {
            events.publishEvent(new Notice(
                    gained.coordinator(), Message.of("visit.notice.volunteers-waiting", waiting), "desk/volunteers"));
        }
    }
}
