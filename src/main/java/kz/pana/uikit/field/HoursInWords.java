package kz.pana.uikit.field;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.pana.hours.HoursWords;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.Translations;

/** Opening hours for people to read, in the language of the window. */
public final class HoursInWords {

    private HoursInWords() {}

    /** A line for each group of days. */
    public static String of(OpeningHours hours) {
        return String.join("\n", new HoursWords(Translations::of).lines(hours));
    }

    /** The hours of one day: «09:00–13:00, 14:00–20:00», closed, all day long, or that they may differ. */
    public static String on(LocalDate day, OpeningHours hours) {
        if (hours.isAlways()) {
            return Translations.of("fields.hours.always");
        }
        List<OpeningHours.Span> spans = hours.spans(day, 1);
        if (spans.isEmpty()) {
            return Translations.of("fields.hours.closed");
        }
        String times = spans.stream().map(HoursInWords::span).collect(Collectors.joining(", "));
        return spans.stream().allMatch(OpeningHours.Span::certain)
                ? times
                : Translations.of("fields.hours.may-differ", times);
    }

    private static String span(OpeningHours.Span span) {
        LocalTime to = span.to().toLocalTime();
        return span.from().toLocalTime() + "–" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : to);
    }

    /** The same of what somebody typed; empty where it cannot be read. */
    public static Optional<String> ofTyped(String hours) {
        try {
            return Optional.of(of(OpeningHours.parse(hours)));
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }
}
