package kz.pana.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.hours.Timeline.State;
import kz.pana.kernel.Message;
import org.jspecify.annotations.Nullable;

/** Rules of the OSM opening-hours language in words. A rule that has no plain words here is shown as it is written. */
final class RuleWords {
    private static final int LEAP_YEAR = 2028;

    private final Function<Message, String> words;

    /** There are no words for this. */
    private static final class Wordless extends RuntimeException {
        private static final long serialVersionUID = 1;

        Wordless() {
            super(null, null, false, false);
        }
    }

    RuleWords(Function<Message, String> words) {
        this.words = words;
    }

    List<String> lines(List<Rule> rules) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            String line = line(rule, DayHours.isUnfinished(rules, i));
            lines.add(rule.isFallBack() ? say("otherwise", line) : rule.isAdditive() ? say("also", line) : line);
        }
        return lines;
    }

    private String line(Rule rule, boolean unfinished) {
        try {
            String when = Stream.of(
                            joined(rule.getYears(), this::years),
                            joined(rule.getWeeks(), this::weeks),
                            joined(rule.getDates(), this::dates),
                            days(rule))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            String what = unfinished ? say("unclear") : what(rule);
            return when.isEmpty() ? what : when + ": " + what;
        } catch (Wordless asWritten) {
            return rule.toString();
        }
    }

    private String what(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        String comment =
                rule.getComment() != null ? rule.getComment() : modifier == null ? null : modifier.getComment();
        State state = DayHours.state(rule);
        String times = joined(rule.getTimes(), this::time);
        if (times.isEmpty() && state == State.OPEN) {
            times = say(rule.isTwentyfourseven() ? "always" : "whole-day");
        }
        boolean mute = rule.isFallBack() && state == State.UNKNOWN && (comment != null || !times.isEmpty());
        String sure = state == State.CLOSED ? say("closed") : state == State.UNKNOWN && !mute ? say("unclear") : "";
        return Stream.of(times, sure, comment == null ? "" : "«" + comment + "»")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String time(TimeSpan span) {
        if (span.getStart() < 0 || span.getEndEvent() != null || span.getInterval() != 0) {
            throw new Wordless();
        }
        if (span.getEnd() < 0) {
            return span.isOpenEnded() ? say("from", clock(span.getStart())) : clock(span.getStart());
        }
        String range = clock(span.getStart()) + "–" + clock(span.getEnd());
        return span.isOpenEnded() ? say("or-later", range) : range;
    }

    private static String clock(int minute) {
        int ofDay = minute > DayHours.MINUTES ? minute - DayHours.MINUTES : minute;
        return "%02d:%02d".formatted(ofDay / 60, ofDay % 60);
    }

    private String days(Rule rule) {
        String days = joined(rule.getDays(), this::days);
        String holidays = joined(rule.getHolidays(), this::holiday);
        boolean both = !days.isEmpty() && !holidays.isEmpty();
        if (both && !rule.getHolidays().stream().allMatch(Holiday::getUseAsWeekDay)) {
            throw new Wordless();
        }
        return both ? days + ", " + holidays : days + holidays;
    }

    private String days(WeekDayRange range) {
        if (range.getOffset() != 0) {
            throw new Wordless();
        }
        String days = name(range.getStartDay()) + (range.getEndDay() == null ? "" : "–" + name(range.getEndDay()));
        return range.getNths() == null ? days : joined(range.getNths(), nth -> nth(nth, days));
    }

    private String nth(Nth nth, String day) {
        int end = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
        if (nth.getStartNth() < 0 && end != nth.getStartNth()) {
            throw new Wordless();
        }
        return nth(nth.getStartNth(), end, day);
    }

    private String nth(int start, int end, String day) {
        if (start < 0) {
            return say("nth-last", day, -start);
        }
        return say("nth", day, start == end ? "" + start : start + "–" + end);
    }

    private String holiday(Holiday holiday) {
        if (holiday.getOffset() != 0) {
            throw new Wordless();
        }
        return say(holiday.getType() == Holiday.Type.PH ? "ph" : "sh");
    }

    private String years(YearRange range) {
        if (range.getInterval() > 1) {
            throw new Wordless();
        }
        if (range.isOpenEnded()) {
            return say("from", "" + range.getStartYear());
        }
        return range.getStartYear() + (range.getEndYear() == YearRange.UNDEFINED_YEAR ? "" : "–" + range.getEndYear());
    }

    private String weeks(WeekRange range) {
        if (range.getInterval() > 1) {
            throw new Wordless();
        }
        int end = range.getEndWeek();
        return say("week", range.getStartWeek() + (end == WeekRange.UNDEFINED_WEEK ? "" : "–" + end));
    }

    private String dates(DateRange range) {
        if (range.getInterval() != 0 || range.getStartDate().isOpenEnded()) {
            throw new Wordless();
        }
        String start = date(range.getStartDate(), null);
        return range.getEndDate() == null ? start : start + " – " + date(range.getEndDate(), range.getStartDate());
    }

    private String date(DateWithOffset date, @Nullable DateWithOffset start) {
        var month = date.getMonth() == null && start != null ? start.getMonth() : date.getMonth();
        if (month == null || date.getVarDate() != null || date.getWeekDayOffset() != null || date.getDayOffset() != 0) {
            throw new Wordless();
        }
        boolean wholeMonth = date.getDay() == DateWithOffset.UNDEFINED_MONTH_DAY;
        int day = wholeMonth ? 1 : date.getDay();
        LocalDate first = LocalDate.of(date.undefinedYear() ? LEAP_YEAR : date.getYear(), month.ordinal() + 1, 1);
        if (day > first.lengthOfMonth()) {
            throw new Wordless();
        }
        String name = say(wholeMonth ? "month" : "date", first.withDayOfMonth(day));
        String dated = date.getNthWeekDay() == null
                ? name
                : name + ", " + nth(date.getNth(), date.getNth(), name(date.getNthWeekDay()));
        return date.undefinedYear() ? dated : dated + " " + date.getYear();
    }

    private String name(WeekDay day) {
        return say("day", DayOfWeek.of(day.ordinal() + 1).name());
    }

    private static <T> String joined(@Nullable List<T> parts, Function<T, String> word) {
        return parts == null ? "" : parts.stream().map(word).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... args) {
        return words.apply(Message.of("kernel.hours.words." + key, args));
    }
}
