package kz.pana.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.hours.Timeline.State;
import kz.pana.hours.WeekHours.PublicHolidays;
import kz.pana.kernel.Message;

/**
 * Opening hours in words, the same wherever people read them: by days of the week, not by what is now. What is more than a
 * week is said rule by rule, as it is written.
 */
public final class HoursWords {

    private final Function<Message, String> words;

    /** @param words the language to speak */
    public HoursWords(Function<Message, String> words) {
        this.words = words;
    }

    /** A line for each group of days, «Mon–Fri 09:00–20:00», and one for public holidays. */
    public List<String> lines(OpeningHours hours) {
        Optional<WeekHours> week = WeekHours.from(hours);
        List<String> lines =
                week.map(this::lines).orElseGet(() -> new ArrayList<>(new RuleWords(words).lines(hours.rules())));
        // A rule about holidays is among the rules already, as it is written.
        if (week.isPresent() || !hours.mentionsHolidays()) {
            holidays(hours).ifPresent(lines::add);
        }
        return lines;
    }

    /**
     * What holds on public holidays, in a line: «Public holidays: closed». Where the hours do not speak of them, a holiday
     * is a day like others, and the place is called open then; empty where it is closed on all.
     */
    public Optional<String> holidays(OpeningHours hours) {
        return WeekHours.from(hours)
                .map(week -> Optional.of(holidays(week.publicHolidays())))
                .orElseGet(() -> hours.mentionsHolidays()
                        ? Optional.of(say("kernel.hours.words.differ"))
                        : Optional.of(say("kernel.hours.words.as-usual"))
                                .filter(said ->
                                        hours.rules().stream().anyMatch(rule -> DayHours.state(rule) != State.CLOSED)))
                .map(what -> say("kernel.hours.words.holidays", what));
    }

    /** «22:00–06:00», «09:00–24:00», or in words for a whole day. */
    public String range(TimeRange range) {
        return range.from().equals(range.to())
                ? say("kernel.hours.words.whole-day")
                : range.text().replace('-', '–');
    }

    private List<String> lines(WeekHours week) {
        List<String> lines = new ArrayList<>();
        if (week.alwaysOpen()) {
            lines.add(say("kernel.hours.words.always"));
        } else {
            groups(week).forEach(days -> lines.add(line(days, week)));
        }
        return lines;
    }

    /** The hours that run on from the day before, past midnight. */
    private static Optional<TimeRange> night(DayOfWeek day, WeekHours week) {
        return week.on(day.minus(1)).stream().filter(TimeRange::isPastMidnight).findFirst();
    }

    /** Days in a row with the same hours; what is closed but for the end of a night stands apart. */
    private static List<List<DayOfWeek>> groups(WeekHours week) {
        List<List<DayOfWeek>> groups = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (groups.isEmpty()
                    || !week.on(day).equals(week.on(groups.getLast().getLast()))
                    || week.on(day).isEmpty()
                            && !night(day, week).equals(night(groups.getLast().getLast(), week))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(day);
        }
        return groups;
    }

    private String line(List<DayOfWeek> days, WeekHours week) {
        String first = name(days.getFirst());
        String last = name(days.getLast());
        return (days.size() == 1 ? first : first + "–" + last) + " " + times(days.getFirst(), week);
    }

    private String holidays(PublicHolidays holidays) {
        TimeRange hours = holidays.hours();
        return switch (holidays.kind()) {
            case AS_USUAL -> say("kernel.hours.words.as-usual");
            case CLOSED -> say("kernel.hours.words.closed");
            case OWN_HOURS -> range(Objects.requireNonNull(hours));
        };
    }

    private String name(DayOfWeek day) {
        return say("kernel.hours.words.day", day.name());
    }

    private String times(DayOfWeek day, WeekHours week) {
        List<TimeRange> ranges = week.on(day);
        return ranges.isEmpty()
                ? night(day, week)
                        .map(before ->
                                say("kernel.hours.words.night-ends", before.to().toString()))
                        .orElseGet(() -> say("kernel.hours.words.closed"))
                : ranges.stream().map(this::range).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... args) {
        return words.apply(Message.of(key, args));
    }
}
