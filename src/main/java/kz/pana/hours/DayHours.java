package kz.pana.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.pana.hours.Timeline.State;
import org.jspecify.annotations.Nullable;

/**
 * What the rules, taken in order, say about one day. Hours belong to the day they start on: {@code Fr 22:00-06:00} is
 * Friday's, so a rule with other hours for Saturday leaves Saturday's first six hours alone; an {@code off} ends them.
 */
final class DayHours {
    static final int MINUTES = 24 * 60;
    /** A closing time left open ({@code 18:00+}) is in doubt until six in the morning. */
    private static final int MORNING_AFTER = MINUTES + 6 * 60;

    private DayHours() {}

    /**
     * The hours of some days, in minutes from the midnight at which they begin.
     *
     * @param holidays which days are public holidays
     */
    static Timeline timeline(List<Rule> rules, LocalDate from, int days, Function<LocalDate, ThreeValued> holidays) {
        Timeline all = new Timeline();
        // Some text after a fallback would bring certainty back in ways that evaluators disagree on.
        if (hasRuleAfterFallback(rules)) {
            all.paint(0, days * MINUTES, State.UNKNOWN);
            return all;
        }
        Timeline day = of(rules, from.minusDays(1), new Timeline(), holidays);
        for (int i = 0; i < days; i++) {
            Timeline night = new Timeline();
            night.paint(day, MINUTES, 2 * MINUTES, -MINUTES);
            day = of(rules, from.plusDays(i), night, holidays);
            all.paint(day, 0, MINUTES, i * MINUTES);
        }
        return all;
    }

    private static boolean hasRuleAfterFallback(List<Rule> rules) {
        return IntStream.range(1, rules.size())
                .anyMatch(i -> rules.get(i - 1).isFallBack() && !rules.get(i).isFallBack());
    }

    /**
     * The hours of a day, in minutes from its midnight: 0 to 2880, for the night that follows is part of it.
     *
     * @param before what runs over from the day before
     * @param holidays which days are public holidays
     */
    static Timeline of(List<Rule> rules, LocalDate date, Timeline before, Function<LocalDate, ThreeValued> holidays) {
        Timeline day = before;
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            ThreeValued match = DaySelector.matches(rule, date, holidays);
            if (match != ThreeValued.NO) {
                State state = isUnfinished(rules, i) ? State.UNKNOWN : state(rule);
                Timeline after = apply(rule, state, day, before);
                day = match == ThreeValued.YES ? after : maybe(rule, day, after, before);
            }
        }
        return day;
    }

    /**
     * Whether hours seem to be missing: in {@code week 51-52,week 01-11: 10:00-19:00} the comma makes the first part a
     * rule of its own, open day and night, which nobody means.
     */
    static boolean isUnfinished(List<Rule> rules, int i) {
        Rule rule = rules.get(i);
        return rule.getTimes() == null
                && !rule.isTwentyfourseven()
                && state(rule) == State.OPEN
                && i + 1 < rules.size()
                && rules.get(i + 1).isAdditive();
    }

    /**
     * Unknown where it matters whether the rule holds. On a day that only may be a holiday a place may keep the hours of
     * either, or others: then nothing of that day is sure, whatever both have in common.
     */
    private static Timeline maybe(Rule rule, Timeline day, Timeline after, Timeline before) {
        Timeline merged = day.merge(after);
        if (hasPublic(rule.getHolidays()) && !day.says(after, 2 * MINUTES)) {
            Timeline doubtful = merged.copy();
            doubtful.repaint(0, 2 * MINUTES, State.OPEN, State.UNKNOWN);
            // The night before is not of this day.
            doubtful.restore(merged, before, 2 * MINUTES);
            return doubtful;
        }
        return merged;
    }

    static boolean hasPublic(@Nullable List<Holiday> holidays) {
        return holidays != null && holidays.stream().anyMatch(holiday -> holiday.getType() == Holiday.Type.PH);
    }

    /** What a rule says of its hours. A comment restricts them in a way that nobody but a person can read. */
    static State state(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        RuleModifier.Modifier word = modifier == null ? null : modifier.getModifier();
        if (word == RuleModifier.Modifier.OFF || word == RuleModifier.Modifier.CLOSED) {
            return State.CLOSED;
        }
        boolean commented = rule.getComment() != null || modifier != null && modifier.getComment() != null;
        return commented || rule.isFallBack() || word == RuleModifier.Modifier.UNKNOWN ? State.UNKNOWN : State.OPEN;
    }

    private static Timeline apply(Rule rule, State state, Timeline day, Timeline before) {
        boolean replaces = state != State.CLOSED && !rule.isAdditive() && !rule.isFallBack();
        Timeline after = replaces ? before.copy() : day.copy();
        if (rule.getTimes() != null) {
            rule.getTimes().forEach(span -> paint(rule, after, span, state));
        } else {
            paint(rule, after, 0, state == State.CLOSED ? 2 * MINUTES : MINUTES, state);
        }
        return after;
    }

    private static void paint(Rule rule, Timeline day, TimeSpan span, State state) {
        int start = span.getStart();
        int end = span.getEnd();
        boolean bySun = start == TimeSpan.UNDEFINED_TIME || span.getEndEvent() != null;
        if (bySun || span.getInterval() != 0) {
            paint(rule, day, 0, MORNING_AFTER, State.UNKNOWN);
        } else if (end == TimeSpan.UNDEFINED_TIME) {
            paint(rule, day, start, Math.max(start + 1, MORNING_AFTER), State.UNKNOWN);
        } else {
            paint(rule, day, start, end, state);
            if (span.isOpenEnded()) {
                paint(rule, day, end, Math.max(end + 1, MORNING_AFTER), State.UNKNOWN);
            }
        }
    }

    /** A fallback ({@code ||}) speaks only where the rules before it leave the place closed, and never for sure. */
    private static void paint(Rule rule, Timeline day, int from, int to, State state) {
        if (rule.isFallBack()) {
            day.repaint(from, to, State.CLOSED, State.UNKNOWN);
        } else {
            day.paint(from, to, state);
        }
    }
}
