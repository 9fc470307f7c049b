package kz.pana.kernel;

import java.util.Locale;

/** Numbers of signs, places and certificates as people type, paste and copy them. */
public final class TypedCode {

    /** What a keyboard set to Cyrillic types for letters and digits that look the same. */
    private static final String TYPED = "АВЕЗКМНОРСТУХІ";

    private static final String MEANT = "ABE3KMHOPCTYXI";

    private TypedCode() {}

    /** Capital Latin letters and digits: without spaces, hyphens, quotes, «№», brackets and invisible marks. */
    public static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(sign -> {
                    int at = TYPED.indexOf(sign);
                    return at < 0 ? sign : MEANT.charAt(at);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
