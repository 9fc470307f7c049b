package kz.pana.team.shift;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.hours.HoursWords;
import kz.pana.kernel.Message;

/** Shifts and uncovered hours in words, the same wherever people read them. */
public final class ShiftWords {

    private final Function<Message, String> words;

    /** @param words the language to speak */
    public ShiftWords(Function<Message, String> words) {
        this.words = words;
    }

    /** «At night: Mon–Fri 22:00–08:00» */
    public String line(UncoveredHours uncovered) {
        String when = days(uncovered.days()) + " " + new HoursWords(words).range(uncovered.hours());
        return uncovered.night() ? words.apply(Message.of("team.cover.night", when)) : when;
    }

    /** «Mon–Fri 22:00–08:00, Sun 09:00–18:00»: those days of which hours were said; empty where of none. */
    public String hours(Shifts shifts) {
        Map<ShiftHours, Set<DayOfWeek>> same = new LinkedHashMap<>();
        shifts.hours()
                .forEach((day, hours) -> same.computeIfAbsent(hours, first -> new LinkedHashSet<>())
                        .add(day));
        return same.entrySet().stream()
                .map(entry -> days(entry.getValue()) + " " + range(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** All of a person's week: days of which no hours were said are all the time the place is open. */
    public String line(Shifts shifts) {
        Set<DayOfWeek> open = new LinkedHashSet<>(shifts.days());
        open.removeAll(shifts.hours().keySet());
        String rest = days(open) + " " + words.apply(Message.of("team.hours.open"));
        return Stream.of(hours(shifts), open.isEmpty() ? "" : rest)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String range(ShiftHours hours) {
        return hours.text().replace('-', '–');
    }

    /** «every day», «Mon–Fri, Sun»: three days in a row or more become a range. */
    private String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return words.apply(Message.of("team.cover.every-day"));
        }
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        List<String> names = new ArrayList<>();
        for (int first = 0, next; first < sorted.size(); first = next) {
            next = first + 1;
            while (next < sorted.size()
                    && sorted.get(next).ordinal() == sorted.get(first).ordinal() + next - first) {
                next++;
            }
            if (next - first > 2) {
                names.add(name(sorted.get(first)) + "–" + name(sorted.get(next - 1)));
            } else {
                sorted.subList(first, next).forEach(day -> names.add(name(day)));
            }
        }
        return String.join(", ", names);
    }

    private String name(DayOfWeek day) {
        return words.apply(Message.of("kernel.hours.words.day", day.name()));
    }
}
