package kz.pana.kernel;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name or text that people gave in several languages. Kazakh or Russian may be empty, not both.
 *
 * @param en null where there is none
 */
public record LocalizedText(String kk, String ru, @Nullable String en) {
    /** @throws InvalidValue if both kk and ru are blank */
    public LocalizedText {
        kk = kk.strip();
        ru = ru.strip();
        en = en == null || en.isBlank() ? null : en.strip();
        if (kk.isEmpty() && ru.isEmpty()) {
            throw new InvalidValue("kernel.localized.empty");
        }
    }

    public LocalizedText(String kk, String ru) {
        this(kk, ru, null);
    }

    /** The text in that language or in the nearest one there is: en, then ru, then kk; kk, then ru; ru, then kk. */
    public String in(Language language) {
        String english = en == null ? "" : en;
        Stream<String> choices = switch (language) {
            case KK -> Stream.of(kk, ru);
            case RU -> Stream.of(ru, kk);
            case EN -> Stream.of(english, ru, kk);
        };
        return choices.filter(text -> !text.isEmpty()).findFirst().orElseThrow();
    }
}
