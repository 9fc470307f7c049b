package kz.pana.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitle;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;

/** Says things in the language of the window. */
public final class Translations {

    private static final char NO_BREAK = '\u00a0';

    private Translations() {}

    public static String of(String key, Object... args) {
        return I18NProvider.translate(locale(), key, args);
    }

    public static String of(Message message) {
        return of(message.key(), message.args().toArray());
    }

    /** In that language, whatever the language of the window: for what goes on paper. */
    public static String in(Language language, String key, Object... args) {
        return I18NProvider.translate(language.locale(), key, args);
    }

    public static String of(LocalizedText text) {
        return text.in(language());
    }

    /** The title of a window that shows the view: its {@link PageTitle} is a key, which Vaadin would show as it is. */
    public static String title(Class<?> view) {
        PageTitle title = view.getAnnotation(PageTitle.class);
        return title == null ? of("uikit.name") : of("uikit.window", of(title.value()));
    }

    /** A day, such as «2026 ж. 22 қараша»: written out, for «қар» is snow. */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    public static String day(Instant moment) {
        return day(moment.atZone(KernelConfiguration.ALMATY).toLocalDate());
    }

    /** A day and a time of day, in Kazakhstan. */
    public static String moment(Instant moment) {
        var local = moment.atZone(KernelConfiguration.ALMATY);
        return day(local.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(local);
    }

    /** How far it is, as people say it: «80 м», «1,2 км». */
    public static String distance(double metres) {
        NumberFormat number = NumberFormat.getInstance(locale());
        if (metres < 995) {
            return number.format(Math.round(metres / 10) * 10) + NO_BREAK + of("uikit.map.metres");
        }
        number.setMaximumFractionDigits(metres < 9_950 ? 1 : 0);
        return number.format(metres / 1000) + NO_BREAK + of("uikit.map.kilometres");
    }

    /** The same to the metre, as far as that can be pictured: «87 м». */
    public static String metres(double metres) {
        return metres < 995
                ? NumberFormat.getInstance(locale()).format(Math.round(metres)) + NO_BREAK + of("uikit.map.metres")
                : distance(metres);
    }

    /** How sure a position is: «10 м», never as good as nothing. */
    public static String accuracy(double metres) {
        return distance(Math.max(10, metres));
    }

    public static Language language() {
        return Language.of(locale());
    }

    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Language.KK.locale() : ui.getLocale();
    }
}
