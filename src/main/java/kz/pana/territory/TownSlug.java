package kz.pana.territory;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;

/** Makes the readable name that a written settlement has in addresses. */
final class TownSlug {

    private static final int LONGEST_NAME = 20;
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private static final Map<Integer, String> LATIN = Map.ofEntries(
            pair('а', "a"),
            pair('ә', "a"),
            pair('б', "b"),
            pair('в', "v"),
            pair('г', "g"),
            pair('ғ', "g"),
            pair('д', "d"),
            pair('е', "e"),
            pair('ё', "yo"),
            pair('ж', "zh"),
            pair('з', "z"),
            pair('и', "i"),
            pair('й', "y"),
            pair('к', "k"),
            pair('қ', "k"),
            pair('л', "l"),
            pair('м', "m"),
            pair('н', "n"),
            pair('ң', "n"),
            pair('о', "o"),
            pair('ө', "o"),
            pair('п', "p"),
            pair('р', "r"),
            pair('с', "s"),
            pair('т', "t"),
            pair('у', "u"),
            pair('ұ', "u"),
            pair('ү', "u"),
            pair('ф', "f"),
            pair('х', "kh"),
            pair('һ', "kh"),
            pair('ц', "ts"),
            pair('ч', "ch"),
            pair('ш', "sh"),
            pair('щ', "shch"),
            pair('ы', "y"),
            pair('і', "i"),
            pair('э', "e"),
            pair('ю', "yu"),
            pair('я', "ya"),
            pair('ъ', ""),
            pair('ь', ""));

    private TownSlug() {}

    /** The name in Latin letters; with the region where that is taken, and then with a number. */
    static String of(LocalizedText name, Region region, Predicate<String> taken) {
        String plain = latin(name.kk().isEmpty() ? name.ru() : name.kk());
        String there = plain + "-" + latin(region.name().in(Language.EN)).replaceAll("-region$", "");
        return Stream.concat(
                        Stream.of(plain, there),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> there + "-" + number))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String latin(String name) {
        String letters = name.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> LATIN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        String parts =
                EDGES.matcher(SEPARATORS.matcher(letters).replaceAll("-")).replaceAll("");
        String cut = EDGES.matcher(parts.substring(0, Math.min(parts.length(), LONGEST_NAME)))
                .replaceAll("");
        return cut.isEmpty() ? "settlement" : cut;
    }

    private static Map.Entry<Integer, String> pair(char letter, String latin) {
        return Map.entry((int) letter, latin);
    }
}
