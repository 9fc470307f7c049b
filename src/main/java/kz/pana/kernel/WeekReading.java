package kz.pana.kernel;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.kernel.Timeline.State;
import kz.pana.kernel.WeekHours.PublicHolidays;

/** Finds the week in opening hours, where they are no more than a week. */
final class WeekReading {
    private WeekReading() {}

    static Optional<WeekHours> read(List<Rule> rules) {
        // A weekday rule after the one for holidays would hold on holidays too.
        boolean holidaysLast = rules.stream().limit(rules.size() - 1L).allMatch(rule -> rule.getHolidays() == null);
        if (!holidaysLast || !rules.stream().allMatch(WeekReading::isSimple)) {
            return Optional.empty();
        }
        boolean always = rules.getFirst().isTwentyfourseven();
        if (rules.stream().skip(1).anyMatch(rule -> rule.isTwentyfourseven() || always && rule.getHolidays() == null)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WeekHours(always, days(rules), holidays(rules.getLast())));
        } catch (InvalidValue tooMuchForAWeek) {
            return Optional.empty();
        }
    }

    private static Map<DayOfWeek, List<TimeRange>> days(List<Rule> rules) {
        Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(DayOfWeek.class);
        for (Rule rule : rules) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (isAbout(rule, day)) {
                    List<TimeRange> kept = rule.isAdditive() ? days.getOrDefault(day, List.of()) : List.of();
                    days.put(
                            day,
                            Stream.concat(kept.stream(), ranges(rule).stream()).toList());
                }
            }
        }
        return days;
    }

    private static boolean isAbout(Rule rule, DayOfWeek day) {
        return rule.getDays() == null
                ? rule.getHolidays() == null
                : rule.getDays().stream().anyMatch(range -> DaySelector.coversWeekDay(range, day.ordinal()));
    }

    private static PublicHolidays holidays(Rule last) {
        if (last.getHolidays() == null) {
            return PublicHolidays.AS_USUAL;
        }
        List<TimeRange> ranges = ranges(last);
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
            return List.of(new TimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        List<TimeRange> ranges = new ArrayList<>();
        rule.getTimes().forEach(span -> ranges.add(new TimeRange(time(span.getStart()), time(span.getEnd()))));
        return ranges;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % DayHours.MINUTES * 60L);
    }

    private static boolean isSimple(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        boolean commented = rule.getComment() != null || modifier != null && modifier.getComment() != null;
        State state = DayHours.state(rule);
        boolean certain = state == State.OPEN || state == State.CLOSED && rule.getTimes() == null;
        return certain
                && !commented
                && !rule.isFallBack()
                && rule.getYears() == null
                && rule.getWeeks() == null
                && rule.getDates() == null
                && hasSimpleDays(rule)
                && (rule.getTimes() == null || rule.getTimes().stream().allMatch(WeekReading::isSimple));
    }

    private static boolean hasSimpleDays(Rule rule) {
        boolean days = rule.getDays() == null
                || rule.getDays().stream().allMatch(range -> range.getNths() == null && range.getOffset() == 0);
        boolean holidays = rule.getHolidays() == null
                || rule.getHolidays().stream()
                        .allMatch(holiday -> holiday.getType() == Holiday.Type.PH
                                && holiday.getOffset() == 0
                                && (rule.getDays() == null || holiday.getUseAsWeekDay()));
        return days && holidays;
    }

    /** From one time to another less than 24 hours later, or a whole day. */
    private static boolean isSimple(TimeSpan span) {
        int start = span.getStart();
        int length = span.getEnd() - start;
        return start >= 0
                && start < DayHours.MINUTES
                && span.getEnd() != TimeSpan.UNDEFINED_TIME
                && (length < DayHours.MINUTES || start == 0 && length == DayHours.MINUTES)
                && span.getEndEvent() == null
                && !span.isOpenEnded()
                && span.getInterval() == 0;
    }
}
