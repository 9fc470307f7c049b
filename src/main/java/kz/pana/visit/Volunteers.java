package kz.pana.visit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.identity.Directory;
import kz.pana.identity.ForCoordinator;
import kz.pana.identity.Notice;
import kz.pana.identity.Role;
import kz.pana.identity.SignedIn;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.territory.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The volunteers of a coordinator's own regions; those of other regions do not exist here. */
@Service
@ForCoordinator
@Transactional
public class Volunteers {

    private final VolunteerRepository volunteers;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Happenings happenings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Volunteers(
            VolunteerRepository volunteers,
            Directory directory,
            SignedIn signedIn,
            Happenings happenings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.volunteers = volunteers;
        this.directory = directory;
        this.signedIn = signedIn;
        this.happenings = happenings;
        this.events = events;
        this.clock = clock;
    }

    /** Volunteers in this state, whoever has waited longest first. */
    @Transactional(readOnly = true)
    public List<VolunteerRow> list(VolunteerState state, int page, int size) {
        Set<RegionCode> regions = signedIn.actor().regions();
        return regions.isEmpty()
                ? List.of()
                : rows(volunteers.inRegions(state, regions, PageRequest.of(page, size)), directory);
    }

    @Transactional(readOnly = true)
    public int count(VolunteerState state) {
        Set<RegionCode> regions = signedIn.actor().regions();
        return regions.isEmpty() ? 0 : volunteers.countInRegions(state, regions);
    }

    /**
     * Accepts: from now on the person is a volunteer.
     *
     * @throws NotFound if the person did not apply for a region of the coordinator's
     */
    public void accept(AccountId id, long version) {
        decide(id, version, "visit.notice.volunteer-accepted", (who, by) -> who.accept(by, clock.instant()));
        directory.grant(id, Role.VOLUNTEER);
    }

    public void decline(AccountId id, long version, String reason) {
        String words = PlainText.requiredBlock(reason, 2000);
        decide(id, version, "visit.notice.volunteer-declined", (who, by) -> who.decline(by, words, clock.instant()));
    }

    private void decide(AccountId id, long version, String notice, BiConsumer<Volunteer, Actor> decision) {
        Actor by = signedIn.actor();
        Volunteer volunteer = volunteers
                .findById(id.value())
                .filter(found -> found.worksInAnyOf(by.regions()))
                .orElseThrow(NotFound::new);
        if (volunteer.version() != version) {
            throw new OptimisticLockingFailureException("changed elsewhere");
        }
        decision.accept(volunteer, by);
        happenings.tell(volunteer);
        events.publishEvent(new Notice(id, Message.of(notice), "volunteer"));
    }

    static List<VolunteerRow> rows(List<Volunteer> found, Directory directory) {
        Map<AccountId, String> names =
                directory.names(found.stream().map(Volunteer::id).toList());
        return found.stream()
                .map(volunteer -> volunteer.row(names.getOrDefault(volunteer.id(), "")))
                .toList();
    }
}
