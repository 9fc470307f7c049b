package kz.pana.identity;

import com.ibm.icu.text.SpoofChecker;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.kernel.InvalidValue;

/**
 * Names that nobody may go by, because they would pass for the portal itself: the trail names the portal PANA where its
 * rules moved something. What looks like one of them counts as one, by the skeletons of Unicode Technical Standard 39.
 */
public final class ReservedNames {

    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The portal's own name, which is not part of anybody's name either. */
    private static final Set<String> PORTAL = looks("PANA", "ПАНА");

    private static final Set<String> OFFICES = looks(
            "Administrator",
            "Admin",
            "Администратор",
            "Админ",
            "Әкімші",
            "Coordinator",
            "Координатор",
            "Үйлестіруші",
            "Moderator",
            "Модератор",
            "Support",
            "Поддержка",
            "Техподдержка",
            "Қолдау",
            "System",
            "Система",
            "Жүйе",
            "Root",
            "Police",
            "Полиция");

    private ReservedNames() {}

    /**
     * Lets a person's name through unless a word of it is the portal's name or all of it an office.
     *
     * @throws InvalidValue if it does not
     */
    public static String refuseIn(String name) {
        if (isReserved(name) || NO_LETTERS.splitAsStream(name).anyMatch(word -> isOneOf(PORTAL, word))) {
            throw new InvalidValue("identity.name.reserved");
        }
        return name;
    }

    /** Whether all of it is the portal's name or an office. */
    public static boolean isReserved(String name) {
        String letters = NO_LETTERS.matcher(name).replaceAll("");
        return !letters.isEmpty()
                && (isOneOf(PORTAL, letters)
                        || NO_LETTERS
                                .splitAsStream(name)
                                .filter(word -> !word.isEmpty())
                                .allMatch(word -> isOneOf(OFFICES, word) || isOneOf(PORTAL, word)));
    }

    private static boolean isOneOf(Set<String> reserved, String word) {
        return looksOf(word).anyMatch(reserved::contains);
    }

    private static Set<String> looks(String... words) {
        return Arrays.stream(words).flatMap(ReservedNames::looksOf).collect(Collectors.toUnmodifiableSet());
    }

    /** What it looks like in capitals and in small letters: а and a are alike, Н and H, but н and h are not. */
    private static Stream<String> looksOf(String word) {
        return Stream.of(word.toUpperCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))
                .map(LOOKS::getSkeleton);
    }
}
