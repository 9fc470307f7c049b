package kz.pana.identity.credential;

import com.ibm.icu.text.Transliterator;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * How easily a new password is guessed, by zxcvbn: its lists hold what is common in English; Kazakh and Russian words
 * are known to it in Latin letters and as they come out on the other keyboard layout.
 */
public final class PasswordStrength {

    /** The fewest characters a password may have. */
    public static final int SHORTEST = 10;

    private static final int LONGEST = 128;

    /**
     * Fewer guesses than this are made within days by whoever steals the database. Zxcvbn counts at least a third of it
     * for three parts of any kind, such as a word, a dot and a year.
     */
    private static final double FEWEST_GUESSES = 3e8;

    /** So much besides one's own name or address is too little. */
    private static final int LITTLE = 6;

    /** What comes after does not make it weaker, and long texts take long to judge. */
    private static final int JUDGED = 48;

    /**
     * Signs that stand for letters ({@code p@ssw0rd}). Zxcvbn tries every reading of all of them together, so more than a
     * few kinds in one password would cost seconds; without the others it looks weaker, never stronger.
     */
    private static final String LOOKALIKES = "4@8({[<369&#!1/|0$5+7%2";

    private static final int FEW_LOOKALIKES = 8;

    private static final Zxcvbn ZXCVBN = new Zxcvbn();
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private static final Pattern NO_ASCII = Pattern.compile("[^\\x20-\\x7e]|'");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String CYRILLIC_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

    /** Kazakh letters stand on the row of digits. */
    private static final String KAZAKH_KEYS = "әіңғүұқөһ";

    private static final String DIGIT_KEYS = "234589-=\\";

    /** Words that everybody here thinks of first. */
    private static final List<String> LOCAL = Stream.of(
                    "pana",
                    "пана",
                    "қазақстан",
                    "казахстан",
                    "kazakhstan",
                    "qazaqstan",
                    "астана",
                    "алматы",
                    "шымкент",
                    "shymkent",
                    "қарағанды",
                    "караганда",
                    "karaganda",
                    "ақтөбе",
                    "актобе",
                    "атырау",
                    "ақтау",
                    "актау",
                    "павлодар",
                    "семей",
                    "тараз",
                    "түркістан",
                    "туркестан",
                    "қостанай",
                    "костанай",
                    "kostanay",
                    "өскемен",
                    "oskemen",
                    "орал",
                    "көкшетау",
                    "кокшетау",
                    "құпиясөз",
                    "құпия",
                    "пароль",
                    "сәлем",
                    "salem",
                    "привет",
                    "жаным",
                    "janym",
                    "zhanym",
                    "анашым",
                    "әкешім",
                    "любовь",
                    "lubov",
                    "lyubov",
                    "люблю",
                    "солнышко",
                    "зайка",
                    "мама",
                    "мамочка",
                    "папа",
                    "қыз",
                    "бала",
                    "отбасы",
                    "семья",
                    "дәріхана",
                    "аптека",
                    "дүкен",
                    "магазин",
                    "салон",
                    "қауіпсіз",
                    "безопасно",
                    "админ",
                    "админстратор",
                    "йцукен",
                    "фывапр",
                    "ячсмит",
                    "қалқан",
                    "бақыт",
                    "махаббат",
                    "россия",
                    "барыс",
                    "самсунг")
            .flatMap(word -> Stream.of(word, latin(word)))
            .distinct()
            .toList();

    private PasswordStrength() {}

    /**
     * Lets a password through that is hard enough to guess: 10 to 128 characters, any of them.
     *
     * @param about the person's name, address or phone, which are guessed first
     * @throws InvalidValue with what to do
     */
    public static String require(String raw, Collection<String> about) {
        if (raw.length() < SHORTEST) {
            throw new InvalidValue("identity.password.short", SHORTEST);
        }
        if (raw.length() > LONGEST) {
            throw new InvalidValue("identity.password.long", LONGEST);
        }
        List<String> own = words(about);
        List<String> guessedFirst = Stream.concat(own.stream(), LOCAL.stream()).toList();
        for (String spelling : spellings(raw)) {
            if (isLittleBesides(own, spelling)) {
                throw new InvalidValue("identity.password.own");
            }
            Strength strength = ZXCVBN.measure(spelling, guessedFirst);
            if (strength.getGuesses() < FEWEST_GUESSES) {
                throw new InvalidValue(holds(strength, own) ? "identity.password.own" : "identity.password.common");
            }
        }
        return raw;
    }

    /** As {@link #require(String, Collection)}, with what is known of somebody by e-mail. */
    public static String require(String raw, @Nullable EmailAddress email, String name) {
        return require(raw, email == null ? List.of(name) : List.of(name, email.value()));
    }

    /** Whether six digits are on the lists, a shape on the keypad, or a pattern. */
    static boolean isCommon(String digits) {
        List<Match> parts = ZXCVBN.measure(digits).getSequence();
        return parts.size() == 1
                && switch (parts.getFirst().pattern) {
                    case Dictionary, Spatial, Repeat, Sequence, Regex -> true;
                    case Bruteforce, Date -> false;
                };
    }

    private static boolean holds(Strength strength, List<String> own) {
        return strength.getSequence().stream()
                .anyMatch(part -> part.matchedWord != null && own.contains(part.matchedWord.toString()));
    }

    private static boolean isLittleBesides(List<String> own, String spelling) {
        String left = spelling.toLowerCase(Locale.ROOT);
        for (String word : own) {
            left = left.replace(word, "").replace(new StringBuilder(word).reverse(), "");
        }
        return left.length() < spelling.length()
                && NO_LETTERS.matcher(left).replaceAll("").length() < LITTLE;
    }

    /** As typed, in Latin letters, and as it comes out on the other layout of the keyboard. */
    private static List<String> spellings(String raw) {
        String judged = withFewLookalikes(raw.substring(0, Math.min(JUDGED, raw.length())));
        List<String> spellings = new ArrayList<>(List.of(judged));
        String small = judged.toLowerCase(Locale.ROOT);
        if (small.chars().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)) {
            spellings.add(latin(small));
            spellings.add(typed(small, CYRILLIC_KEYS + KAZAKH_KEYS, LATIN_KEYS + DIGIT_KEYS));
        } else {
            spellings.add(latin(typed(small, LATIN_KEYS, CYRILLIC_KEYS)));
        }
        return spellings;
    }

    private static String withFewLookalikes(String text) {
        Set<Integer> kept = text.chars()
                .filter(sign -> LOOKALIKES.indexOf(sign) >= 0)
                .distinct()
                .limit(FEW_LOOKALIKES)
                .boxed()
                .collect(Collectors.toSet());
        return text.chars()
                .filter(sign -> LOOKALIKES.indexOf(sign) < 0 || kept.contains(sign))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static synchronized String latin(String text) {
        return NO_ASCII.matcher(TO_LATIN.transliterate(text).replace('ə', 'a')).replaceAll("");
    }

    private static String typed(String text, String keys, String others) {
        return text.chars()
                .map(letter -> keys.indexOf(letter) < 0 ? letter : others.charAt(keys.indexOf(letter)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> words(Collection<String> about) {
        return about.stream()
                .flatMap(NO_LETTERS::splitAsStream)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .flatMap(word -> Stream.of(word, latin(word)))
                .distinct()
                // The longest first, so that no part of one hides another.
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
