package kz.pana.training;

import java.util.stream.Stream;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;

/** Words of a course as its authors have them so far: a language may still be missing, and is an empty text then. */
public record Wording(String kk, String ru, String en) {

    public static final Wording NONE = new Wording("", "", "");

    public Wording {
        kk = kk.strip();
        ru = ru.strip();
        en = en.strip();
    }

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    public Wording with(Language language, String text) {
        return switch (language) {
            case KK -> new Wording(text, ru, en);
            case RU -> new Wording(kk, text, en);
            case EN -> new Wording(kk, ru, text);
        };
    }

    /** What there is to call it by, whatever the language; empty if there is nothing. */
    public String any() {
        return Stream.of(kk, ru, en).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    public boolean isWhole() {
        return missing().findAny().isEmpty();
    }

    /** The languages that have no words yet. */
    public Stream<Language> missing() {
        return Stream.of(Language.values()).filter(language -> in(language).isEmpty());
    }

    LocalizedText whole() {
        return new LocalizedText(kk, ru, en);
    }
}
