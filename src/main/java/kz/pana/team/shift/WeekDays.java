package kz.pana.team.shift;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** Days of the week as columns keep them: {@code Mo}. */
final class WeekDays {

    private WeekDays() {}

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 2);
    }

    static DayOfWeek parse(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> name(day).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
