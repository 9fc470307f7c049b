package kz.pana.volunteer;

import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.Role;
import kz.pana.identity.event.RegionsGained;
import kz.pana.identity.event.RegionsLost;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.Message;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.volunteer.VolunteerTarget.ToVolunteers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a coordinator of new regions how many volunteers wait there for a decision; and the administrators, where no
 * coordinator is left.
 */
@Component
class WaitingVolunteers {

    private final VolunteerRepository volunteers;
    private final AccountDirectory directory;
    private final Territory territory;
    private final ApplicationEventPublisher events;

    WaitingVolunteers(
            VolunteerRepository volunteers,
            AccountDirectory directory,
            Territory territory,
            ApplicationEventPublisher events) {
        this.volunteers = volunteers;
        this.directory = directory;
        this.territory = territory;
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
                    gained.coordinator(), Message.of("visit.notice.volunteers-waiting", waiting), new ToVolunteers()));
        }
    }

    /** Volunteers read that the administrators know. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(RegionsLost lost) {
        for (RegionCode region : lost.regions()) {
            int waiting = volunteers.countInRegions(VolunteerState.APPLIED, Set.of(region.value()));
            if (waiting > 0) {
                Message words = Message.of(
                        "visit.notice.volunteers-waiting-nowhere",
                        territory.known(region).name(),
                        waiting);
                directory
                        .administrators()
                        .forEach(administrator ->
                                events.publishEvent(new Notice(administrator, words, new ToWork(Role.ADMINISTRATOR))));
            }
        }
    }
}
