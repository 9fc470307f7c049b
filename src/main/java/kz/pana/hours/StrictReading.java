package kz.pana.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import kz.pana.hours.Timeline.State;

/**
 * Reads opening hours as other programs do, by the letter of the specification: a rule replaces what is said of its whole
 * calendar day, the end of the night before included, and an {@code off} without times ends at midnight. What we write
 * out must say the same either way.
 */
final class StrictReading {
    /** Long enough for every pattern of holidays that are announced. */
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static final int DAYS = 3 * 365 + 1;

    private StrictReading() {}

    /** Whether others read these hours as we do; they may differ only where hours run past midnight. */
    static boolean isSafe(OpeningHours hours) {
        List<Rule> rules = hours.rules();
        if (rules.stream().noneMatch(StrictReading::runsPastMidnight)) {
            return true;
        }
        Timeline ours = hours.timeline(FIRST.minusDays(1), DAYS + 1);
        for (int i = 1; i <= DAYS; i++) {
            Timeline day = new Timeline();
            day.paint(ours, i * DayHours.MINUTES, (i + 1) * DayHours.MINUTES, -i * DayHours.MINUTES);
            LocalDate date = FIRST.plusDays(i - 1L);
            if (isCertain(rules, date) && !day(rules, date).says(day, DayHours.MINUTES)) {
                return false;
            }
        }
        return true;
    }

    private static boolean runsPastMidnight(Rule rule) {
        return rule.getTimes() != null && rule.getTimes().stream().anyMatch(span -> span.getEnd() > DayHours.MINUTES);
    }

    /** What may be so or not is no different to others, only what follows from it. */
    private static boolean isCertain(List<Rule> rules, LocalDate date) {
        return rules.stream()
                .allMatch(rule -> matches(rule, date) != ThreeValued.MAYBE
                        && matches(rule, date.minusDays(1)) != ThreeValued.MAYBE
                        && matches(rule, date.minusDays(2)) != ThreeValued.MAYBE);
    }

    private static Timeline day(List<Rule> rules, LocalDate date) {
        Timeline day = new Timeline();
        for (Rule rule : rules) {
            State state = DayHours.state(rule);
            if (matches(rule, date) == ThreeValued.YES) {
                boolean replaces = state != State.CLOSED && !rule.isAdditive() && !rule.isFallBack();
                day = replaces ? new Timeline() : day;
                paint(rule, day, state, 0);
            }
            if (rule.getTimes() != null && matches(rule, date.minusDays(1)) == ThreeValued.YES) {
                paint(rule, day, state, -DayHours.MINUTES);
            }
        }
        return day;
    }

    private static void paint(Rule rule, Timeline day, State state, int move) {
        if (rule.getTimes() == null) {
            paint(rule, day, 0, DayHours.MINUTES, state);
            return;
        }
        for (TimeSpan span : rule.getTimes()) {
            if (span.getStart() < 0 || span.getEnd() < 0 || span.isOpenEnded() || span.getInterval() != 0) {
                paint(rule, day, move, move + 2 * DayHours.MINUTES, State.UNKNOWN);
            } else {
                paint(rule, day, span.getStart() + move, span.getEnd() + move, state);
            }
        }
    }

    private static void paint(Rule rule, Timeline day, int from, int to, State state) {
        if (rule.isFallBack()) {
            day.repaint(from, to, State.CLOSED, State.UNKNOWN);
        } else {
            day.paint(from, to, state);
        }
    }

    private static ThreeValued matches(Rule rule, LocalDate date) {
        return DaySelector.matches(rule, date, Holidays::on);
    }
}
