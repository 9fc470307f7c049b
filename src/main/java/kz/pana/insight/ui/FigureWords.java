package kz.pana.insight.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import kz.pana.insight.CommonMistake;
import kz.pana.uikit.Translations;

/** How figures are written. */
final class FigureWords {

    /** Stands where there is no figure. */
    static final String NONE = "–";

    private FigureWords() {}

    static String count(Optional<Long> count) {
        return count.map(String::valueOf).orElse(NONE);
    }

    /** @param share 0 to 1 */
    static String share(double share) {
        return Translations.of("training.figures.percent", share);
    }

    /** @param index −1 to 1 */
    static String index(double index) {
        return Translations.of("training.figures.index", index);
    }

    static String index(OptionalDouble index) {
        return index.isPresent() ? index(index.getAsDouble()) : NONE;
    }

    /** In minutes, in hours from two of them on, in days from two of them on. */
    static String time(Duration time) {
        if (time.toDays() >= 2) {
            return Translations.of("training.figures.days", time.toDays());
        }
        return time.toHours() >= 2
                ? Translations.of("training.figures.hours", time.toHours())
                : Translations.of("training.figures.minutes", time.toMinutes());
    }

    static String slip(CommonMistake slip) {
        String joiner = slip.kind() == CommonMistake.Kind.ORDER ? " → " : ", ";
        String answers = slip.answers().stream().map(Translations::of).collect(Collectors.joining(joiner));
        return Translations.of(slip.kind().key(), answers, slip.times());
    }
}
