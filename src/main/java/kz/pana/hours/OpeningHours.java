package kz.pana.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.Util;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.pana.hours.Timeline.State;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * When a place is open, in the opening-hours language of OpenStreetMap, for example {@code Mo-Fr 09:00-20:00; PH off}.
 *
 * <p>Evaluated as its specification says (wiki.openstreetmap.org, Key:opening_hours/specification), in the time of
 * Kazakhstan. Nothing is guessed: comments, {@code ||}, sunrise, school holidays, movable dates and public holidays of
 * years without a table make the hours they touch unknown, never open.
 */
public final class OpeningHours {
    private static final int WEEK = 8;
    private static final int YEAR = 370;
    private static final int LONG_YEAR = 2026;
    private static final int LEAP_YEAR = 2028;

    private final String text;
    private final List<Rule> rules;
    /** Worked out when it is first asked for. */
    private volatile @Nullable String others;

    private OpeningHours(String text, List<Rule> rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Whether a place is open at one moment. */
    public sealed interface Status {
        /** @param until end of the opening, null where none is in sight for a year */
        record Open(@Nullable ZonedDateTime until) implements Status {}

        /** @param opensAt the next certain opening, null where none is in sight for a year */
        record Closed(@Nullable ZonedDateTime opensAt) implements Status {}

        /** The hours do not tell: call first. */
        record Unknown() implements Status {}
    }

    /**
     * Open without a break, or without a break not known to be open or closed, in the time of Kazakhstan.
     *
     * @param from included
     * @param to excluded
     * @param certain whether it is open for sure
     */
    public record Span(LocalDateTime from, LocalDateTime to, boolean certain) {}

    /** @throws InvalidValue if it does not parse, is empty, or has hours of no length or hours that overlap */
    public static OpeningHours parse(String osm) {
        // Read back what is written, so that the value is what its text says, wherever it is kept.
        String text = Util.rulesToOpeningHoursString(HoursText.parse(osm));
        List<Rule> rules = HoursText.parse(text);
        return new OpeningHours(Util.rulesToOpeningHoursString(rules), rules);
    }

    /**
     * What an owner says of a place: as {@link #parse}, and its texts in quotes hold nothing that a name may not, and it is
     * open at some time or may be.
     *
     * @throws InvalidValue also if a text leads elsewhere or holds a phone number, or the place would never be open
     */
    public static OpeningHours ofPlace(String osm) {
        OpeningHours hours = parse(osm);
        hours.rules.forEach(HoursText::refuseLeadingElsewhere);
        if (hours.isNeverOpen()) {
            throw new InvalidValue("kernel.hours.never");
        }
        return hours;
    }

    /**
     * Years of 52 and 53 weeks, with a 29th of February and without; and those that the hours themselves name. Nearly all
     * hours are open in the first week, and a whole year costs fifty times as much.
     */
    private boolean isNeverOpen() {
        return Stream.concat(Stream.of(LONG_YEAR, LEAP_YEAR), rules.stream().flatMap(HoursText::years))
                .distinct()
                .map(year -> LocalDate.of(year, 1, 1))
                .allMatch(first -> isClosed(first, 7) && isClosed(first, YEAR));
    }

    private boolean isClosed(LocalDate from, int days) {
        Timeline timeline = timeline(from, days);
        return timeline.at(0) == State.CLOSED
                && timeline.nextChange(0, days * DayHours.MINUTES) == days * DayHours.MINUTES;
    }

    /** Hours that were accepted once: what is refused since is unknown, so that nothing else of the place is lost. */
    static OpeningHours kept(String text) {
        try {
            return parse(text);
        } catch (InvalidValue refusedSince) {
            return parse("unknown \"" + text.replace("\"", "") + "\"");
        }
    }

    /** The canonical text, which {@link #parse} reads back to the same value. */
    public String text() {
        return text;
    }

    public Status at(ZonedDateTime moment) {
        LocalDateTime local =
                moment.withZoneSameInstant(KernelConfiguration.ALMATY).toLocalDateTime();
        int minute = local.get(ChronoField.MINUTE_OF_DAY);
        LocalDate today = local.toLocalDate();
        Timeline week = timeline(today, WEEK);
        return switch (week.at(minute)) {
            case UNKNOWN -> new Status.Unknown();
            case OPEN -> new Status.Open(time(today, closing(today, minute, week)));
            case CLOSED -> new Status.Closed(time(today, opening(today, minute, week)));
        };
    }

    /**
     * All openings of some days and all that may be one, in order, cut at the first and the last midnight.
     *
     * @param days 1 or more
     */
    public List<Span> spans(LocalDate from, int days) {
        Timeline timeline = timeline(from, days);
        LocalDateTime midnight = from.atStartOfDay();
        int end = days * DayHours.MINUTES;
        List<Span> spans = new ArrayList<>();
        for (int start = 0, next; start < end; start = next) {
            next = timeline.nextChange(start, end);
            if (timeline.at(start) != State.CLOSED) {
                spans.add(new Span(
                        midnight.plusMinutes(start), midnight.plusMinutes(next), timeline.at(start) == State.OPEN));
            }
        }
        return List.copyOf(spans);
    }

    /** How long it is open in the seven days of a year in which it is open longest, as far as that is certain. */
    public Duration longestWeek() {
        LocalDate first = LocalDate.of(LONG_YEAR, 1, 1);
        return first.datesUntil(first.plusYears(1), Period.ofWeeks(1))
                .map(day -> spans(day, 7).stream()
                        .filter(Span::certain)
                        .map(span -> Duration.between(span.from(), span.to()))
                        .reduce(Duration.ZERO, Duration::plus))
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /**
     * The text to give away, which other programs read as we do: by the letter of the specification, hours of the next day
     * replace a night that runs into it. What cannot be said so is called unknown, in words, and never open by mistake. What
     * the owner wrote in quotes is not given away: nobody can call it back once it turns out to lead elsewhere.
     */
    public String forOthers() {
        String known = others;
        if (known == null) {
            String silent = Util.rulesToOpeningHoursString(
                    rules.stream().map(HoursText::withoutWords).toList());
            known = Stream.concat(WeekHours.from(this).map(WeekHours::toOpeningHours).stream(), Stream.of(silent))
                    .filter(candidate -> StrictReading.isSafe(parse(candidate)))
                    .findFirst()
                    .orElseGet(() -> "unknown \"" + silent + "\"");
            others = known;
        }
        return known;
    }

    /** Whether it never closes: {@code 24/7} or the same in other words. */
    public boolean isAlways() {
        if (rules.size() != 1) {
            return false;
        }
        Rule rule = rules.getFirst();
        boolean everyDay = rule.getYears() == null
                && rule.getWeeks() == null
                && rule.getDates() == null
                && (rule.getDays() == null ? rule.getHolidays() == null : coversTheWeek(rule));
        return everyDay
                && DayHours.state(rule) == State.OPEN
                && (rule.getTimes() == null || isWholeDay(rule.getTimes()));
    }

    List<Rule> rules() {
        return rules;
    }

    /** Whether a rule speaks of public holidays. */
    boolean mentionsHolidays() {
        return rules.stream().map(Rule::getHolidays).anyMatch(DayHours::hasPublic);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpeningHours hours && hours.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    Timeline timeline(LocalDate from, int days) {
        return DayHours.timeline(rules, from, days, Holidays::on);
    }

    private @Nullable Integer closing(LocalDate today, int minute, Timeline week) {
        int end = WEEK * DayHours.MINUTES;
        int soon = week.nextChange(minute, end);
        if (soon < end) {
            return soon;
        }
        int yearEnd = YEAR * DayHours.MINUTES;
        int late = isAlways() ? yearEnd : timeline(today, YEAR).nextChange(minute, yearEnd);
        return late < yearEnd ? late : null;
    }

    private @Nullable Integer opening(LocalDate today, int minute, Timeline week) {
        Integer soon = week.nextOpening(minute);
        return soon != null ? soon : timeline(today, YEAR).nextOpening(minute);
    }

    private static @Nullable ZonedDateTime time(LocalDate today, @Nullable Integer minute) {
        return minute == null
                ? null
                : today.atStartOfDay(KernelConfiguration.ALMATY).plusMinutes(minute);
    }

    private static boolean coversTheWeek(Rule rule) {
        boolean listed = rule.getHolidays() == null
                || rule.getHolidays().stream().allMatch(holiday -> holiday.getUseAsWeekDay());
        return listed
                && IntStream.range(0, 7)
                        .allMatch(day -> rule.getDays().stream()
                                .anyMatch(range -> range.getNths() == null && DaySelector.coversWeekDay(range, day)));
    }

    private static boolean isWholeDay(List<TimeSpan> times) {
        TimeSpan span = times.getFirst();
        return times.size() == 1 && span.getStart() == 0 && span.getEnd() == DayHours.MINUTES && !span.isOpenEnded();
    }
}
