package kz.pana.kernel;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import kz.pana.kernel.Timeline.State;

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
     * The hours of a day, in minutes from its midnight: 0 to 2880, for the night that follows is part of it.
     *
     * @param before what runs over from the day before
     */
    static Timeline of(List<Rule> rules, LocalDate date, Timeline before) {
        Timeline day = before;
        for (Rule rule : rules) {
            Match match = DaySelector.matches(rule, date);
            if (match != Match.NO) {
                Timeline after = apply(rule, day, before);
                day = match == Match.YES ? after : day.merge(after);
            }
        }
        return day;
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

    private static Timeline apply(Rule rule, Timeline day, Timeline before) {
        State state = state(rule);
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
