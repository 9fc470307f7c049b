package kz.pana.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.pana.hours.Timeline.State;

/**
 * Opening hours worked out for some weeks: a week that repeats itself, and the days that differ from it. It says of
 * these weeks exactly what {@link OpeningHours} says, and can be read without knowing the language they are written in.
 *
 * @param always whether the place never closes; the rest then says the same
 * @param week the days from Monday to Sunday, as they mostly are
 * @param exceptions other days, by their number: 0 is the first day of the table
 */
public record HoursTable(boolean always, List<Day> week, Map<Integer, Day> exceptions) {

    /** A day from midnight to midnight: what is open or not certain; the rest of it is closed. */
    public record Day(List<Stretch> stretches) {}

    /**
     * @param from minutes from midnight, 0 to 1439
     * @param to minutes from the same midnight, up to 1440
     * @param certain open if true; otherwise nobody can tell
     */
    public record Stretch(int from, int to, boolean certain) {}

    /**
     * Works out the hours of some days.
     *
     * @param days 7 or more
     */
    public static HoursTable of(OpeningHours hours, LocalDate from, int days) {
        Timeline timeline = hours.timeline(from, days);
        List<Day> all =
                IntStream.range(0, days).mapToObj(day -> day(timeline, day)).toList();
        List<Day> week = new ArrayList<>();
        for (int weekday = 0; weekday < 7; weekday++) {
            int first = Math.floorMod(weekday - (from.getDayOfWeek().getValue() - 1), 7);
            week.add(most(IntStream.iterate(first, day -> day < days, day -> day + 7)
                    .mapToObj(all::get)
                    .toList()));
        }
        Map<Integer, Day> exceptions = new TreeMap<>();
        for (int day = 0; day < days; day++) {
            int weekday = from.plusDays(day).getDayOfWeek().getValue() - 1;
            if (!all.get(day).equals(week.get(weekday))) {
                exceptions.put(day, all.get(day));
            }
        }
        return new HoursTable(hours.isAlways(), List.copyOf(week), exceptions);
    }

    private static Day day(Timeline timeline, int day) {
        int midnight = day * DayHours.MINUTES;
        int end = midnight + DayHours.MINUTES;
        List<Stretch> stretches = new ArrayList<>();
        for (int from = midnight, to; from < end; from = to) {
            to = timeline.nextChange(from, end);
            State state = timeline.at(from);
            if (state != State.CLOSED) {
                stretches.add(new Stretch(from - midnight, to - midnight, state == State.OPEN));
            }
        }
        return new Day(List.copyOf(stretches));
    }

    /** What most of them are; the earliest of those where two are as many. */
    private static Day most(List<Day> days) {
        Map<Day, Integer> count = new HashMap<>();
        days.forEach(day -> count.merge(day, 1, Integer::sum));
        return days.stream()
                .sorted(Comparator.comparing((Day day) -> -count.getOrDefault(day, 0)))
                .findFirst()
                .orElseThrow();
    }
}
