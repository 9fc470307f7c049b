package kz.pana.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import kz.pana.kernel.InvalidValue;

/**
 * Hours of one day, to the minute.
 *
 * @param to at or before {@code from} means on the next day; 00:00 to 00:00 is the whole day
 */
public record TimeRange(LocalTime from, LocalTime to) {
    private static final int MINUTES_PER_DAY = 24 * 60;

    /** @throws InvalidValue if both times are the same, but for midnight */
    public TimeRange {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        to = to.truncatedTo(ChronoUnit.MINUTES);
        if (from.equals(to) && !from.equals(LocalTime.MIDNIGHT)) {
            throw new InvalidValue("kernel.hours.zeroLength", from + "-" + to);
        }
    }

    /** Reads {@link #text} back. */
    public static TimeRange parse(String text) {
        String to = text.substring(6);
        return new TimeRange(
                LocalTime.parse(text.substring(0, 5)), to.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(to));
    }

    /** As the OSM opening-hours language writes it: {@code 09:00-20:00}, {@code 22:00-06:00}, {@code 00:00-24:00}. */
    public String text() {
        return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : to.toString());
    }

    /** When they end, on that day or the next. */
    public LocalDateTime endOn(LocalDate day) {
        return (to.isAfter(from) ? day : day.plusDays(1)).atTime(to);
    }

    public boolean isPastMidnight() {
        return endMinute() > MINUTES_PER_DAY;
    }

    /** Minutes from midnight, 0 to 1439. */
    int startMinute() {
        return from.toSecondOfDay() / 60;
    }

    /** Minutes from the midnight before the start, 1 to 2879. */
    int endMinute() {
        int end = to.toSecondOfDay() / 60;
        return end <= startMinute() ? end + MINUTES_PER_DAY : end;
    }
}
