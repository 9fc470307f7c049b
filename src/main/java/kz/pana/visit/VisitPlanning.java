package kz.pana.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.identity.Directory;
import kz.pana.identity.ForCoordinator;
import kz.pana.identity.SignedIn;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceId;
import kz.pana.place.PlaceRow;
import kz.pana.sign.Signs;
import kz.pana.territory.RegionCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators decide about visits in their own regions; other regions do not exist here. */
@Service
@ForCoordinator
@Transactional
public class VisitPlanning {

    /** How far ahead, in days, a visit may be planned. */
    private static final int FARTHEST_DAYS = 365;

    private static final int MOST_VOLUNTEERS = 500;
    private static final int LONGEST = 2000;

    private final VisitRepository visits;
    private final VolunteerRepository volunteers;
    private final VolunteersNearby nearby;
    private final VisitFiles files;
    private final VisitNews news;
    private final Consequences consequences;
    private final Signs signs;
    private final PlaceDirectory places;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Happenings happenings;
    private final Clock clock;

    VisitPlanning(
            VisitRepository visits,
            VolunteerRepository volunteers,
            VolunteersNearby nearby,
            VisitFiles files,
            VisitNews news,
            Consequences consequences,
            Signs signs,
            PlaceDirectory places,
            Directory directory,
            SignedIn signedIn,
            Happenings happenings,
            Clock clock) {
        this.visits = visits;
        this.volunteers = volunteers;
        this.nearby = nearby;
        this.files = files;
        this.news = news;
        this.consequences = consequences;
        this.signs = signs;
        this.places = places;
        this.directory = directory;
        this.signedIn = signedIn;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Visits in these states, earliest day first. */
    @Transactional(readOnly = true)
    public List<VisitRow> list(Set<VisitState> states, int page, int size) {
        Collection<RegionCode> regions = signedIn.actor().regions();
        return regions.isEmpty() || states.isEmpty()
                ? List.of()
                : files.rows(visits.inRegions(regions, states, PageRequest.of(page, size)));
    }

    @Transactional(readOnly = true)
    public int count(Set<VisitState> states) {
        Collection<RegionCode> regions = signedIn.actor().regions();
        return regions.isEmpty() || states.isEmpty() ? 0 : visits.countInRegions(regions, states);
    }

    /** All visits of a place, latest day first. */
    @Transactional(readOnly = true)
    public List<VisitRow> ofPlace(PlaceId id) {
        inScope(id);
        return files.rows(visits.ofPlace(id.value()));
    }

    /** The kinds of visit that could be planned for the place now; empty where it cannot be visited. */
    @Transactional(readOnly = true)
    public List<VisitKind> plannable(PlaceId id) {
        PlaceRow place = inScope(id);
        return Arrays.stream(VisitKind.values())
                .filter(kind -> mayBePlanned(kind, place).isEmpty())
                .toList();
    }

    /**
     * Plans a visit. Where the place has no sign that counts, the visit brings it one.
     *
     * @throws InvalidValue if the day has passed or is more than a year ahead
     * @throws Refused if the place cannot be visited, or such a visit is open already
     */
    public VisitId plan(PlaceId id, VisitPlan plan) {
        PlaceRow place = inScope(id);
        mayBePlanned(plan.kind(), place).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        LocalDate today = LocalDate.now(clock.withZone(KernelConfiguration.ALMATY));
        if (plan.day().isBefore(today) || plan.day().isAfter(today.plusDays(FARTHEST_DAYS))) {
            throw new InvalidValue("visit.invalid.day");
        }
        Actor by = signedIn.actor();
        if (plan.kind().hasChecklist()) {
            signs.issue(id, by);
        }
        Visit visit = visits.save(new Visit(id, place.submitted().region(), plan, by, clock.instant()));
        happenings.tell(visit);
        return visit.id();
    }

    /**
     * Who could make the visit: accepted, of its region, neither the place's owner nor the caller. Whoever visits nearby
     * comes first: where volunteers live is not asked.
     */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(VisitId id) {
        Visit visit = inScope(id);
        List<Volunteer> found =
                volunteers
                        .inRegions(VolunteerState.ACCEPTED, Set.of(visit.region()), PageRequest.of(0, MOST_VOLUNTEERS))
                        .stream()
                        .filter(volunteer -> mayVisit(volunteer, visit).isEmpty())
                        .toList();
        Map<AccountId, Double> metres = nearby.around(
                places.row(visit.place()).submitted().point(), signedIn.actor().regions());
        return Volunteers.rows(found, directory).stream()
                .map(row -> new Candidate(row, Optional.ofNullable(metres.get(row.id()))))
                .sorted(Comparator.comparingDouble(
                        candidate -> candidate.metres().orElse(Double.MAX_VALUE)))
                .toList();
    }

    /**
     * @throws Refused if the volunteer is not accepted in the region, owns the place, is the caller, or is blocked
     */
    public void assign(VisitId id, long version, AccountId who) {
        Visit visit = inScope(id, version);
        Volunteer volunteer = volunteers.findById(who.value()).orElseThrow(NotFound::new);
        mayVisit(volunteer, visit).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        if (directory.person(who).blocked()) {
            throw new Refused("visit.refused.blocked");
        }
        visit.assign(signedIn.actor(), who, clock.instant());
        happenings.tell(visit);
        news.assigned(visit);
    }

    /** Calls the visit off. Whoever is at work on it writes all the time: that does not stand in the way. */
    public void cancel(VisitId id, long version, String reason) {
        String words = PlainText.requiredBlock(reason, LONGEST);
        Visit visit = inScope(id);
        if (visit.state() != VisitState.STARTED) {
            requireSeen(visit, version);
        }
        visit.cancel(signedIn.actor(), words, clock.instant());
        happenings.tell(visit);
        news.cancelled(visit);
    }

    /**
     * @throws NotFound if it is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public VisitDetail visit(VisitId id) {
        return files.detail(inScope(id));
    }

    /** The bytes of a JPEG. */
    @Transactional(readOnly = true)
    public byte[] photo(VisitId id, PhotoId photo) {
        return files.photo(inScope(id), photo);
    }

    /**
     * Confirms the report, with all that follows from it.
     *
     * @return whether it was a good one
     * @throws Refused if the coordinator made the visit or owns the place
     */
    public boolean confirm(VisitId id, long version) {
        Visit visit = inScope(id, version);
        Actor by = signedIn.actor();
        requireNotOwner(visit, by);
        visit.confirm(by, clock.instant());
        consequences.follow(visit, by);
        happenings.tell(visit);
        news.confirmed(visit);
        return visit.isGood();
    }

    /** Gives the report back; the note is the first thing the volunteer sees. */
    public void returnWith(VisitId id, long version, String note) {
        String words = PlainText.requiredBlock(note, LONGEST);
        Visit visit = inScope(id, version);
        requireNotOwner(visit, signedIn.actor());
        visit.returnWith(signedIn.actor(), words, clock.instant());
        happenings.tell(visit);
        news.returned(visit);
    }

    private Optional<Message> mayBePlanned(VisitKind kind, PlaceRow place) {
        if (!kind.fits(place.standing().application())) {
            return Optional.of(Message.of("visit.refused.place-state"));
        }
        return visits.hasOpen(place.id().value(), kind)
                ? Optional.of(Message.of("visit.refused.open-already"))
                : Optional.empty();
    }

    private Optional<Message> mayVisit(Volunteer volunteer, Visit visit) {
        if (!volunteer.isAcceptedIn(visit.region())) {
            return Optional.of(Message.of("visit.refused.not-of-region"));
        }
        if (volunteer.id().equals(places.row(visit.place()).owner())) {
            return Optional.of(Message.of("visit.refused.owner"));
        }
        return volunteer.id().equals(signedIn.actor().id())
                ? Optional.of(Message.of("visit.refused.assign-self"))
                : Optional.empty();
    }

    private void requireNotOwner(Visit visit, Actor by) {
        if (places.row(visit.place()).owner().equals(by.id())) {
            throw new Refused("visit.refused.own-place");
        }
    }

    private PlaceRow inScope(PlaceId id) {
        PlaceRow place = places.row(id);
        if (place.listing() == null
                || !signedIn.actor().coordinates(place.listing().region())) {
            throw new NotFound();
        }
        return place;
    }

    private Visit inScope(VisitId id) {
        return visits.findById(id.value())
                .filter(visit -> signedIn.actor().coordinates(visit.region()))
                .orElseThrow(NotFound::new);
    }

    private Visit inScope(VisitId id, long version) {
        Visit visit = inScope(id);
        requireSeen(visit, version);
        return visit;
    }

    private static void requireSeen(Visit visit, long version) {
        if (visit.version() != version) {
            throw new OptimisticLockingFailureException("changed elsewhere");
        }
    }
}
