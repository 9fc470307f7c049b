package kz.pana.team.shift;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.hours.TimeRange;

/**
 * Open hours in which nobody certified is there, the same on some days.
 *
 * @param night whether at least half of them are between 22:00 and 06:00
 * @param days on which they begin
 */
public record UncoveredHours(boolean night, Set<DayOfWeek> days, TimeRange hours) {

    /** No shift is longer: what is, has been left by several people, and its nights are told apart from its days. */
    private static final int SEVERAL_SHIFTS = 14 * 60;

    public UncoveredHours {
        Set<DayOfWeek> ordered = EnumSet.noneOf(DayOfWeek.class);
        ordered.addAll(days);
        days = Collections.unmodifiableSet(ordered);
    }

    /** Hours without a break, in minutes of the week. */
    private record Stretch(int start, int length) {

        DayOfWeek day() {
            return DayOfWeek.of(start / ShiftMinutes.DAY % 7 + 1);
        }

        TimeRange hours() {
            return new TimeRange(time(start), time(start + length));
        }

        boolean isNight() {
            int night = 0;
            for (int minute = start; minute < start + length; minute++) {
                night += ShiftMinutes.isNight(minute) ? 1 : 0;
            }
            return night * 2 >= length;
        }

        private static LocalTime time(int minute) {
            return LocalTime.ofSecondOfDay(minute % ShiftMinutes.DAY * 60L);
        }
    }

    private record Kind(boolean night, TimeRange hours) {}

    /** The hours that these minutes of a week are, nights first. */
    static List<UncoveredHours> of(BitSet minutes) {
        Map<Kind, Set<DayOfWeek>> days = new LinkedHashMap<>();
        stretches(minutes).stream()
                .sorted(Comparator.comparing((Stretch stretch) -> !stretch.isNight())
                        .thenComparing(Stretch::start))
                .forEach(stretch -> days.computeIfAbsent(
                                new Kind(stretch.isNight(), stretch.hours()), first -> EnumSet.noneOf(DayOfWeek.class))
                        .add(stretch.day()));
        return days.entrySet().stream()
                .map(same -> new UncoveredHours(
                        same.getKey().night(), same.getValue(), same.getKey().hours()))
                .toList();
    }

    /** {@code N Mo,Tu 22:00-08:00} */
    String text() {
        return (night ? "N " : "D ") + days.stream().map(WeekDays::name).collect(Collectors.joining(",")) + " "
                + hours.text();
    }

    /** Reads {@link #text} back. */
    static UncoveredHours parse(String text) {
        String[] parts = text.split(" ");
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : parts[1].split(",")) {
            days.add(WeekDays.parse(day));
        }
        return new UncoveredHours(parts[0].equals("N"), days, TimeRange.parse(parts[2]));
    }

    private static List<Stretch> stretches(BitSet minutes) {
        List<Stretch> found = new ArrayList<>();
        int clear = minutes.nextClearBit(0);
        // Where there is no end, a morning is one, so that no night is cut in two.
        int first = clear < ShiftMinutes.WEEK ? clear : ShiftMinutes.NIGHT_ENDS;
        int end = first + ShiftMinutes.WEEK;
        for (int start = first, stop; start < end; start = stop) {
            boolean bare = minutes.get(start % ShiftMinutes.WEEK);
            stop = start + 1;
            while (stop < end && minutes.get(stop % ShiftMinutes.WEEK) == bare) {
                stop++;
            }
            if (bare) {
                found.addAll(parts(start, stop));
            }
        }
        return found;
    }

    private static List<Stretch> parts(int start, int stop) {
        if (stop - start <= SEVERAL_SHIFTS) {
            return List.of(new Stretch(start % ShiftMinutes.WEEK, stop - start));
        }
        List<Stretch> parts = new ArrayList<>();
        for (int from = start, to; from < stop; from = to) {
            boolean night = ShiftMinutes.isNight(from);
            to = from + 1;
            while (to < stop && ShiftMinutes.isNight(to) == night) {
                to++;
            }
            parts.add(new Stretch(from % ShiftMinutes.WEEK, to - from));
        }
        return parts;
    }
}
