package kz.pana.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.pana.hours.Timeline.State;
import kz.pana.hours.WeekHours.PublicHolidays;
import kz.pana.kernel.InvalidValue;

/**
 * Finds the week in opening hours, where they are no more than a week. A week is first read as it is written, then worked
 * out from the hours themselves; either counts only if, written out again, it says of every day what the hours say.
 */
final class WeekReading {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final int WEEK = 7 * DayHours.MINUTES;
    private static final Function<LocalDate, ThreeValued> NO_HOLIDAYS = day -> ThreeValued.NO;

    private WeekReading() {}

    static Optional<WeekHours> read(OpeningHours hours) {
        List<Rule> rules = hours.rules();
        if (!rules.stream().allMatch(WeekReading::isWeekly)) {
            return Optional.empty();
        }
        return Stream.<Function<List<Rule>, WeekHours>>of(WeekReading::asWritten, WeekReading::workedOut)
                .flatMap(reading -> attempt(reading, rules).stream())
                .filter(week -> saysTheSame(week, hours))
                .findFirst();
    }

    /** Nothing but days of the week and public holidays, and no words that only people can read. */
    private static boolean isWeekly(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        boolean commented = rule.getComment() != null || modifier != null && modifier.getComment() != null;
        boolean days = rule.getDays() == null
                || rule.getDays().stream().allMatch(range -> range.getNths() == null && range.getOffset() == 0);
        boolean holidays = rule.getHolidays() == null
                || rule.getHolidays().stream()
                        .allMatch(holiday -> holiday.getType() == Holiday.Type.PH && holiday.getOffset() == 0);
        return days
                && holidays
                && !commented
                && !rule.isFallBack()
                && rule.getYears() == null
                && rule.getWeeks() == null
                && rule.getDates() == null;
    }

    private static Optional<WeekHours> attempt(Function<List<Rule>, WeekHours> reading, List<Rule> rules) {
        try {
            return Optional.of(reading.apply(rules));
        } catch (InvalidValue noWeek) {
            return Optional.empty();
        }
    }

    private static boolean saysTheSame(WeekHours week, OpeningHours hours) {
        try {
            OpeningHours written = OpeningHours.parse(week.toOpeningHours());
            return written.equals(hours) || saysTheSame(written.rules(), hours.rules());
        } catch (InvalidValue neverOpen) {
            return false;
        }
    }

    /** On each day of the week, whichever of it and the two before are holidays, or may be. */
    private static boolean saysTheSame(List<Rule> one, List<Rule> other) {
        for (int day = 2; day < 9; day++) {
            LocalDate date = MONDAY.plusDays(day);
            for (int pattern = 0; pattern < 27; pattern++) {
                Function<LocalDate, ThreeValued> holidays = holidays(date, pattern);
                if (!day(one, date, holidays).says(day(other, date, holidays), DayHours.MINUTES)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Function<LocalDate, ThreeValued> holidays(LocalDate date, int pattern) {
        ThreeValued[] digits = ThreeValued.values();
        return day -> {
            int before = (int) (date.toEpochDay() - day.toEpochDay());
            return before < 0 || before > 2 ? ThreeValued.NO : digits[pattern / (int) Math.pow(3, before) % 3];
        };
    }

    /** A day after a day that came after another. */
    private static Timeline day(List<Rule> rules, LocalDate date, Function<LocalDate, ThreeValued> holidays) {
        Timeline day = new Timeline();
        for (int before = 2; before >= 0; before--) {
            Timeline spill = new Timeline();
            spill.paint(day, DayHours.MINUTES, 2 * DayHours.MINUTES, -DayHours.MINUTES);
            day = DayHours.of(rules, date.minusDays(before), spill, holidays);
        }
        return day;
    }

    private static WeekHours asWritten(List<Rule> rules) {
        Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(DayOfWeek.class);
        PublicHolidays holidays = PublicHolidays.AS_USUAL;
        for (Rule rule : rules) {
            if (rule.getHolidays() != null) {
                holidays = holidays(rule);
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                if (isAbout(rule, day)) {
                    List<TimeRange> kept = rule.isAdditive() ? days.getOrDefault(day, List.of()) : List.of();
                    days.put(
                            day,
                            Stream.concat(kept.stream(), ranges(rule).stream()).toList());
                }
            }
        }
        return new WeekHours(rules.getFirst().isTwentyfourseven(), days, holidays);
    }

    private static boolean isAbout(Rule rule, DayOfWeek day) {
        return rule.getDays() == null
                ? rule.getHolidays() == null
                : rule.getDays().stream().anyMatch(range -> DaySelector.coversWeekDay(range, day.ordinal()));
    }

    private static PublicHolidays holidays(Rule rule) {
        List<TimeRange> ranges = ranges(rule);
        if (ranges.size() > 1) {
            throw new InvalidValue("kernel.hours.holiday");
        }
        return ranges.isEmpty() ? PublicHolidays.CLOSED : PublicHolidays.open(ranges.getFirst());
    }

    private static List<TimeRange> ranges(Rule rule) {
        if (DayHours.state(rule) == State.CLOSED) {
            return List.of();
        }
        if (rule.getTimes() == null) {
            return List.of(range(0, DayHours.MINUTES));
        }
        List<TimeRange> ranges = new ArrayList<>();
        for (TimeSpan span : rule.getTimes()) {
            if (span.getStart() < 0 || span.getEnd() < 0) {
                throw new InvalidValue("kernel.hours.holiday");
            }
            ranges.add(range(span.getStart(), span.getEnd()));
        }
        return ranges;
    }

    private static WeekHours workedOut(List<Rule> rules) {
        Timeline three = DayHours.timeline(rules, MONDAY, 21, NO_HOLIDAYS);
        Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(DayOfWeek.class);
        for (int[] span : openings(three, 3 * WEEK)) {
            if (span[0] >= WEEK && span[0] < 2 * WEEK) {
                int midnight = span[0] / DayHours.MINUTES * DayHours.MINUTES;
                days.computeIfAbsent(DayOfWeek.of(span[0] / DayHours.MINUTES % 7 + 1), day -> new ArrayList<>())
                        .add(range(span[0] - midnight, span[1] - midnight));
            }
        }
        return new WeekHours(false, days, workedOutHolidays(rules));
    }

    private static PublicHolidays workedOutHolidays(List<Rule> rules) {
        Set<List<TimeRange>> kinds = new HashSet<>();
        boolean asUsual = true;
        for (int day = 0; day < 7; day++) {
            LocalDate date = MONDAY.plusDays(day);
            Timeline usual = DayHours.of(rules, date, new Timeline(), NO_HOLIDAYS);
            Timeline holiday = DayHours.of(rules, date, new Timeline(), any -> ThreeValued.YES);
            asUsual &= usual.says(holiday, 2 * DayHours.MINUTES);
            kinds.add(openings(holiday, 2 * DayHours.MINUTES).stream()
                    .map(span -> range(span[0], span[1]))
                    .toList());
        }
        if (asUsual) {
            return PublicHolidays.AS_USUAL;
        }
        List<TimeRange> ranges = kinds.iterator().next();
        if (kinds.size() > 1 || ranges.size() > 1) {
            throw new InvalidValue("kernel.hours.holiday");
        }
        return ranges.isEmpty() ? PublicHolidays.CLOSED : PublicHolidays.open(ranges.getFirst());
    }

    /** What is open without a break; where that is a day or longer, cut at the midnights. */
    private static List<int[]> openings(Timeline timeline, int end) {
        List<int[]> openings = new ArrayList<>();
        for (int from = 0, to; from < end; from = to) {
            to = timeline.nextChange(from, end);
            if (timeline.at(from) == State.UNKNOWN) {
                throw new InvalidValue("kernel.hours.holiday");
            }
            if (timeline.at(from) == State.OPEN && to - from < DayHours.MINUTES) {
                openings.add(new int[] {from, to});
            } else if (timeline.at(from) == State.OPEN) {
                for (int start = from, next; start < to; start = next) {
                    next = Math.min(to, (start / DayHours.MINUTES + 1) * DayHours.MINUTES);
                    openings.add(new int[] {start, next});
                }
            }
        }
        return openings;
    }

    private static TimeRange range(int from, int to) {
        return new TimeRange(time(from), time(to));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % DayHours.MINUTES * 60L);
    }
}
