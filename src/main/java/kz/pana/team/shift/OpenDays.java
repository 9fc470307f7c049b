package kz.pana.team.shift;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.pana.hours.HoursTable;
import kz.pana.hours.HoursTable.Stretch;
import kz.pana.hours.OpeningHours;

/** The days of the week on which somebody has to be there. */
public final class OpenDays {

    /** Long enough that a holiday does not pass for the usual. */
    private static final int FOUR_WEEKS = 28;

    private static final int NOON = 12 * 60;
    private static final int MIDNIGHT = 24 * 60;

    private OpenDays() {}

    /** The days as they mostly are; hours after midnight belong to the evening before. */
    public static Set<DayOfWeek> of(OpeningHours hours, LocalDate from) {
        HoursTable table = HoursTable.of(hours, from, FOUR_WEEKS);
        Set<DayOfWeek> open = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean runsOver = on(table, day.minus(1)).stream().anyMatch(stretch -> stretch.to() == MIDNIGHT);
            if (on(table, day).stream().anyMatch(stretch -> !(runsOver && isEndOfNight(stretch)))) {
                open.add(day);
            }
        }
        return open;
    }

    private static boolean isEndOfNight(Stretch stretch) {
        return stretch.from() == 0 && stretch.to() <= NOON;
    }

    private static List<Stretch> on(HoursTable table, DayOfWeek day) {
        return table.week().get(day.ordinal()).stretches();
    }
}
