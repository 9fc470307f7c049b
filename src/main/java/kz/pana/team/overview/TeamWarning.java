package kz.pana.team.overview;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;

/** Something an owner should see to in her team. */
public sealed interface TeamWarning {

    /** A newcomer has not opened the course for days. */
    record NotStarted(String name) implements TeamWarning {}

    /** A newcomer is on shift, and nobody has walked through the guide card with them. */
    record CardNotShown(String name) implements TeamWarning {}

    /** Nobody is on any shift, so nothing can be said about days. */
    record NoShifts() implements TeamWarning {}

    /**
     * Days on which the place is open with too few certified people on shift.
     *
     * @param needed how many there must be
     */
    record TooFew(List<DayOfWeek> days, int needed) implements TeamWarning {}

    /** A certificate runs out within 30 days. */
    record Expiring(String name, Instant expiresAt) implements TeamWarning {}
}
