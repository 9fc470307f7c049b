package kz.pana.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells which days a range of dates of the OSM opening-hours language is about; what is not evaluated here is a maybe. */
final class DateSelector {
    private static final int UNDEFINED = DateWithOffset.UNDEFINED_MONTH_DAY;
    /** The first and the last day on which any church has Easter, by the calendar of every day. */
    private static final MonthDay EARLIEST_EASTER = MonthDay.of(3, 22);

    private static final MonthDay LATEST_EASTER = MonthDay.of(5, 8);

    /** On some day from one to the other: both are the same where the day is known. */
    private record Window(LocalDate from, LocalDate to) {
        Window plusDays(int days) {
            return new Window(from.plusDays(days), to.plusDays(days));
        }
    }

    private DateSelector() {}

    static ThreeValued matches(DateRange range, LocalDate date) {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate() == null ? start : range.getEndDate();
        if (isPlain(start) && isPlain(end)) {
            ThreeValued plain = plain(range, start, end, date);
            return range.getInterval() == 0 ? plain : plain.and(ThreeValued.MAYBE);
        }
        if (start.isOpenEnded() || !start.undefinedYear() || !end.undefinedYear()) {
            return ThreeValued.MAYBE;
        }
        // An offset may carry a day into the next year, and a range may go round New Year.
        ThreeValued found = IntStream.rangeClosed(date.getYear() - 1, date.getYear() + 1)
                .mapToObj(year -> inYear(range, start, date, year))
                .reduce(ThreeValued.NO, ThreeValued::or);
        return range.getInterval() == 0 ? found : found.and(ThreeValued.MAYBE);
    }

    private static ThreeValued plain(DateRange range, DateWithOffset start, DateWithOffset end, LocalDate date) {
        if (start.getMonth() == null) {
            return ThreeValued.MAYBE;
        }
        int from = dayOfYear(start, start, 1);
        int to = start.isOpenEnded() ? Integer.MAX_VALUE : dayOfYear(end, start, 31);
        int day = date.getMonthValue() * 100 + date.getDayOfMonth();
        return start.undefinedYear()
                ? everyYear(end, day, from, to)
                : inYears(start, end, date.getYear() * 10_000 + day, from, to);
    }

    private static ThreeValued everyYear(DateWithOffset end, int day, int from, int to) {
        return end.undefinedYear() ? ThreeValued.of(DaySelector.within(day, from, to)) : ThreeValued.MAYBE;
    }

    private static ThreeValued inYears(DateWithOffset start, DateWithOffset end, int day, int from, int to) {
        int firstYear = start.getYear();
        int lastYear = end.undefinedYear() ? (to < from ? firstYear + 1 : firstYear) : end.getYear();
        int last = start.isOpenEnded() ? Integer.MAX_VALUE : lastYear * 10_000 + to;
        return ThreeValued.of(DaySelector.between(day, firstYear * 10_000 + from, last));
    }

    /** Month and day as one number that keeps their order, so that 31 serves as the last day of any month. */
    private static int dayOfYear(DateWithOffset date, DateWithOffset start, int dayIfNone) {
        int month = (date.getMonth() == null ? start : date).getMonth().ordinal() + 1;
        return month * 100 + (date.getDay() == UNDEFINED ? dayIfNone : date.getDay());
    }

    private static boolean isPlain(DateWithOffset date) {
        return date.getVarDate() == null
                && date.getNthWeekDay() == null
                && date.getWeekDayOffset() == null
                && date.getDayOffset() == 0;
    }

    private static ThreeValued inYear(DateRange range, DateWithOffset start, LocalDate date, int year) {
        Window first = window(start, start, year, false);
        if (first == null) {
            return ThreeValued.NO;
        }
        if (range.getEndDate() == null) {
            return between(date, first.from, first.to).and(sure(first));
        }
        Window last = window(range.getEndDate(), start, year, true);
        if (last != null && last.to.isBefore(first.from)) {
            last = window(range.getEndDate(), start, year + 1, true);
        }
        if (last == null) {
            return ThreeValued.MAYBE;
        }
        return between(date, first.from, last.to)
                .and(between(date, first.to, last.from).or(ThreeValued.MAYBE));
    }

    private static ThreeValued sure(Window window) {
        return window.from.equals(window.to) ? ThreeValued.YES : ThreeValued.MAYBE;
    }

    private static ThreeValued between(LocalDate date, LocalDate from, LocalDate to) {
        return ThreeValued.of(!date.isBefore(from) && !date.isAfter(to));
    }

    /** When the date is in a year; null where that year has no such day, as a fifth Monday. */
    private static @Nullable Window window(DateWithOffset date, DateWithOffset start, int year, boolean last) {
        if (date.getVarDate() != null) {
            return new Window(EARLIEST_EASTER.atYear(year), LATEST_EASTER.atYear(year)).plusDays(date.getDayOffset());
        }
        if ((date.getMonth() == null ? start : date).getMonth() == null) {
            return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(
                year, (date.getMonth() == null ? start : date).getMonth().ordinal() + 1);
        LocalDate day = day(date, month, last);
        if (day == null) {
            return null;
        }
        if (date.getWeekDayOffset() != null) {
            DayOfWeek wanted = DayOfWeek.of(date.getWeekDayOffset().ordinal() + 1);
            day = day.with(
                    date.isWeekDayOffsetPositive()
                            ? TemporalAdjusters.next(wanted)
                            : TemporalAdjusters.previous(wanted));
        }
        return new Window(day, day).plusDays(date.getDayOffset());
    }

    private static @Nullable LocalDate day(DateWithOffset date, YearMonth month, boolean last) {
        if (date.getNthWeekDay() == null) {
            int day = date.getDay() == UNDEFINED ? (last ? 31 : 1) : date.getDay();
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
        LocalDate day = month.atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(
                        date.getNth(), DayOfWeek.of(date.getNthWeekDay().ordinal() + 1)));
        return YearMonth.from(day).equals(month) ? day : null;
    }
}
