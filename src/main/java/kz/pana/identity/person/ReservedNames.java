package kz.pana.identity.person;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.kernel.InvalidValue;

/**
 * Names that nobody may go by, because they would pass for the portal itself: the trail names the portal PANA where its
 * rules moved something. What looks like one of them counts as one: without its marks, and by the skeletons of Unicode
 * Technical Standard 39.
 */
public final class ReservedNames {

    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** «P.A.N.A» and «P A N A» are read as a word. */
    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[^\\p{L}\\p{N}]+\\p{L}(?![\\p{L}\\p{N}]))+");

    /** Drawn as capitals, and no capitals to Unicode: ᴘ, 🅿, 🇵. */
    private static final Pattern DRAWN = Pattern.compile("NEGATIVE (?:SQUARED|CIRCLED) (LATIN CAPITAL LETTER .)"
            + "|(\\w+) LETTER SMALL CAPITAL (\\w+)|REGIONAL INDICATOR SYMBOL LETTER (.)");

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
            "Полиция",
            "Helpdesk",
            "Служба",
            "Поддержки",
            "Қызметі",
            "Прокуратура",
            "МВД",
            "ІІМ");

    /** What makes the portal's name or an office no other: not reserved by themselves. */
    private static final Set<String> CLAIMS = looks(
            "Ресми",
            "Официальный",
            "Официальная",
            "Официальное",
            "Official",
            "Сайт",
            "Сайты",
            "Site",
            "Портал",
            "Порталы",
            "Portal",
            "Желі",
            "Желісі",
            "Сеть",
            "Network",
            "Қазақстан",
            "Казахстан",
            "Kazakhstan",
            "The");

    /** What the portal's name goes on with where it is written as one word. */
    private static final Set<String> ENDINGS = looks("KZ", "QZ", "КЗ", "ҚЗ");

    private ReservedNames() {}

    /**
     * Lets a person's name through unless a word of it is the portal's name, or all of it an office, or its given or its
     * family name alone: «Полиция А.» is read as one.
     *
     * @return the whole name
     * @throws InvalidValue if it does not
     */
    static String refuseIn(String given, String family) {
        String full = (given + " " + family).strip();
        if (Stream.of(full, given, family).anyMatch(ReservedNames::isReserved)
                || words(plain(full)).anyMatch(ReservedNames::isPortal)) {
            throw new InvalidValue("identity.name.reserved");
        }
        return full;
    }

    /** Whether all of it is the portal's name or an office, whatever it claims besides: «PANA, the official site». */
    public static boolean isReserved(String name) {
        String plain = plain(name);
        List<String> named = NO_LETTERS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .filter(word -> looksOf(word).noneMatch(CLAIMS::contains))
                .toList();
        return isPortal(letters(plain))
                || !named.isEmpty()
                        && (isPortal(String.join("", named))
                                || named.stream()
                                        .allMatch(word -> looksOf(word).anyMatch(OFFICES::contains) || isPortal(word)));
    }

    /** However the name may be parted into words. */
    private static Stream<String> words(String plain) {
        return Stream.of(
                        NO_LETTERS.splitAsStream(plain),
                        SPACES.splitAsStream(plain).map(ReservedNames::letters),
                        SPELLED.matcher(plain).results().map(MatchResult::group).map(ReservedNames::letters))
                .flatMap(Function.identity());
    }

    private static String letters(String plain) {
        return NO_LETTERS.matcher(plain).replaceAll("");
    }

    /** The portal's name, with a number or an office or the country written to it as well. */
    private static boolean isPortal(String word) {
        return looksOf(word.replaceAll("\\p{N}", ""))
                .anyMatch(look -> PORTAL.stream()
                        .anyMatch(portal -> look.equals(portal)
                                || look.startsWith(portal) && isAffix(look.substring(portal.length()))
                                || look.endsWith(portal)
                                        && isAffix(look.substring(0, look.length() - portal.length()))));
    }

    private static boolean isAffix(String look) {
        return OFFICES.contains(look) || ENDINGS.contains(look);
    }

    /** Without marks, and with usual letters for those that are only drawn in another way. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .codePoints()
                .map(ReservedNames::usual)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int usual(int letter) {
        Matcher drawn = DRAWN.matcher(Objects.requireNonNullElse(Character.getName(letter), ""));
        if (!drawn.matches()) {
            return letter;
        }
        String capital = drawn.group(1) != null
                ? drawn.group(1)
                : drawn.group(2) != null
                        ? drawn.group(2) + " CAPITAL LETTER " + drawn.group(3)
                        : "LATIN CAPITAL LETTER " + drawn.group(4);
        try {
            return Character.codePointOf(capital);
        } catch (IllegalArgumentException none) {
            return letter;
        }
    }

    private static Set<String> looks(String... words) {
        return Arrays.stream(words)
                .map(ReservedNames::plain)
                .flatMap(ReservedNames::looksOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What it looks like in capitals and in small letters: а and a are alike, Н and H, but н and h are not. */
    private static Stream<String> looksOf(String word) {
        return Stream.of(word.toUpperCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))
                .map(LOOKS::getSkeleton);
    }
}
