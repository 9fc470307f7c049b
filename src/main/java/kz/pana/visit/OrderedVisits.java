package kz.pana.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import kz.pana.hours.OpeningHours;
import kz.pana.identity.SignedIn;
import kz.pana.identity.notice.Addresses;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.report.OrderedVisit;
import kz.pana.report.ReportFollowUp;
import kz.pana.report.VisitOrders;
import kz.pana.visit.VisitTarget.ToReview;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitEnded;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans the visit that a coordinator orders after a report, and tells the report what came of it. */
@Component
class OrderedVisits implements VisitOrders {

    private static final int WITHIN_DAYS = 3;

    private final VisitRepository visits;
    private final VisitPlanning planning;
    private final VisitScope scope;
    private final VisitNotifications notifications;
    private final ReportFollowUp reports;
    private final PlaceDirectory places;
    private final SignedIn signedIn;
    private final Addresses addresses;
    private final Clock clock;

    OrderedVisits(
            VisitRepository visits,
            VisitPlanning planning,
            VisitScope scope,
            VisitNotifications notifications,
            ReportFollowUp reports,
            PlaceDirectory places,
            SignedIn signedIn,
            Addresses addresses,
            Clock clock) {
        this.visits = visits;
        this.planning = planning;
        this.scope = scope;
        this.notifications = notifications;
        this.reports = reports;
        this.places = places;
        this.signedIn = signedIn;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public UUID order(PlaceId place, String why, Instant deadline) {
        LocalDate last = scope.lastDay(deadline);
        // The visit before its place, as every move of a visit has it: else the two would wait for one another.
        Optional<Visit> open = lockOpen(place);
        places.inTurn(place);
        // Somebody who ordered at the same moment may have planned one meanwhile.
        return open.or(() -> lockOpen(place))
                .filter(visit -> visit.state() != VisitState.REPORTED)
                // Nor is more to be looked at where nobody would be sent: planning says why.
                .filter(visit -> visit.kind().fits(places.row(place).status()))
                .map(visit -> join(visit, why, last))
                .orElseGet(
                        () -> planning.plan(place, new VisitPlan(VisitKind.AFTER_REPORT, day(place, last), null, why)))
                .value();
    }

    /** Locked, so that it does not end while the report begins to wait for it. */
    private Optional<Visit> lockOpen(PlaceId place) {
        return visits.openOf(place.value(), VisitKind.AFTER_REPORT)
                .flatMap(visits::lock)
                .filter(visit -> visit.state().isOpen());
    }

    @Override
    public OrderedVisit ordered(UUID id) {
        return visits.findById(id)
                .map(visit -> new OrderedVisit(
                        addresses.of(new ToReview(visit.id())),
                        visit.madeOn(),
                        Message.of(visit.state().key())))
                .orElseThrow(NotFound::new);
    }

    /** Whoever waits for a visit hears how it ended, however it did. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(VisitEnded ended) {
        if (ended.how() == VisitState.CONFIRMED) {
            reports.confirmed(ended.visit().value());
        } else {
            reports.cameToNothing(ended.visit().value(), ended.by());
        }
    }

    /** A visit that is planned already is to look at this too, and must still lie within the newer report's deadline. */
    private VisitId join(Visit visit, String why, LocalDate last) {
        scope.requireOutsider(visit.place());
        boolean more = visit.lookAlso(why);
        if (visit.waits() && visit.day().isAfter(last)) {
            boolean agreed = visit.state() == VisitState.ACCEPTED;
            visit.reschedule(signedIn.actor(), day(visit.place(), last), null, clock.instant());
            notifications.rescheduled(visit, agreed);
        } else if (more) {
            notifications.lookAlso(visit);
        }
        return visit.id();
    }

    /** Three days from now or, where the deadline is sooner, on its day; earlier where the place is closed then. */
    private LocalDate day(PlaceId place, LocalDate last) {
        OpeningHours hours = places.row(place).submitted().hours();
        LocalDate today = scope.today();
        LocalDate usual = today.plusDays(WITHIN_DAYS);
        LocalDate latest = usual.isBefore(last) ? usual : last;
        return latest.datesUntil(today.minusDays(1), Period.ofDays(-1))
                .filter(day -> !VisitPlan.isClosed(hours, day))
                .findFirst()
                .orElse(latest);
    }
}
