package kz.pana.course.ui.field;

import java.util.List;
import java.util.stream.Collectors;
import kz.pana.kernel.Language;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;

/** How the translations of a draft stand. */
public final class DraftPills {

    private DraftPills() {}

    /** Languages in which something is missing. */
    public static StatusPill missing(List<Language> languages) {
        return new StatusPill(Tone.ATTENTION, "training.author.missing", names(languages));
    }

    /** Languages in which something reads differently from the edition before. */
    public static StatusPill changed(List<Language> languages) {
        return new StatusPill(Tone.DRAFT, "training.author.changed", names(languages));
    }

    private static String names(List<Language> languages) {
        return languages.stream()
                .map(language -> Translations.of("uikit.language.short." + language.tag()))
                .collect(Collectors.joining(", "));
    }
}
