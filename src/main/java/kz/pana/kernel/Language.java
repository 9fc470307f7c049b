package kz.pana.kernel;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages of the portal, in the order in which they are offered. */
public enum Language {
    KK("kk", "KZ"),
    RU("ru", "KZ"),
    EN("en", "GB");

    private final String tag;
    private final Locale locale;

    Language(String tag, String country) {
        this.tag = tag;
        this.locale = Locale.of(tag, country);
    }

    /** {@code kk}, {@code ru} or {@code en}, as in addresses. */
    public String tag() {
        return tag;
    }

    /** The locale to format with: kk-KZ, ru-KZ or en-GB. */
    public Locale locale() {
        return locale;
    }

    /** The language of a locale; Kazakh where it is none of ours. */
    public static Language of(@Nullable Locale locale) {
        return fromTag(locale == null ? null : locale.getLanguage());
    }

    /** The language of a tag such as {@code ru} or {@code ru-KZ}; Kazakh where it is none of ours. */
    public static Language fromTag(@Nullable String tag) {
        Language known = find(tag);
        return known == null ? KK : known;
    }

    /** The language a browser likes best according to its Accept-Language header; Kazakh if it likes none of ours. */
    public static Language negotiate(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return KK;
        }
        try {
            for (LanguageRange range : LanguageRange.parse(acceptLanguage)) {
                Language known = find(range.getRange());
                if (known != null && range.getWeight() > 0) {
                    return known;
                }
            }
        } catch (IllegalArgumentException malformed) {
            return KK;
        }
        return KK;
    }

    private static @Nullable Language find(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return language;
            }
        }
        return null;
    }
}
