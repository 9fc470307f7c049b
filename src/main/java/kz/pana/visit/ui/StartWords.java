package kz.pana.visit.ui;

import java.util.ArrayList;
import java.util.List;
import kz.pana.uikit.Translations;
import kz.pana.visit.report.VisitStart;
import org.jspecify.annotations.Nullable;

/** How a visit was begun, or would be: where, how surely, and how long before its day. */
public final class StartWords {

    private StartWords() {}

    public static List<String> of(VisitStart start) {
        List<String> words = new ArrayList<>();
        words.add(position(start));
        if (start.isFar()) {
            words.add(Translations.of("visit.start.far"));
        } else if (start.isVague()) {
            words.add(Translations.of("visit.start.vague"));
        }
        if (start.daysEarly() > 0) {
            words.add(Translations.of("visit.start.early", start.daysEarly()));
        }
        return words;
    }

    public static String position(VisitStart start) {
        return position(start.metres().orElse(null), start.accuracy().orElse(null));
    }

    /** «1,2 км from the pin, the phone sure to within 20 м»; what is not known is said to be unknown. */
    public static String position(@Nullable Integer metres, @Nullable Integer accuracy) {
        if (metres == null) {
            return Translations.of("visit.start.unknown");
        }
        return accuracy == null
                ? Translations.of("visit.start.at-unsure", Translations.distance(metres))
                : Translations.of("visit.start.at", Translations.distance(metres), Translations.accuracy(accuracy));
    }
}
