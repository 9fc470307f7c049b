package kz.pana.finder;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.pana.kernel.Language;
import kz.pana.kernel.OpeningHours;
import kz.pana.kernel.Texts;
import kz.pana.kernel.TimeRange;
import kz.pana.kernel.WeekHours;
import kz.pana.kernel.WeekHours.PublicHolidays.Kind;
import org.springframework.stereotype.Component;

/** Opening hours that hold on paper too: by days of the week, not by what is now. */
@Component
class WeekWords {

    private final Texts texts;

    WeekWords(Texts texts) {
        this.texts = texts;
    }

    /** A line for each group of days: «Mon–Fri 09:00–20:00». Hours that no week can say are to be asked for. */
    List<String> lines(OpeningHours hours, Language language) {
        return WeekHours.from(hours)
                .map(week -> lines(week, language))
                .orElseGet(() -> List.of(texts.get(language, "finder.week.varies")));
    }

    private List<String> lines(WeekHours week, Language language) {
        List<String> lines = new ArrayList<>();
        if (week.alwaysOpen()) {
            lines.add(texts.get(language, "finder.week.always"));
        } else {
            groups(week).forEach(days -> lines.add(line(days, week, language)));
        }
        holidays(week, language).ifPresent(lines::add);
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

    private String line(List<DayOfWeek> days, WeekHours week, Language language) {
        String first = name(days.getFirst(), language);
        String last = name(days.getLast(), language);
        return (days.size() == 1 ? first : first + "–" + last) + " " + times(week.on(days.getFirst()), language);
    }

    private Optional<String> holidays(WeekHours week, Language language) {
        TimeRange hours = week.publicHolidays().hours();
        if (hours != null) {
            return Optional.of(texts.get(language, "finder.week.holidays", text(hours, language)));
        }
        return week.publicHolidays().kind() == Kind.CLOSED
                ? Optional.of(texts.get(language, "finder.week.holidays", texts.get(language, "finder.week.closed")))
                : Optional.empty();
    }

    private String name(DayOfWeek day, Language language) {
        return texts.get(language, "finder.week.day", day.name());
    }

    private String times(List<TimeRange> ranges, Language language) {
        return ranges.isEmpty()
                ? texts.get(language, "finder.week.closed")
                : ranges.stream().map(range -> text(range, language)).collect(Collectors.joining(", "));
    }

    private String text(TimeRange range, Language language) {
        return range.from().equals(range.to())
                ? texts.get(language, "finder.hours.whole-day")
                : range.text().replace('-', '–');
    }
}
