package kz.pana.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.pana.hours.TimeRange;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.platform.Unchanged;
import kz.pana.report.ReportFollowUp;
import kz.pana.visit.row.VisitId;
import kz.pana.volunteer.VolunteerDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the coordinator who is signed in may lay hands on, and who may visit what: visits and places of their own regions,
 * never of a place that is their own or where they work. Each rule gives its reason.
 */
@Component
class VisitScope {

    /** How far ahead, in days, a visit may be planned. */
    private static final int FARTHEST_DAYS = 365;

    private final VisitRepository visits;
    private final PlaceDirectory places;
    private final FourEyes fourEyes;
    private final VolunteerDirectory volunteers;
    private final AccountDirectory directory;
    private final ReportFollowUp reports;
    private final SignedIn signedIn;
    private final Clock clock;

    VisitScope(
            VisitRepository visits,
            PlaceDirectory places,
            FourEyes fourEyes,
            VolunteerDirectory volunteers,
            AccountDirectory directory,
            ReportFollowUp reports,
            SignedIn signedIn,
            Clock clock) {
        this.visits = visits;
        this.places = places;
        this.fourEyes = fourEyes;
        this.volunteers = volunteers;
        this.directory = directory;
        this.reports = reports;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(KernelConfiguration.ALMATY));
    }

    PlaceRow place(PlaceId id) {
        PlaceRow place = places.row(id);
        if (!coordinates(place)) {
            throw new NotFound();
        }
        return place;
    }

    boolean coordinates(PlaceRow place) {
        return place.listing() != null
                && signedIn.actor().coordinates(place.listing().region());
    }

    Visit visit(VisitId id) {
        return visits.findById(id.value())
                .filter(visit -> signedIn.actor().coordinates(visit.region()) && isOpenTo(visit))
                .orElseThrow(NotFound::new);
    }

    /** Whether the coordinator may read of the visit: of a check at a place of their own, as its owner may. */
    boolean isOpenTo(Visit visit) {
        return visit.isToldToOwner() || !isInsider(visit.place());
    }

    UUID reader() {
        return signedIn.actor().id().value();
    }

    /** Where the coordinator works or ever did. */
    Set<UUID> workplaces() {
        return fourEyes.workplaces(signedIn.actor().id()).stream()
                .map(PlaceId::value)
                .collect(Collectors.toSet());
    }

    /** A visit to decide about. */
    Visit visit(VisitId id, long version) {
        Visit visit = visit(id);
        Unchanged.require(visit.version() == version);
        requireOutsider(visit.place());
        return visit;
    }

    /** Nobody plans, assigns or confirms for a place of their own or where they work. */
    void requireOutsider(PlaceId place) {
        if (isInsider(place)) {
            throw new Refused("visit.refused.own-place");
        }
    }

    /** Why the coordinator decides nothing about the visit; empty if they do. */
    Optional<Message> mayDecide(Visit visit) {
        return isInsider(visit.place()) ? Optional.of(Message.of("visit.refused.own-place")) : Optional.empty();
    }

    /** Why the coordinator cannot let this report stand; empty if they can. */
    Optional<Message> mayConfirm(Visit visit) {
        if (visit.isVolunteer(signedIn.actor().id())) {
            return Optional.of(Message.of("visit.refused.confirm-own"));
        }
        return mayDecide(visit)
                .or(() -> mayNeverStand(visit))
                .or(() -> visit.isUndecided(
                                ApplicationAnswers.of(places.row(visit.place()).submitted()))
                        ? Optional.of(Message.of("visit.refused.corrections-undecided"))
                        : Optional.empty());
    }

    /**
     * Why nobody can let a report of this visit stand; empty if somebody can: whoever made it has come to be the place's
     * owner or to work there, or was shut out.
     */
    Optional<Message> mayNeverStand(Visit visit) {
        Set<AccountId> volunteer = visit.volunteer().map(Set::of).orElse(Set.of());
        if (!directory.shutOut(volunteer).isEmpty()) {
            return Optional.of(Message.of("visit.refused.volunteer-blocked"));
        }
        return fourEyes.insiders(visit.place()).containsAll(volunteer) && !volunteer.isEmpty()
                ? Optional.of(Message.of("visit.refused.volunteer-inside"))
                : Optional.empty();
    }

    /** Why the coordinator does not say that nothing is wrong at the place; empty if they may. */
    Optional<Message> mayClear(PlaceId place) {
        AccountId me = signedIn.actor().id();
        return fourEyes.mayClear(place, me)
                .or(() -> fourEyes.hasVouchedFor(place, me)
                        ? Optional.of(Message.of("visit.refused.vouched"))
                        : Optional.empty());
    }

    /** Whether that person must not visit the place. */
    Predicate<AccountId> barredFrom(PlaceId place) {
        Set<AccountId> barred = fourEyes.barredFromVisiting(place);
        return barred::contains;
    }

    /**
     * Why the volunteer cannot make the visit; empty if they can.
     *
     * @throws NotFound if the person never registered as a volunteer
     */
    Optional<Message> mayVisit(AccountId volunteer, Visit visit) {
        if (volunteer.equals(signedIn.actor().id())) {
            return Optional.of(Message.of("visit.refused.assign-self"));
        }
        if (barredFrom(visit.place()).test(volunteer)) {
            return Optional.of(Message.of("visit.refused.owner"));
        }
        return volunteers
                .obstacle(visit.place(), visit.region(), volunteer)
                .map(obstacle -> Message.of(
                        switch (obstacle) {
                            case NOT_OF_REGION -> "visit.refused.not-of-region";
                            case SAME_PHONE -> "visit.refused.same-phone";
                            case SHUT_OUT -> "visit.refused.blocked";
                        }));
    }

    /**
     * @throws InvalidValue if the day has passed or is too far ahead
     */
    void requireDay(LocalDate day) {
        if (day.isBefore(today()) || day.isAfter(today().plusDays(FARTHEST_DAYS))) {
            throw new InvalidValue("visit.invalid.day");
        }
    }

    /**
     * @throws InvalidValue if these hours are over
     */
    void requireToCome(LocalDate day, @Nullable TimeRange hours) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(KernelConfiguration.ALMATY));
        if (hours != null && !hours.endOn(day).isAfter(now)) {
            throw new InvalidValue("visit.invalid.hours-passed");
        }
    }

    /**
     * @throws InvalidValue if the day has passed, is too far ahead, or lies behind the deadline of a report that waits
     *     for this visit
     */
    void requireDay(LocalDate day, Visit visit) {
        requireDay(day);
        lastDay(visit).filter(day::isAfter).ifPresent(last -> {
            throw new InvalidValue("visit.invalid.day-after-deadline", last);
        });
    }

    /** Until when the reports that wait for this visit want it made; empty where none does. */
    Optional<LocalDate> lastDay(Visit visit) {
        return reports.deadline(visit.id().value()).map(this::lastDay);
    }

    /** Where the deadline has passed already, there is still until tomorrow. */
    LocalDate lastDay(Instant deadline) {
        LocalDate day = LocalDate.ofInstant(deadline, KernelConfiguration.ALMATY);
        LocalDate tomorrow = today().plusDays(1);
        return day.isBefore(today()) ? tomorrow : day;
    }

    boolean isInsider(PlaceId place) {
        return fourEyes.insiders(place).contains(signedIn.actor().id());
    }
}
