package kz.pana.hours;

import java.util.List;
import kz.pana.kernel.InvalidValue;

/**
 * Hours within a week that repeats itself.
 *
 * @param day 0 (Monday) to 6, or higher for what has no neighbours
 * @param start minutes from midnight of the day
 * @param end minutes from the same midnight
 */
record WeekSpan(int day, int start, int end, String text) {
    private static final int MINUTES_PER_WEEK = 7 * DayHours.MINUTES;

    /** @throws InvalidValue if two of them have a minute in common, the night from Sunday to Monday included */
    static void refuseOverlaps(List<WeekSpan> spans) {
        for (int i = 0; i < spans.size(); i++) {
            for (int j = i; j < spans.size(); j++) {
                if (spans.get(i).overlaps(spans.get(j), i == j)) {
                    throw new InvalidValue("kernel.hours.overlap", spans.get(i).text, spans.get(j).text);
                }
            }
        }
    }

    private boolean overlaps(WeekSpan other, boolean same) {
        return !same && overlaps(other, 0) || overlaps(other, MINUTES_PER_WEEK) || overlaps(other, -MINUTES_PER_WEEK);
    }

    private boolean overlaps(WeekSpan other, int move) {
        int distance = (other.day - day) * DayHours.MINUTES + move;
        return start < other.end + distance && other.start + distance < end;
    }
}
