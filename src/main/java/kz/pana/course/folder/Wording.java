package kz.pana.course.folder;

import java.util.stream.Stream;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.PlainText;

/** Words of a course as its authors have them so far: a language may still be missing, and is an empty text then. */
public record Wording(String kk, String ru, String en) {

    public static final Wording NONE = new Wording("", "", "");

    /** The most characters in one language. */
    public static final int LONGEST = 1000;

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

    /** As a reader would see it so far: another language where one is missing, dots where all are. */
    public LocalizedText shown() {
        String dots = any().isEmpty() ? "…" : any();
        return new LocalizedText(kk.isEmpty() ? dots : kk, ru.isEmpty() ? dots : ru, en.isEmpty() ? dots : en);
    }

    /**
     * Each language as one clean line.
     *
     * @throws InvalidValue if one is longer than {@link #LONGEST}
     */
    public Wording tidy() {
        return new Wording(PlainText.line(kk, LONGEST), PlainText.line(ru, LONGEST), PlainText.line(en, LONGEST));
    }

    LocalizedText whole() {
        return new LocalizedText(kk, ru, en);
    }
}
