package kz.pana.hours;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.pana.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * The hours of an ordinary week, as people edit them. A day that is not in the map is closed.
 *
 * @param alwaysOpen day and night; then no day has hours of its own
 * @param days at most three ranges a day, in order and apart from each other
 */
public record WeekHours(boolean alwaysOpen, Map<DayOfWeek, List<TimeRange>> days, PublicHolidays publicHolidays) {
    public static final int MAX_RANGES = 3;

    /** @throws InvalidValue if a day has more than three ranges or two ranges overlap */
    public WeekHours {
        days = alwaysOpen ? Map.of() : tidy(days);
        List<WeekSpan> spans = new ArrayList<>();
        days.forEach((day, ranges) -> ranges.forEach(
                range -> spans.add(new WeekSpan(day.ordinal(), range.startMinute(), range.endMinute(), range.text()))));
        WeekSpan.refuseOverlaps(spans);
    }

    /**
     * What holds on public holidays.
     *
     * @param hours given exactly if the kind is OWN_HOURS
     */
    public record PublicHolidays(Kind kind, @Nullable TimeRange hours) {
        /** Ways to treat a holiday. */
        public enum Kind {
            AS_USUAL,
            CLOSED,
            OWN_HOURS
        }

        public static final PublicHolidays AS_USUAL = new PublicHolidays(Kind.AS_USUAL, null);
        public static final PublicHolidays CLOSED = new PublicHolidays(Kind.CLOSED, null);

        /** @throws InvalidValue if the hours are missing where there should be some, or the other way round */
        public PublicHolidays {
            if ((kind == Kind.OWN_HOURS) != (hours != null)) {
                throw new InvalidValue("kernel.hours.holiday");
            }
        }

        public static PublicHolidays open(TimeRange hours) {
            return new PublicHolidays(Kind.OWN_HOURS, hours);
        }

        /** @param night when the last night of the week ends, in minutes from its day's midnight; 0 without nights */
        private Optional<String> rule(int night) {
            return switch (kind) {
                case AS_USUAL -> Optional.empty();
                case CLOSED -> Optional.of(night == 0 ? "PH off" : off(0, night));
                case OWN_HOURS ->
                    Optional.ofNullable(hours)
                            .map(range -> (night == 0 ? "" : off(night - DayHours.MINUTES, night) + ", ") + "PH "
                                    + range.text());
            };
        }

        /** To others a day off ends at midnight, and the night that would begin on it comes after. */
        private static String off(int from, int to) {
            return "PH %02d:%02d-%02d:%02d off".formatted(from / 60, from % 60, to / 60, to % 60);
        }
    }

    /** The ranges of a day, in order; none if it is closed or {@link #alwaysOpen}. */
    public List<TimeRange> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /**
     * The week in the OSM opening-hours language, as short as it gets: {@code Mo-Fr 09:00-20:00; Sa,Su 10:00-18:00; PH
     * off}. Where a night runs into the next day, the rules add up ({@code Fr 22:00-06:00, Sa 10:00-20:00}): after a
     * semicolon others would take Saturday's hours to replace the night.
     *
     * @throws InvalidValue if no day has any hours
     */
    public String toOpeningHours() {
        List<String> rules = new ArrayList<>();
        if (alwaysOpen) {
            rules.add("24/7");
        }
        Map<String, List<DayOfWeek>> daysByHours = new LinkedHashMap<>();
        days.forEach((day, ranges) -> daysByHours
                .computeIfAbsent(hours(ranges), hours -> new ArrayList<>())
                .add(day));
        daysByHours.forEach((hours, together) -> rules.add(names(together) + " " + hours));
        if (rules.isEmpty()) {
            throw new InvalidValue("kernel.hours.empty");
        }
        int night = days.values().stream()
                .flatMap(List::stream)
                .filter(TimeRange::isPastMidnight)
                .mapToInt(TimeRange::endMinute)
                .max()
                .orElse(0);
        String week = String.join(night == 0 ? "; " : ", ", rules);
        return publicHolidays.rule(night).map(rule -> week + "; " + rule).orElse(week);
    }

    /** The week that these hours are, or empty if they say more than a week can. */
    public static Optional<WeekHours> from(OpeningHours hours) {
        return WeekReading.read(hours);
    }

    private static Map<DayOfWeek, List<TimeRange>> tidy(Map<DayOfWeek, List<TimeRange>> days) {
        Map<DayOfWeek, List<TimeRange>> tidy = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, ranges) -> {
            if (ranges.size() > MAX_RANGES) {
                throw new InvalidValue("kernel.hours.tooMany", MAX_RANGES);
            }
            if (!ranges.isEmpty()) {
                tidy.put(
                        day,
                        ranges.stream()
                                .sorted(Comparator.comparing(TimeRange::from))
                                .toList());
            }
        });
        return Collections.unmodifiableMap(tidy);
    }

    private static String hours(List<TimeRange> ranges) {
        return ranges.stream().map(TimeRange::text).collect(Collectors.joining(","));
    }

    /** {@code Mo-We,Fr}: three days in a row or more become a range. */
    private static String names(List<DayOfWeek> days) {
        List<String> names = new ArrayList<>();
        for (int i = 0, next; i < days.size(); i = next) {
            next = i + 1;
            while (next < days.size() && days.get(next).ordinal() == days.get(i).ordinal() + next - i) {
                next++;
            }
            if (next - i > 2) {
                names.add(name(days.get(i)) + "-" + name(days.get(next - 1)));
            } else {
                days.subList(i, next).forEach(day -> names.add(name(day)));
            }
        }
        return String.join(",", names);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 2);
    }
}
