package kz.pana.hours;

import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.pana.hours.Timeline.State;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads the OSM opening-hours language and refuses what cannot be meant. */
final class HoursText {
    /** The longest value that OSM holds. */
    private static final int MAX_LENGTH = 255;

    private static final int LAST_WEEK = 53;
    private static final int SHOWN_LENGTH = 24;
    /** Holidays stand beside the week: no day comes before or after them. */
    private static final int HOLIDAY = 100;

    private HoursText() {}

    static List<Rule> parse(String typed) {
        String text = PlainText.entry(typed);
        if (text.length() > MAX_LENGTH) {
            throw new InvalidValue("kernel.hours.tooLong", MAX_LENGTH, text.length());
        }
        List<Rule> rules = read(text).stream().filter(rule -> !rule.isEmpty()).toList();
        if (rules.isEmpty()) {
            throw new InvalidValue("kernel.hours.empty");
        }
        rules.forEach(HoursText::refuseZeroLength);
        rules.forEach(HoursText::refuseBackwards);
        refuseOverlaps(rules);
        return rules;
    }

    /** Strict in everything but times: the parser's strict times know no closing after midnight. */
    private static List<Rule> read(String text) {
        try {
            return new OpeningHoursParser(new StringReader(text)).rules(true, false);
        } catch (OpeningHoursParseException wrong) {
            throw unreadable(text, wrong.getColumn());
        } catch (TokenMgrError wrong) {
            throw unreadable(text, 1);
        }
    }

    private static InvalidValue unreadable(String text, int column) {
        int position = Math.clamp(column, 1, Math.max(1, text.length()));
        String part = text.substring(position - 1);
        String shown = part.length() > SHOWN_LENGTH ? part.substring(0, SHOWN_LENGTH) + "…" : part;
        return new InvalidValue("kernel.hours.unreadable", position, shown);
    }

    /** Whatever stands in quotes reaches people who look for help: as a name, it leads nowhere. */
    static void refuseLeadingElsewhere(Rule rule) {
        words(rule).filter(words -> !words.isBlank()).forEach(words -> {
            try {
                PlainText.name(words, MAX_LENGTH);
            } catch (InvalidValue refused) {
                throw new InvalidValue("kernel.hours.words-lead", words);
            }
        });
    }

    /** The years that a rule names. */
    static Stream<Integer> years(Rule rule) {
        return Stream.concat(
                list(rule.getYears()).stream().map(YearRange::getStartYear),
                list(rule.getDates()).stream()
                        .filter(dates -> !dates.getStartDate().undefinedYear())
                        .map(dates -> dates.getStartDate().getYear()));
    }

    private static Stream<String> words(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        return Stream.of(
                        Optional.ofNullable(rule.getComment()),
                        Optional.ofNullable(modifier).map(RuleModifier::getComment))
                .flatMap(Optional::stream);
    }

    /** The same without what stands in quotes; what that leaves open is unknown. */
    static Rule withoutWords(Rule rule) {
        if (words(rule).findAny().isEmpty()) {
            return rule;
        }
        Rule silent = rule.copy();
        silent.setComment(null);
        RuleModifier modifier = new RuleModifier();
        modifier.setModifier(
                DayHours.state(rule) == State.CLOSED ? RuleModifier.Modifier.OFF : RuleModifier.Modifier.UNKNOWN);
        silent.setModifier(modifier);
        return silent;
    }

    private static void refuseZeroLength(Rule rule) {
        for (TimeSpan span : times(rule)) {
            if (hasBothEnds(span) && span.getStart() == span.getEnd()) {
                throw new InvalidValue("kernel.hours.zeroLength", span.toString());
            }
        }
    }

    /** Weeks and years that end before they begin match no day: a place would be closed, or open, without a word. */
    private static void refuseBackwards(Rule rule) {
        list(rule.getWeeks()).forEach(weeks -> {
            refuseBackwards(weeks, weeks.getStartWeek(), weeks.getEndWeek(), WeekRange.UNDEFINED_WEEK);
            refuseBackwards(weeks, Math.max(weeks.getStartWeek(), weeks.getEndWeek()), LAST_WEEK, 0);
        });
        list(rule.getYears())
                .forEach(years ->
                        refuseBackwards(years, years.getStartYear(), years.getEndYear(), YearRange.UNDEFINED_YEAR));
        list(rule.getDays()).stream()
                .flatMap(days -> list(days.getNths()).stream())
                .filter(nth -> nth.getStartNth() > 0 == nth.getEndNth() > 0)
                .forEach(nth -> refuseBackwards(nth, nth.getStartNth(), nth.getEndNth(), Nth.INVALID_NTH));
        list(rule.getDates()).stream()
                .filter(dates ->
                        dates.getEndDate() != null && !dates.getStartDate().undefinedYear())
                .filter(dates -> !dates.getEndDate().undefinedYear())
                .forEach(dates -> refuseBackwards(
                        dates,
                        dates.getStartDate().getYear(),
                        dates.getEndDate().getYear(),
                        YearRange.UNDEFINED_YEAR));
    }

    private static void refuseBackwards(Object range, int start, int end, int none) {
        if (end != none && end < start) {
            throw new InvalidValue("kernel.hours.backwards", range.toString());
        }
    }

    private static <T> List<T> list(@Nullable List<T> ranges) {
        return ranges == null ? List.of() : ranges;
    }

    /** Hours may be replaced by a later rule; within one rule, or where rules add up, the same minute twice is a slip. */
    private static void refuseOverlaps(List<Rule> rules) {
        List<WeekSpan> spans = new ArrayList<>();
        for (Rule rule : rules) {
            if (!rule.isAdditive() || !isWeekly(rule)) {
                spans.clear();
            }
            if (DayHours.state(rule) != State.CLOSED) {
                spans.addAll(spans(rule));
            }
            WeekSpan.refuseOverlaps(spans);
            if (!isWeekly(rule)) {
                spans.clear();
            }
        }
    }

    private static List<WeekSpan> spans(Rule rule) {
        return times(rule).stream()
                .filter(HoursText::hasBothEnds)
                .flatMap(span ->
                        days(rule).mapToObj(day -> new WeekSpan(day, span.getStart(), span.getEnd(), span.toString())))
                .toList();
    }

    private static IntStream days(Rule rule) {
        List<WeekDayRange> ranges = rule.getDays();
        if (ranges == null) {
            return rule.getHolidays() == null ? IntStream.range(0, 7) : IntStream.of(HOLIDAY);
        }
        IntPredicate covered = day -> ranges.stream().anyMatch(range -> DaySelector.coversWeekDay(range, day));
        return IntStream.range(0, 7).filter(covered);
    }

    private static boolean isWeekly(Rule rule) {
        List<WeekDayRange> days = rule.getDays();
        return rule.getYears() == null
                && rule.getWeeks() == null
                && rule.getDates() == null
                && rule.getHolidays() == null
                && (days == null || days.stream().allMatch(range -> range.getNths() == null));
    }

    private static boolean hasBothEnds(TimeSpan span) {
        return span.getStart() != TimeSpan.UNDEFINED_TIME && span.getEnd() != TimeSpan.UNDEFINED_TIME;
    }

    private static List<TimeSpan> times(Rule rule) {
        return list(rule.getTimes());
    }
}
