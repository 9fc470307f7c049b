package kz.pana.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.TimeRange;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.RegionCode;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators see and do about the days of visits: which are late, other days, other volunteers. */
@Service
@ForCoordinator
@Transactional
public class VisitDays {

    private final VisitRepository visits;
    private final PlaceDirectory places;
    private final VisitScope scope;
    private final VisitReader files;
    private final VisitNotifications notifications;
    private final SignedIn signedIn;
    private final Clock clock;

    VisitDays(
            VisitRepository visits,
            PlaceDirectory places,
            VisitScope scope,
            VisitReader files,
            VisitNotifications notifications,
            SignedIn signedIn,
            Clock clock) {
        this.visits = visits;
        this.places = places;
        this.scope = scope;
        this.files = files;
        this.notifications = notifications;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Visits that nobody began on their day, and such as were begun and do not end; the oldest first. */
    @Transactional(readOnly = true)
    public List<VisitRow> late(int page, int size) {
        Collection<RegionCode> regions = signedIn.actor().regions();
        return regions.isEmpty()
                ? List.of()
                : files.rows(visits.late(
                        regions,
                        scope.today(),
                        before(Visit.STARTED_AT_MOST),
                        before(Visit.RETURNED_AT_MOST),
                        scope.reader(),
                        scope.workplaces(),
                        PageRequest.of(page, size)));
    }

    @Transactional(readOnly = true)
    public int countLate() {
        Collection<RegionCode> regions = signedIn.actor().regions();
        return regions.isEmpty()
                ? 0
                : visits.countLate(
                        regions,
                        scope.today(),
                        before(Visit.STARTED_AT_MOST),
                        before(Visit.RETURNED_AT_MOST),
                        scope.reader(),
                        scope.workplaces());
    }

    /** When the place is open, as it was handed in last. */
    @Transactional(readOnly = true)
    public OpeningHours hours(PlaceId place) {
        return scope.place(place).submitted().hours();
    }

    /** When the place of that visit is open; whoever may see the visit may know it. */
    @Transactional(readOnly = true)
    public OpeningHours hours(VisitId id) {
        return places.row(scope.visit(id).place()).submitted().hours();
    }

    /**
     * The day by which a report wants the visit made; empty where none does, and for whoever must not know that there is
     * one.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(VisitId id) {
        Visit visit = scope.visit(id);
        return scope.isInsider(visit.place()) ? Optional.empty() : scope.lastDay(visit);
    }

    /** The day to propose for a visit whose own has passed: tomorrow, or today where a report cannot wait. */
    @Transactional(readOnly = true)
    public LocalDate proposal(VisitId id) {
        LocalDate tomorrow = scope.today().plusDays(1);
        return lastDay(id).filter(tomorrow::isAfter).orElse(tomorrow);
    }

    /**
     * Moves the visit to another day. Its volunteer is told, and asked again where they had agreed.
     *
     * @throws InvalidValue if the day or its hours have passed, it is more than a year ahead, or behind a report's deadline
     * @throws Refused if somebody has begun it, or the place is the coordinator's own
     */
    public void reschedule(VisitId id, long version, LocalDate day, @Nullable TimeRange hours) {
        Visit visit = scope.visit(id, version);
        scope.requireDay(day, visit);
        scope.requireToCome(day, hours);
        VisitState before = visit.state();
        visit.reschedule(signedIn.actor(), day, hours, clock.instant());
        notifications.rescheduled(visit, before == VisitState.ACCEPTED);
    }

    /**
     * Gives the visit to another volunteer, or to the same one once more, for this day.
     *
     * @throws InvalidValue if the day has passed, is more than a year ahead, or behind a report's deadline
     * @throws Refused if the volunteer may not visit the place, somebody has begun it, or the hours that stay are over
     */
    public void handOver(VisitId id, long version, AccountId who, LocalDate day) {
        Visit visit = scope.visit(id, version);
        scope.requireDay(day, visit);
        scope.mayVisit(who, visit).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Optional<AccountId> before = visit.volunteer().filter(someone -> !someone.equals(who));
        boolean toldOtherwise =
                visit.state() == VisitState.ACCEPTED && !visit.day().equals(day);
        if (!visit.day().equals(day)) {
            visit.reschedule(signedIn.actor(), day, null, clock.instant());
        }
        visit.assign(signedIn.actor(), who, clock.instant());
        if (toldOtherwise) {
            notifications.dayChanged(visit);
        }
        before.ifPresent(someone -> notifications.handedOver(visit, someone));
        notifications.assigned(visit);
    }

    private Instant before(Duration time) {
        return clock.instant().minus(time);
    }
}
