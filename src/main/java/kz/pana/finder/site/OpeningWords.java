package kz.pana.finder.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.pana.finder.site.Opening.State;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.OpeningHours.Span;
import kz.pana.hours.OpeningHours.Status;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says when a place is open. search.js and finder.js say the same of now: keep the two together. */
@Component
public class OpeningWords {

    static final int WEEK = 7;

    /** How far ahead it is told when a place opens. */
    public static final int DAYS = 28;

    private final Texts texts;

    OpeningWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * A day's hours.
     *
     * @param hours such as «09:00–13:00» and «14:00–20:00»; one entry in words where it is closed or open all day
     */
    record Day(String name, List<String> hours, boolean today) {}

    /** @param now in the time of Kazakhstan */
    Opening at(OpeningHours hours, ZonedDateTime now, Language language) {
        return switch (hours.at(now)) {
            case Status.Open open -> new Opening(State.OPEN, texts.get(language, open(hours, open.until(), now)));
            case Status.Closed closed -> new Opening(State.CLOSED, texts.get(language, closed(closed.opensAt(), now)));
            case Status.Unknown unknown -> new Opening(State.UNKNOWN, texts.get(language, "finder.hours.unknown"));
        };
    }

    private static Message open(OpeningHours hours, @Nullable ZonedDateTime until, ZonedDateTime now) {
        if (hours.isAlways()) {
            return Message.of("finder.hours.always");
        }
        return until != null && until.isBefore(now.plusDays(1))
                ? Message.of("finder.hours.open-until", until.toLocalTime())
                : Message.of("finder.hours.open");
    }

    private static Message closed(@Nullable ZonedDateTime opensAt, ZonedDateTime now) {
        if (opensAt == null) {
            return Message.of("finder.hours.closed");
        }
        LocalTime time = opensAt.toLocalTime();
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), opensAt.toLocalDate());
        if (days == 0) {
            return Message.of("finder.hours.opens-today", time);
        }
        if (days == 1) {
            return Message.of("finder.hours.opens-tomorrow", time);
        }
        if (days < WEEK) {
            return Message.of(
                    "finder.hours.opens-on-day", opensAt.getDayOfWeek().name(), time);
        }
        // The phone does not see further, and says the same.
        return days < DAYS
                ? Message.of("finder.hours.opens-on-date", opensAt.toLocalDate())
                : Message.of("finder.hours.closed");
    }

    /** The hours of the next seven days, today first; those that are not certain say so. */
    List<Day> week(OpeningHours hours, LocalDate today, Language language) {
        // A day more at both ends, so that no night is cut in two.
        List<Span> spans = hours.spans(today.minusDays(1), WEEK + 2);
        return IntStream.range(0, WEEK)
                .mapToObj(today::plusDays)
                .map(date -> new Day(name(date, language), on(date, spans, language), date.equals(today)))
                .toList();
    }

    private String name(LocalDate date, Language language) {
        String name = texts.get(language, "finder.hours.day", date);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private List<String> on(LocalDate date, List<Span> spans, Language language) {
        List<String> hours = spans.stream()
                .flatMap(span -> byDay(span).stream())
                .filter(span -> span.from().toLocalDate().equals(date))
                .map(span -> range(span, language))
                .toList();
        return hours.isEmpty() ? List.of(closed(date, spans, language)) : hours;
    }

    /** On which nothing begins: open all the same until the night before ends. */
    private String closed(LocalDate date, List<Span> spans, Language language) {
        return spans.stream()
                .flatMap(span -> byDay(span).stream())
                .filter(span ->
                        span.from().toLocalDate().isBefore(date) && span.to().isAfter(date.atStartOfDay()))
                .findFirst()
                .map(night -> {
                    String until = texts.get(
                            language,
                            "finder.hours.night-ends",
                            night.to().toLocalTime().toString());
                    return night.certain() ? until : texts.get(language, "finder.hours.may-differ", until);
                })
                .orElseGet(() -> texts.get(language, "finder.hours.closed"));
    }

    private String range(Span span, Language language) {
        if (span.certain()) {
            return times(span, language);
        }
        return isWholeDay(span)
                ? texts.get(language, "finder.hours.call-first")
                : texts.get(language, "finder.hours.may-differ", times(span, language));
    }

    private String times(Span span, Language language) {
        return isWholeDay(span)
                ? texts.get(language, "finder.hours.whole-day")
                : span.from().toLocalTime() + "–" + span.to().toLocalTime();
    }

    private static boolean isWholeDay(Span span) {
        return span.from().plusDays(1).equals(span.to())
                && span.from().toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** A night belongs to the day on which it begins; what takes a day or longer is cut at the midnights. */
    private static List<Span> byDay(Span span) {
        if (span.to().isBefore(span.from().plusDays(1))) {
            return List.of(span);
        }
        List<Span> days = new ArrayList<>();
        for (LocalDateTime from = span.from(); from.isBefore(span.to()); ) {
            LocalDateTime midnight = from.toLocalDate().plusDays(1).atStartOfDay();
            LocalDateTime to = midnight.isBefore(span.to()) ? midnight : span.to();
            days.add(new Span(from, to, span.certain()));
            from = to;
        }
        return days;
    }
}
