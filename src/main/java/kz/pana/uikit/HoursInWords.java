package kz.pana.uikit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.pana.kernel.OpeningHours;
import kz.pana.kernel.TimeRange;
import kz.pana.kernel.WeekHours;

/** Opening hours for people to read, a line for each group of days. */
public final class HoursInWords {

    private HoursInWords() {}

    /** The hours in the language of the window; hours that say more than a week can, as they are written. */
    public static String of(OpeningHours hours) {
        return WeekHours.from(hours).map(HoursInWords::of).orElse(hours.text());
    }

    /** The hours of one day: «09:00–13:00, 14:00–20:00», closed, or all day long. */
    public static String on(LocalDate day, OpeningHours hours) {
        if (hours.isAlways()) {
            return Words.of("fields.hours.always");
        }
        return hours.spans(day, 1)
                .map(spans -> spans.isEmpty()
                        ? Words.of("fields.hours.closed")
                        : spans.stream().map(HoursInWords::span).collect(Collectors.joining(", ")))
                .orElse(hours.text());
    }

    private static String span(OpeningHours.Span span) {
        LocalTime to = span.to().toLocalTime();
        return span.from().toLocalTime() + "–" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : to);
    }

    private static String of(WeekHours week) {
        List<String> lines = new ArrayList<>();
        if (week.alwaysOpen()) {
            lines.add(Words.of("fields.hours.always"));
        } else {
            days(week, lines);
        }
        TimeRange holiday = week.publicHolidays().hours();
        if (holiday != null) {
            lines.add(Words.of("fields.hours.ph") + ": " + holiday.text());
        } else if (week.publicHolidays().kind() == WeekHours.PublicHolidays.Kind.CLOSED) {
            lines.add(Words.of("fields.hours.ph") + ": " + Words.of("fields.hours.closed"));
        }
        return String.join("\n", lines);
    }

    private static void days(WeekHours week, List<String> lines) {
        DayOfWeek first = DayOfWeek.MONDAY;
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day == DayOfWeek.SUNDAY || !week.on(day).equals(week.on(day.plus(1)))) {
                lines.add(name(first, day) + ": " + times(week.on(day)));
                first = day.plus(1);
            }
        }
    }

    private static String name(DayOfWeek first, DayOfWeek last) {
        String name = Words.of("fields.day." + first);
        return first == last ? name : name + " – " + Words.of("fields.day." + last);
    }

    private static String times(List<TimeRange> ranges) {
        return ranges.isEmpty()
                ? Words.of("fields.hours.closed")
                : ranges.stream().map(TimeRange::text).collect(Collectors.joining(", "));
    }
}
