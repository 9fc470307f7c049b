package kz.pana.visit;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import kz.pana.sign.Signs;
import kz.pana.territory.RegionCode;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.Candidate;
import kz.pana.visit.row.PhotoId;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import kz.pana.volunteer.VolunteerDirectory;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators decide about visits in their own regions; other regions do not exist here. */
@Service
@ForCoordinator
@Transactional
public class VisitPlanning {

    private static final int LONGEST = 2000;

    private final VisitRepository visits;
    private final VolunteerDirectory volunteers;
    private final VisitScope scope;
    private final VolunteersNearby nearby;
    private final VisitReader files;
    private final VisitNotifications notifications;
    private final Consequences consequences;
    private final Signs signs;
    private final PlaceDirectory places;
    private final SignedIn signedIn;
    private final Clock clock;

    VisitPlanning(
            VisitRepository visits,
            VolunteerDirectory volunteers,
            VisitScope scope,
            VolunteersNearby nearby,
            VisitReader files,
            VisitNotifications notifications,
            Consequences consequences,
            Signs signs,
            PlaceDirectory places,
            SignedIn signedIn,
            Clock clock) {
        this.visits = visits;
        this.volunteers = volunteers;
        this.scope = scope;
        this.nearby = nearby;
        this.files = files;
        this.notifications = notifications;
        this.consequences = consequences;
        this.signs = signs;
        this.places = places;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Visits in these states, earliest day first. */
    @Transactional(readOnly = true)
    public List<VisitRow> list(Set<VisitState> states, int page, int size) {
        Collection<RegionCode> regions = signedIn.actor().regions();
        return regions.isEmpty() || states.isEmpty()
                ? List.of()
                : files.rows(visits.inRegions(
                        regions, states, scope.reader(), scope.workplaces(), PageRequest.of(page, size)));
    }

    @Transactional(readOnly = true)
    public int count(Set<VisitState> states) {
        Collection<RegionCode> regions = signedIn.actor().regions();
        return regions.isEmpty() || states.isEmpty()
                ? 0
                : visits.countInRegions(regions, states, scope.reader(), scope.workplaces());
    }

    /** All visits of a place, latest day first. */
    @Transactional(readOnly = true)
    public List<VisitRow> ofPlace(PlaceId id) {
        inScope(id);
        return files
                .rows(visits.ofPlace(id.value()).stream()
                        .filter(scope::isOpenTo)
                        .toList())
                .stream()
                .sorted(Comparator.comparing(VisitRow::day).reversed())
                .toList();
    }

    /** The kinds of visit that could be planned for the place now; empty where it cannot be visited. */
    @Transactional(readOnly = true)
    public List<VisitKind> plannable(PlaceId id) {
        PlaceRow place = inScope(id);
        return Arrays.stream(VisitKind.values())
                .filter(kind -> mayBePlanned(kind, place).isEmpty())
                // A place of the network is rarely looked at as one that wants to join.
                .sorted(Comparator.comparing(kind -> kind == VisitKind.ONBOARDING && isApproved(place)))
                .toList();
    }

    /**
     * Whether the coordinator could plan another visit to the place of that one; not where it lies in another region by
     * now.
     */
    @Transactional(readOnly = true)
    public boolean mayPlanAnother(VisitId id) {
        PlaceId place = inScope(id).place();
        return scope.coordinates(places.row(place)) && !plannable(place).isEmpty();
    }

    private static boolean isApproved(PlaceRow place) {
        return place.status().application() == ApplicationState.APPROVED;
    }

    /**
     * Plans a visit. Where the place has no sign that counts, the visit brings it one.
     *
     * @throws InvalidValue if the day or its hours have passed, or it is more than a year ahead
     * @throws Refused if the place cannot be visited, is the coordinator's own, or such a visit is open already
     */
    public VisitId plan(PlaceId id, VisitPlan plan) {
        places.inTurn(id);
        PlaceRow place = inScope(id);
        scope.requireOutsider(id);
        mayBePlanned(plan.kind(), place).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        scope.requireDay(plan.day());
        scope.requireToCome(plan.day(), plan.hours());
        Actor by = signedIn.actor();
        if (plan.kind() == VisitKind.ONBOARDING || plan.kind().hasChecklist() && signs.mayMake()) {
            signs.issue(id, by);
        }
        Visit visit = visits.save(new Visit(id, place.submitted().region(), plan, by, clock.instant()));
        return visit.id();
    }

    /**
     * Who could make the visit: accepted in its region, not shut out, not of the place nor known by its phone, and not the
     * caller. Whoever
     * visits nearby comes first: where volunteers live is not asked. Whoever made the last visit to an approved place comes
     * last: two see more than one, and nobody checks what they vouched for themselves.
     */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(VisitId id) {
        Visit visit = inScope(id);
        AccountId caller = signedIn.actor().id();
        Predicate<AccountId> barred = scope.barredFrom(visit.place()).or(caller::equals);
        Map<AccountId, Double> metres = nearby.around(
                places.row(visit.place()).submitted().point(), signedIn.actor().regions());
        Optional<AccountId> last = lastVisitor(visit.place());
        return volunteers
                .whoCouldVisit(
                        visit.place(), visit.region(), barred, signedIn.actor().regions())
                .stream()
                .map(row -> new Candidate(
                        row,
                        Optional.ofNullable(metres.get(row.id())),
                        last.filter(row.id()::equals).isPresent()))
                .sorted(Comparator.comparing(Candidate::wasLast)
                        .thenComparing(candidate -> candidate.metres().orElse(Double.MAX_VALUE)))
                .toList();
    }

    private Optional<AccountId> lastVisitor(PlaceId place) {
        return places.row(place).status().application() == ApplicationState.APPROVED
                ? visits.ofPlace(place.value()).stream()
                        .filter(visit -> visit.state() == VisitState.CONFIRMED
                                && visit.kind().hasChecklist())
                        .max(Comparator.comparing(visit -> visit.reportedAt().orElseThrow()))
                        .flatMap(Visit::volunteer)
                : Optional.empty();
    }

    /**
     * @throws Refused if the volunteer is not accepted in the region, is of the place or has its phone, is the caller, or is
     *     shut out, or the day or its hours have passed
     */
    public void assign(VisitId id, long version, AccountId who) {
        Visit visit = inScope(id, version);
        scope.mayVisit(who, visit).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        visit.assign(signedIn.actor(), who, clock.instant());
        notifications.assigned(visit);
    }

    /** Calls the visit off. Whoever is at work on it writes all the time: that does not stand in the way. */
    public void cancel(VisitId id, long version, String reason) {
        String words = PlainText.requiredBlock(reason, LONGEST);
        Visit visit = inScope(id);
        scope.requireOutsider(visit.place());
        if (visit.state() != VisitState.STARTED) {
            visit = inScope(id, version);
        }
        if (visit.state() == VisitState.REPORTED && scope.mayNeverStand(visit).isEmpty()) {
            throw new Refused("visit.refused.state");
        }
        boolean agreed = visit.isAgreed();
        visit.cancel(signedIn.actor(), words, clock.instant());
        notifications.cancelled(visit, agreed);
    }

    /**
     * A visit with its report; without it for whoever is of the place.
     *
     * @throws NotFound if it is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public VisitDetail visit(VisitId id) {
        Visit visit = inScope(id);
        VisitDetail detail = files.detail(visit);
        return scope.isInsider(visit.place()) ? detail.withoutReport() : detail;
    }

    /**
     * The bytes of a JPEG.
     *
     * @throws NotFound if it is not in the coordinator's regions, or the coordinator is of the place
     */
    @Transactional(readOnly = true)
    public byte[] photo(VisitId id, PhotoId photo) {
        Visit visit = inScope(id);
        if (scope.isInsider(visit.place())) {
            throw new NotFound();
        }
        return files.photo(visit, photo);
    }

    /** Why the coordinator decides nothing about this visit; empty if they do. */
    @Transactional(readOnly = true)
    public Optional<Message> mayDecide(VisitId id) {
        return scope.mayDecide(inScope(id));
    }

    /** Why the coordinator cannot let this report stand; empty if they can. */
    @Transactional(readOnly = true)
    public Optional<Message> mayConfirm(VisitId id) {
        return scope.mayConfirm(inScope(id));
    }

    /** Why nobody can let this report stand, so that it can only be cancelled; empty if somebody can. */
    @Transactional(readOnly = true)
    public Optional<Message> mayNeverStand(VisitId id) {
        return scope.mayNeverStand(inScope(id));
    }

    /**
     * Confirms the report, with all that follows from it.
     *
     * @return whether it was a good one
     * @throws Refused if the coordinator made the visit, the coordinator or the volunteer is of the place, the volunteer
     *     was shut out, or nobody decided about a correction of what is told still
     */
    public boolean confirm(VisitId id, long version) {
        Visit visit = inScope(id, version);
        Actor by = signedIn.actor();
        scope.mayConfirm(visit).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        visit.confirm(by, clock.instant());
        consequences.follow(visit, by);
        notifications.confirmed(visit);
        return visit.isGood();
    }

    /** Gives the report back; the note is the first thing the volunteer sees. */
    public void returnWith(VisitId id, long version, String note) {
        String words = PlainText.requiredBlock(note, LONGEST);
        Visit visit = inScope(id, version);
        visit.returnWith(signedIn.actor(), words, files.photoIds(visit), clock.instant());
        notifications.returned(visit);
    }

    private Optional<Message> mayBePlanned(VisitKind kind, PlaceRow place) {
        if (!kind.fits(place.status())) {
            return Optional.of(Message.of("visit.refused.place-state"));
        }
        if (isForNoSign(kind, place.id())) {
            return Optional.of(Message.of("visit.refused.no-sign"));
        }
        return visits.hasOpen(place.id(), kind)
                ? Optional.of(Message.of("visit.refused.open-already"))
                : Optional.empty();
    }

    private boolean isForNoSign(VisitKind kind, PlaceId place) {
        return kind == VisitKind.SIGN_RECOVERY && signs.of(place).isEmpty();
    }

    private PlaceRow inScope(PlaceId id) {
        return scope.place(id);
    }

    private Visit inScope(VisitId id) {
        return scope.visit(id);
    }

    private Visit inScope(VisitId id, long version) {
        return scope.visit(id, version);
    }
}
