package kz.pana.uikit.field;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.pana.uikit.Translations;

/** A day, typed as 24.11.2026 or chosen from a calendar in the language of the window; weeks begin on Monday. */
public final class DayField extends DatePicker {

    private static final List<String> FORMATS = List.of("dd.MM.yyyy", "d.M.yy", "d.M.yyyy", "yyyy-MM-dd");

    public DayField(String label) {
        super(label);
        setLocale(Translations.locale());
        // Whoever types is left alone; the calendar comes with its button or the arrow down.
        setAutoOpen(false);
        setI18n(new DatePickerI18n()
                .setMonthNames(names(
                        Month.values(),
                        month -> month.getDisplayName(TextStyle.FULL_STANDALONE, Translations.locale())))
                .setWeekdays(days(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE))
                .setFirstDayOfWeek(1)
                .setDateFormats(
                        FORMATS.getFirst(), FORMATS.subList(1, FORMATS.size()).toArray(String[]::new))
                .setToday(Translations.of("uikit.today"))
                .setCancel(Translations.of("uikit.cancel"))
                .setBadInputErrorMessage(Translations.of("uikit.day.wrong")));
    }

    /** Vaadin counts the days from Sunday. */
    private static List<String> days(TextStyle style) {
        return names(
                Stream.concat(
                                Stream.of(DayOfWeek.SUNDAY),
                                Arrays.stream(DayOfWeek.values()).limit(6))
                        .toArray(DayOfWeek[]::new),
                day -> day.getDisplayName(style, Translations.locale()));
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        Locale locale = Translations.locale();
        return Arrays.stream(values)
                .map(name)
                .map(word -> word.substring(0, 1).toUpperCase(locale) + word.substring(1))
                .toList();
    }
}
