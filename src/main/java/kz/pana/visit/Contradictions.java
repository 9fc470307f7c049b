package kz.pana.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.TimeRange;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.place.application.Listing;
import kz.pana.place.spi.Requirement;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.report.VisitStart;

/**
 * Where a report contradicts itself, the plan, or what the portal knows of the place. None of it proves anything: whoever
 * confirms the report looks at it first.
 */
final class Contradictions {

    /**
     * Whoever is quicker has not walked through a place: seventeen things are looked at, tried and talked over, and this
     * leaves ten seconds for each.
     */
    static final Duration QUICKEST = Duration.ofMinutes(3);

    /** Roads and the visit before it may cost a few hours; whom the place asked to be there has gone home after more. */
    static final Duration FARTHEST_FROM_PLAN = Duration.ofHours(3);

    private static final TimeRange ANY_HOUR = new TimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final String LEAD_MET = "lead-met";
    private static final String HOURS_TRUE = "hours-true";
    static final String TWO_TRAINED = "two-trained-each-shift";

    private Contradictions() {}

    /** @param place what the place says of itself */
    static List<Message> in(Visit reported, Listing place) {
        List<Message> found = new ArrayList<>();
        tooQuick(reported).ifPresent(found::add);
        offPlan(reported).ifPresent(found::add);
        closedThen(reported, place.hours()).ifPresent(found::add);
        position(reported).ifPresent(found::add);
        notMet(reported, Requirement.people(place.singleHanded())).ifPresent(found::add);
        aloneForTooLong(reported, place).ifPresent(found::add);
        nobodyOfThePlace(reported).ifPresent(found::add);
        return found;
    }

    private static Optional<Message> tooQuick(Visit reported) {
        return reported.worked()
                .filter(worked -> reported.kind().hasChecklist() && worked.compareTo(QUICKEST) < 0)
                .map(worked -> Message.of("visit.contradiction.quick", worked.toMinutes() + 1));
    }

    private static Optional<Message> offPlan(Visit reported) {
        TimeRange hours = reported.hours().orElse(ANY_HOUR);
        LocalDate day = reported.day();
        LocalDateTime from = day.atTime(hours.from());
        LocalDateTime until = hours.endOn(day);
        return begun(reported)
                .map(ZonedDateTime::toLocalDateTime)
                .filter(at -> at.isBefore(from.minus(FARTHEST_FROM_PLAN)) || at.isAfter(until.plus(FARTHEST_FROM_PLAN)))
                .map(at -> Message.of("visit.contradiction.off-plan", plan(reported), at));
    }

    private static Object plan(Visit reported) {
        LocalDate day = reported.day();
        return reported.hours()
                .<Object>map(hours -> Message.of("visit.contradiction.plan", day, hours.from(), hours.to()))
                .orElse(day);
    }

    private static Optional<Message> closedThen(Visit reported, OpeningHours hours) {
        return begun(reported)
                .filter(at -> isWell(reported, HOURS_TRUE) && hours.at(at) instanceof OpeningHours.Status.Closed)
                .map(at -> Message.of("visit.contradiction.closed", at));
    }

    private static Optional<Message> position(Visit reported) {
        return reported.begun().filter(VisitStart::isDoubtful).map(start -> {
            if (start.isFar()) {
                return Message.of("visit.contradiction.far", start.metres().orElseThrow());
            }
            return start.isVague()
                    ? Message.of("visit.contradiction.vague", start.accuracy().orElseThrow())
                    : Message.of("visit.contradiction.nowhere");
        });
    }

    private static Optional<Message> notMet(Visit reported, int needed) {
        int met = reported.met().size();
        return isWell(reported, TWO_TRAINED) && met < needed
                ? Optional.of(Message.of(
                        "visit.contradiction.not-met",
                        Checklist.item(TWO_TRAINED).text(),
                        met,
                        needed))
                : Optional.empty();
    }

    private static Optional<Message> aloneForTooLong(Visit reported, Listing place) {
        return place.hoursTooManyAlone()
                .filter(hours -> isWell(reported, TWO_TRAINED))
                .map(hours -> Message.of(
                        "visit.contradiction.alone", Checklist.item(TWO_TRAINED).text(), hours));
    }

    private static Optional<Message> nobodyOfThePlace(Visit reported) {
        boolean nobody = reported.countersignature()
                .filter(signature -> !signature.isAgreed())
                .isPresent();
        return isWell(reported, LEAD_MET) && nobody
                ? Optional.of(Message.of("visit.contradiction.nobody"))
                : Optional.empty();
    }

    private static boolean isWell(Visit reported, String item) {
        return Optional.ofNullable(reported.findings().get(item))
                .filter(Finding::ok)
                .isPresent();
    }

    /** Whoever goes on after a return does so when it suits: the plan and the hours were for the first time. */
    private static Optional<ZonedDateTime> begun(Visit reported) {
        return reported.firstBegun().map(at -> at.atZone(KernelConfiguration.ALMATY));
    }
}
