package kz.pana.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells which days a rule of the OSM opening-hours language is about; what is not evaluated here is a maybe. */
final class DaySelector {
    private DaySelector() {}

    /** @param holidays which days are public holidays */
    static ThreeValued matches(Rule rule, LocalDate date, Function<LocalDate, ThreeValued> holidays) {
        return any(rule.getYears(), range -> year(range, date.getYear()))
                .and(any(rule.getWeeks(), range -> week(range, date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))))
                .and(any(rule.getDates(), range -> DateSelector.matches(range, date)))
                .and(weekDays(rule, date, holidays));
    }

    static boolean coversWeekDay(WeekDayRange range, int ordinal) {
        int start = range.getStartDay().ordinal();
        WeekDay last = range.getEndDay();
        int end = last == null ? start : last.ordinal();
        return within(ordinal, start, end);
    }

    /** Holidays and weekdays in one list ({@code Mo-Fr,PH}) add up; side by side ({@code PH Mo-Fr}) both must hold. */
    private static ThreeValued weekDays(Rule rule, LocalDate date, Function<LocalDate, ThreeValued> calendar) {
        List<Holiday> holidays = rule.getHolidays();
        List<WeekDayRange> days = rule.getDays();
        if (holidays == null) {
            return any(days, range -> weekDay(range, date));
        }
        ThreeValued onHoliday = any(holidays, holiday -> holiday(holiday, date, calendar));
        if (days == null) {
            return onHoliday;
        }
        ThreeValued onDay = any(days, range -> weekDay(range, date));
        boolean list = holidays.stream().allMatch(Holiday::getUseAsWeekDay);
        return list ? onHoliday.or(onDay) : onHoliday.and(onDay);
    }

    private static <T> ThreeValued any(@Nullable List<T> ranges, Function<T, ThreeValued> test) {
        return ranges == null ? ThreeValued.YES : ranges.stream().map(test).reduce(ThreeValued.NO, ThreeValued::or);
    }

    private static ThreeValued holiday(Holiday holiday, LocalDate date, Function<LocalDate, ThreeValued> calendar) {
        // School holidays differ by region and year.
        return holiday.getType() == Holiday.Type.PH
                ? calendar.apply(date.minusDays(holiday.getOffset()))
                : ThreeValued.MAYBE;
    }

    private static ThreeValued weekDay(WeekDayRange range, LocalDate date) {
        if (range.getOffset() != 0) {
            return ThreeValued.MAYBE;
        }
        List<Nth> nths = range.getNths();
        return ThreeValued.of(coversWeekDay(range, date.getDayOfWeek().ordinal()))
                .and(any(nths, nth -> nth(nth, date)));
    }

    private static ThreeValued nth(Nth nth, LocalDate date) {
        int fromStart = (date.getDayOfMonth() - 1) / 7 + 1;
        int fromEnd = -((date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1);
        int end = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
        return ThreeValued.of(between(fromStart, nth.getStartNth(), end) || between(fromEnd, nth.getStartNth(), end));
    }

    private static ThreeValued year(YearRange range, int year) {
        int single = range.isOpenEnded() ? Integer.MAX_VALUE : range.getStartYear();
        int end = range.getEndYear() == YearRange.UNDEFINED_YEAR ? single : range.getEndYear();
        return ThreeValued.of(between(year, range.getStartYear(), end)
                && onInterval(year - range.getStartYear(), range.getInterval()));
    }

    private static ThreeValued week(WeekRange range, int week) {
        int end = range.getEndWeek() == WeekRange.UNDEFINED_WEEK ? range.getStartWeek() : range.getEndWeek();
        return ThreeValued.of(between(week, range.getStartWeek(), end)
                && onInterval(week - range.getStartWeek(), range.getInterval()));
    }

    private static boolean onInterval(int distance, int interval) {
        return interval <= 0 || distance % interval == 0;
    }

    static boolean between(int value, int from, int to) {
        return value >= from && value <= to;
    }

    /** As between, but a range that ends before it starts goes round: {@code Fr-Mo}, {@code Dec 25-Jan 05}. */
    static boolean within(int value, int from, int to) {
        return from <= to ? between(value, from, to) : value >= from || value <= to;
    }
}
