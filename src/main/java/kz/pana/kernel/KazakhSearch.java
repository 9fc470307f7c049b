package kz.pana.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Search that finds «Қазыбек» for «казыбек»: many type Kazakh on a Russian keyboard. */
public final class KazakhSearch {
    private static final Map<Character, Character> FOLDS = Map.ofEntries(
            Map.entry('ә', 'а'),
            Map.entry('ғ', 'г'),
            Map.entry('қ', 'к'),
            Map.entry('ң', 'н'),
            Map.entry('ө', 'о'),
            Map.entry('ұ', 'у'),
            Map.entry('ү', 'у'),
            Map.entry('һ', 'х'),
            Map.entry('і', 'и'),
            Map.entry('ё', 'е'));
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    /** Official texts mix Latin i and h into Cyrillic words. */
    private static final Pattern MIXED_WORD = Pattern.compile("\\S*[\\p{IsCyrillic}]\\S*");

    private KazakhSearch() {}

    /** Small letters, Kazakh letters and ё folded to their plain neighbours, words separated by one space. */
    public static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String words = SEPARATORS.matcher(lower).replaceAll(" ").strip();
        return MIXED_WORD.matcher(words).replaceAll(KazakhSearch::foldWord);
    }

    /** Whether each word of the query begins some word of the text; an empty query matches everything. */
    public static boolean matches(String query, String text) {
        String[] words = fold(text).split(" ", -1);
        return Arrays.stream(fold(query).split(" ", -1))
                .allMatch(wanted -> Arrays.stream(words).anyMatch(word -> word.startsWith(wanted)));
    }

    private static String foldWord(MatchResult word) {
        StringBuilder folded = new StringBuilder(word.group().length());
        for (char letter : word.group().replace('i', 'и').replace('h', 'х').toCharArray()) {
            folded.append(FOLDS.getOrDefault(letter, letter));
        }
        return folded.toString();
    }
}
