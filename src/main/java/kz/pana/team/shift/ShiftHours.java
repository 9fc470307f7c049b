package kz.pana.team.shift;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * From when till when somebody works, to the minute.
 *
 * @param to at or before {@code from} means on the next day; the same time is a shift of 24 hours, as guards have them
 */
public record ShiftHours(LocalTime from, LocalTime to) {

    private static final int DAY = 24 * 60;

    public ShiftHours {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        to = to.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Reads {@link #text} back. */
    static ShiftHours parse(String text) {
        return new ShiftHours(LocalTime.parse(text.substring(0, 5)), LocalTime.parse(text.substring(6)));
    }

    /** {@code 22:00-08:00} */
    String text() {
        return from + "-" + to;
    }

    /** Minutes from midnight, 0 to 1439. */
    int start() {
        return from.toSecondOfDay() / 60;
    }

    /** How long it lasts, 1 to 1440 minutes. */
    int minutes() {
        int length = Math.floorMod(to.toSecondOfDay() / 60 - start(), DAY);
        return length == 0 ? DAY : length;
    }
}
