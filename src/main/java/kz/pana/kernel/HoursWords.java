package kz.pana.kernel;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.kernel.WeekHours.PublicHolidays.Kind;

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

    /** A line for each group of days: «Mon–Fri 09:00–20:00». */
    public List<String> lines(OpeningHours hours) {
        return WeekHours.from(hours).map(this::lines).orElseGet(() -> new RuleWords(words).lines(hours.rules()));
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
        holidays(week).ifPresent(lines::add);
        return lines;
    }

    /** Days in a row with the same hours. */
    private static List<List<DayOfWeek>> groups(WeekHours week) {
        List<List<DayOfWeek>> groups = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (groups.isEmpty()
                    || !week.on(day).equals(week.on(groups.getLast().getLast()))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(day);
        }
        return groups;
    }

    private String line(List<DayOfWeek> days, WeekHours week) {
        String first = name(days.getFirst());
        String last = name(days.getLast());
        return (days.size() == 1 ? first : first + "–" + last) + " " + times(week.on(days.getFirst()));
    }

    private Optional<String> holidays(WeekHours week) {
        TimeRange hours = week.publicHolidays().hours();
        if (hours != null) {
            return Optional.of(say("kernel.hours.words.holidays", range(hours)));
        }
        return week.publicHolidays().kind() == Kind.CLOSED
                ? Optional.of(say("kernel.hours.words.holidays", say("kernel.hours.words.closed")))
                : Optional.empty();
    }

    private String name(DayOfWeek day) {
        return say("kernel.hours.words.day", day.name());
    }

    private String times(List<TimeRange> ranges) {
        return ranges.isEmpty()
                ? say("kernel.hours.words.closed")
                : ranges.stream().map(this::range).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... args) {
        return words.apply(Message.of(key, args));
    }
}
