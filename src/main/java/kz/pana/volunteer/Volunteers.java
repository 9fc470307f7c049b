package kz.pana.volunteer;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.platform.Unchanged;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.volunteer.VolunteerTarget.ToRegistration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The volunteers of a coordinator's own regions; those of other regions do not exist here. */
@Service
@ForCoordinator
@Transactional
public class Volunteers {

    private static final int LONGEST = 2000;

    private final VolunteerRepository volunteers;
    private final VolunteerRows rows;
    private final VolunteerWork work;
    private final Territory territory;
    private final AccountDirectory directory;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Volunteers(
            VolunteerRepository volunteers,
            VolunteerRows rows,
            VolunteerWork work,
            Territory territory,
            AccountDirectory directory,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.volunteers = volunteers;
        this.rows = rows;
        this.work = work;
        this.territory = territory;
        this.directory = directory;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Volunteers who stand so in a region of the coordinator's, whoever registered first first. */
    @Transactional(readOnly = true)
    public List<VolunteerRow> list(VolunteerState state, int page, int size) {
        Set<RegionCode> regions = signedIn.actor().regions();
        return regions.isEmpty()
                ? List.of()
                : rows.of(volunteers.inRegions(state, codes(regions), PageRequest.of(page, size)), regions);
    }

    @Transactional(readOnly = true)
    public int count(VolunteerState state) {
        Set<RegionCode> regions = signedIn.actor().regions();
        return regions.isEmpty() ? 0 : volunteers.countInRegions(state, codes(regions));
    }

    /**
     * Accepts in one region: from now on the person is a volunteer there.
     *
     * @param checked what was checked before: how the coordinator got to know the person; up to 2000 characters
     * @throws NotFound if it is no region of the coordinator's, or the person did not register for it
     */
    public void accept(AccountId id, RegionCode region, long version, String checked) {
        String words = PlainText.requiredBlock(checked, LONGEST);
        decide(id, region, version, "visit.notice.volunteer-accepted", (who, by) -> {
            who.accept(region, by, words, clock.instant());
            directory.grant(id, Role.VOLUNTEER);
        });
    }

    public void decline(AccountId id, RegionCode region, long version, String reason) {
        String words = PlainText.requiredBlock(reason, LONGEST);
        decide(
                id,
                region,
                version,
                "visit.notice.volunteer-declined",
                (who, by) -> who.decline(region, by, words, clock.instant()));
    }

    /** The person visits there no more; their open visits of the region wait for somebody else. */
    public void dismiss(AccountId id, RegionCode region, long version, String reason) {
        String words = PlainText.requiredBlock(reason, LONGEST);
        decide(id, region, version, "visit.notice.volunteer-dismissed", (who, by) -> {
            who.dismiss(region, by, words, clock.instant());
            work.takeFrom(id, region, by);
            if (!who.isAccepted()) {
                directory.withdraw(id, Role.VOLUNTEER);
            }
        });
    }

    private void decide(
            AccountId id, RegionCode region, long version, String notice, BiConsumer<Volunteer, Actor> decision) {
        Actor by = signedIn.actor();
        Volunteer volunteer = volunteers
                .findById(id.value())
                .filter(found -> by.coordinates(region))
                .orElseThrow(NotFound::new);
        Unchanged.require(volunteer.version() == version);
        decision.accept(volunteer, by);
        events.publishEvent(
                new Notice(id, Message.of(notice, territory.known(region).title()), new ToRegistration()));
    }

    private static Set<String> codes(Set<RegionCode> regions) {
        return regions.stream().map(RegionCode::value).collect(Collectors.toSet());
    }
}
