package kz.pana.report;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kz.pana.audit.Trail;
import kz.pana.audit.TrailRow;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.platform.Unchanged;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coordinators make of the reports in their own regions. Other regions do not exist here, nor do reports about a
 * place of their own: who tells of a bad place is not to be read by its owner.
 */
@Service
@ForCoordinator
@Transactional
public class ReportDesk {

    private static final int LONGEST = 2000;

    private final ReportRepository reports;
    private final ReportSampleRepository samples;
    private final VisitOrders visits;
    private final PlaceDirectory places;
    private final FourEyes fourEyes;
    private final Trail trail;
    private final AccountDirectory directory;
    private final SignedIn signedIn;
    private final Clock clock;

    ReportDesk(
            ReportRepository reports,
            ReportSampleRepository samples,
            VisitOrders visits,
            PlaceDirectory places,
            FourEyes fourEyes,
            Trail trail,
            AccountDirectory directory,
            SignedIn signedIn,
            Clock clock) {
        this.reports = reports;
        this.samples = samples;
        this.visits = visits;
        this.places = places;
        this.fourEyes = fourEyes;
        this.trail = trail;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Reports in these states, the grave ones first, and of those the soonest deadline. */
    @Transactional(readOnly = true)
    public List<ReportRow> due(Set<ReportState> states, int page, int size) {
        Actor me = signedIn.actor();
        Pageable wanted = PageRequest.of(page, size);
        return isNothing(me, states)
                ? List.of()
                : rows(reports.urgentFirst(me.regions(), me.id().value(), workplaces(me), states, wanted));
    }

    /** Reports in these states, the one that was moved last first. */
    @Transactional(readOnly = true)
    public List<ReportRow> latest(Set<ReportState> states, int page, int size) {
        Actor me = signedIn.actor();
        Pageable wanted = PageRequest.of(page, size);
        return isNothing(me, states)
                ? List.of()
                : rows(reports.latestFirst(me.regions(), me.id().value(), workplaces(me), states, wanted));
    }

    @Transactional(readOnly = true)
    public int count(Set<ReportState> states) {
        Actor me = signedIn.actor();
        return isNothing(me, states) ? 0 : reports.count(me.regions(), me.id().value(), workplaces(me), states);
    }

    /** Whether somebody had to decide about one by now. */
    @Transactional(readOnly = true)
    public boolean isAnyOverdue() {
        Actor me = signedIn.actor();
        Set<ReportState> open = ReportState.open();
        return !isNothing(me, open)
                && reports.isAnyDueBefore(me.regions(), me.id().value(), workplaces(me), open, clock.instant());
    }

    /**
     * The open reports about one place, the grave ones first, and of those the soonest deadline.
     *
     * @throws NotFound if the place is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<ReportRow> ofPlace(PlaceId id, int page, int size) {
        PlaceRow place = places.row(id);
        Actor me = signedIn.actor();
        if (place.listing() == null || !me.coordinates(place.listing().region())) {
            throw new NotFound();
        }
        Pageable wanted = PageRequest.of(page, size);
        return workplaces(me).contains(id.value())
                ? List.of()
                : rows(reports.ofPlace(id.value(), me.id().value(), ReportState.open(), wanted));
    }

    /**
     * @throws NotFound if it is not in the coordinator's regions, or about a place of their own or where they work
     */
    @Transactional(readOnly = true)
    public ReportDetail report(ReportId id) {
        Report report = inScope(id);
        return report.detail(
                rows(List.of(report)).getFirst(),
                places.row(report.place()).status().hasLeft());
    }

    /** Of many that came at once, what is kept word for word: what came with a proof of work first, then by time. */
    @Transactional(readOnly = true)
    public List<ReportText> texts(ReportId id, int page, int size) {
        return samples.ofReport(inScope(id).id().value(), PageRequest.of(page, size)).stream()
                .map(ReportSample::text)
                .toList();
    }

    /** The visit that the report waits for, or was decided after; empty where none was ordered. */
    @Transactional(readOnly = true)
    public Optional<OrderedVisit> visit(ReportId id) {
        return inScope(id).visit().map(visits::ordered);
    }

    /** What happened to the report, latest first. */
    @Transactional(readOnly = true)
    public List<TrailRow> trail(ReportId id) {
        return trail.of(inScope(id).id().value());
    }

    /** Why the coordinator may look into the report and may not close it; empty if they may. */
    @Transactional(readOnly = true)
    public Optional<Message> mayClose(ReportId id) {
        Report report = inScope(id);
        AccountId me = signedIn.actor().id();
        return fourEyes.mayClear(report.place(), me)
                .or(() -> report.needsOtherEyes() && fourEyes.hasVouchedFor(report.place(), me)
                        ? Optional.of(Message.of("report.refused.vouched"))
                        : Optional.empty());
    }

    /** Takes the report on: from now on it has a person besides its deadline. */
    public void triage(ReportId id, long version) {
        Report report = inScope(id, version);
        report.triage(signedIn.actor(), clock.instant());
    }

    /**
     * Sends a volunteer to look; the visit goes on from there.
     *
     * @throws InvalidValue if nothing is said to the volunteer, or too much
     * @throws Refused if the place cannot be visited, as one that has left
     */
    public void orderVisit(ReportId id, long version, String why) {
        decide(id, version, why, (report, words) -> {
            UUID visit = visits.order(report.place(), words, report.dueAt());
            report.orderVisit(signedIn.actor(), words, visit, clock.instant());
        });
    }

    /**
     * What was wrong is put right.
     *
     * @throws InvalidValue if it is not said how, or at too great a length
     * @throws Refused if the coordinator visited the place, or vouched for it and nobody has looked since
     */
    public void fixed(ReportId id, long version, String how) {
        close(id, version, how, (report, words) -> report.fixed(signedIn.actor(), words, clock.instant()));
    }

    /**
     * Nothing was wrong.
     *
     * @throws InvalidValue if it is not said why, or at too great a length
     * @throws Refused if the coordinator visited the place, or vouched for it and nobody has looked since
     */
    public void unfounded(ReportId id, long version, String why) {
        close(id, version, why, (report, words) -> report.unfounded(signedIn.actor(), words, clock.instant()));
    }

    private void close(ReportId id, long version, String typed, BiConsumer<Report, String> decision) {
        mayClose(id).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        decide(id, version, typed, decision);
    }

    private void decide(ReportId id, long version, String typed, BiConsumer<Report, String> decision) {
        String words = PlainText.requiredBlock(typed, LONGEST);
        Report report = inScope(id, version);
        decision.accept(report, words);
    }

    private List<ReportRow> rows(List<Report> found) {
        Map<PlaceId, PlaceRow> about =
                places.rows(found.stream().map(Report::place).toList());
        Map<AccountId, String> names = directory.names(
                found.stream().flatMap(report -> report.triagedBy().stream()).toList());
        return found.stream()
                .map(report -> report.row(
                        Objects.requireNonNull(about.get(report.place())).submitted(),
                        report.triagedBy().map(names::get).orElse(null),
                        clock.instant()))
                .toList();
    }

    private Set<UUID> workplaces(Actor me) {
        return fourEyes.workplaces(me.id()).stream().map(PlaceId::value).collect(Collectors.toSet());
    }

    private static boolean isNothing(Actor me, Collection<ReportState> states) {
        return me.regions().isEmpty() || states.isEmpty();
    }

    private Report inScope(ReportId id) {
        return reports.findById(id.value())
                .filter(report -> report.isFor(signedIn.actor()))
                .filter(report -> !fourEyes.insiders(report.place())
                        .contains(signedIn.actor().id()))
                .orElseThrow(NotFound::new);
    }

    private Report inScope(ReportId id, long version) {
        Report report = inScope(id);
        Unchanged.require(report.version() == version);
        return report;
    }
}
