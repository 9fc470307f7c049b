package kz.pana.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.event.PlaceEnded;
import kz.pana.place.event.PlaceMoved;
import kz.pana.place.event.PlaceToSeeAgain;
import kz.pana.place.event.PlaceVisited;
import kz.pana.place.event.ValidityEnding;
import kz.pana.place.row.PlaceId;
import kz.pana.platform.TimedJob;
import kz.pana.platform.TransactionPerItem;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import kz.pana.territory.RegionCode;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to visits without anybody deciding: days pass, places end or turn out to lie in another region. */
@Component
class VisitCalendar {

    /** How many days after the planned one a volunteer may still come. */
    private static final int GRACE_DAYS = 2;

    private static final int WITHIN_DAYS = 7;

    /** From then on coordinators hear that nobody goes. */
    private static final int UNASSIGNED_DAYS = 14;

    /** How often somebody is told that a sign still hangs where it must not. */
    private static final Duration ASKED_BACK_EVERY = Duration.ofDays(14);

    private static final Set<VisitState> WAITING =
            EnumSet.of(VisitState.PLANNED, VisitState.ASSIGNED, VisitState.ACCEPTED);

    private final VisitRepository visits;
    private final VisitNotifications notifications;
    private final Signs signs;
    private final PlaceDirectory places;
    private final TransactionPerItem perItem;
    private final Clock clock;

    VisitCalendar(
            VisitRepository visits,
            VisitNotifications notifications,
            Signs signs,
            PlaceDirectory places,
            TransactionPerItem perItem,
            Clock clock) {
        this.visits = visits;
        this.notifications = notifications;
        this.signs = signs;
        this.places = places;
        this.perItem = perItem;
        this.clock = clock;
    }

    @Bean
    static TimedJob noteMissedVisits(VisitCalendar calendar, @Value("${pana.missed-every:10m}") Duration rest) {
        return TimedJob.of("note-missed-visits", rest, calendar::noteMissed);
    }

    @Bean
    static TimedJob bringUpEndlessVisits(VisitCalendar calendar, @Value("${pana.missed-every:10m}") Duration rest) {
        return TimedJob.of("bring-up-endless-visits", rest, calendar::remindOfEndless);
    }

    @Bean
    static TimedJob askForSignsBack(VisitCalendar calendar, @Value("${pana.remind-every:10m}") Duration rest) {
        return TimedJob.of("ask-for-signs-back", rest, calendar::askForSignsBack);
    }

    /** Notes the visits that nobody came to. */
    public void noteMissed() {
        perItem.each(
                "Noting as missed visit",
                visits.before(today().minusDays(GRACE_DAYS), WAITING),
                id -> visits.findById(id).ifPresent(this::missed));
    }

    private void missed(Visit visit) {
        if (WAITING.contains(visit.state())) {
            boolean agreed = visit.isAgreed();
            visit.missed(clock.instant());
            notifications.missed(visit, agreed);
        }
    }

    /** Brings up, once, what was begun a day ago and has not ended. */
    public void remindOfEndless() {
        perItem.each(
                "Bringing up endless visit",
                visits.endless(clock.instant().minus(Visit.STARTED_AT_MOST)),
                id -> visits.findById(id).ifPresent(this::remind));
    }

    private void remind(Visit visit) {
        if (visit.isStalled(clock.instant())) {
            visit.reminded(clock.instant());
            notifications.endless(visit);
        }
    }

    /** A place that left or was rejected is visited once more, for its sign; what else nobody has begun is off. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PlaceEnded ended) {
        visits.ofPlace(ended.place().value()).stream()
                .filter(visit -> WAITING.contains(visit.state()) && visit.kind() != VisitKind.SIGN_RECOVERY)
                .forEach(this::cancel);
        boolean signHangs = signs.of(ended.place())
                .filter(sign -> sign.state() == SignState.INSTALLED)
                .isPresent();
        if (signHangs) {
            signs.askedBack(ended.place());
            planRecovery(ended.place());
        }
    }

    /** @return whether none was open */
    private boolean planRecovery(PlaceId place) {
        if (visits.hasOpen(place, VisitKind.SIGN_RECOVERY)) {
            return false;
        }
        notifications.recoveryPlanned(plan(place, VisitKind.SIGN_RECOVERY));
        return true;
    }

    /** A sign that still hangs at a place that has left is brought up again and again, until somebody has it. */
    public void askForSignsBack() {
        perItem.each(
                "Asking for the sign of",
                signs.toTakeBack(clock.instant().minus(ASKED_BACK_EVERY)),
                id -> askBack(new PlaceId(id)));
    }

    private void askBack(PlaceId place) {
        signs.askedBack(place);
        if (!planRecovery(place)) {
            visits.openOf(place.value(), VisitKind.SIGN_RECOVERY)
                    .flatMap(visits::findById)
                    .ifPresent(notifications::recoveryOpen);
        }
    }

    /**
     * The last good visit soon holds no more: the next one is ordered, unless one is open that would do; and later on
     * coordinators hear of it while nobody is to go.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ValidityEnding ending) {
        Optional<VisitState> next = visits.next(ending.place(), VisitKind::hasChecklist);
        if (ending.first() && next.isEmpty()) {
            LocalDate about = today().plusDays(Math.max(1, ending.days() / 2));
            notifications.yearlyPlanned(plan(ending.place(), VisitKind.YEARLY, openDay(ending.place(), about)), ending);
        } else if (ending.days() <= UNASSIGNED_DAYS
                && next.filter(state -> state != VisitState.PLANNED).isEmpty()) {
            notifications.nobodyGoes(places.row(ending.place()), ending);
        }
    }

    private LocalDate openDay(PlaceId place, LocalDate from) {
        OpeningHours hours = places.row(place).submitted().hours();
        return from.datesUntil(from.plusDays(WITHIN_DAYS))
                .filter(day -> !VisitPlan.isClosed(hours, day))
                .findFirst()
                .orElse(from);
    }

    /**
     * What nobody has begun is off: who was to go is of the region where the place no longer lies. What was begun goes on,
     * and the coordinators of the new region decide about it.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PlaceMoved moved) {
        RegionCode there = places.row(moved.place()).submitted().region();
        for (Visit visit : visits.ofPlace(moved.place().value())) {
            if (WAITING.contains(visit.state())) {
                cancel(visit);
            } else if (visit.state().isOpen()) {
                visit.belongsTo(there);
                if (visit.state() == VisitState.REPORTED) {
                    notifications.reported(visit);
                }
            }
        }
    }

    /** Whoever accepted the change is no volunteer of it: the coordinators find somebody. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PlaceToSeeAgain changed) {
        if (!visits.hasOpen(changed.place(), VisitKind.AFTER_CHANGE)) {
            notifications.changePlanned(plan(changed.place(), VisitKind.AFTER_CHANGE));
        }
    }

    /** What was accepted after a volunteer had begun to look is looked at once more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PlaceVisited visited) {
        boolean unseen = places.row(visited.place())
                .status()
                .changeToSee()
                .filter(change -> !change.isSeen())
                .isPresent();
        if (unseen) {
            // The visit that ended gives its place among the open ones free first.
            visits.flush();
            on(new PlaceToSeeAgain(visited.place()));
        }
    }

    private void cancel(Visit visit) {
        boolean agreed = visit.isAgreed();
        visit.cancel(null, null, clock.instant());
        notifications.cancelled(visit, agreed);
    }

    private Visit plan(PlaceId place, VisitKind kind) {
        return plan(place, kind, today().plusDays(WITHIN_DAYS));
    }

    private Visit plan(PlaceId place, VisitKind kind, LocalDate day) {
        VisitPlan plan = new VisitPlan(kind, day, null, "");
        return visits.save(new Visit(place, places.row(place).submitted().region(), plan, null, clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(KernelConfiguration.ALMATY));
    }
}
