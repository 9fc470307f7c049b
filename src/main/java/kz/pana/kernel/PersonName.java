package kz.pana.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person is called.
 *
 * @param given one line, with the father's name where the person gives it
 * @param family one line; empty for who has none
 */
public record PersonName(String given, String family) {

    /** Characters of each, so that both fit where the whole name stands. */
    public static final int LONGEST = 59;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PATRONYMIC = ending("қызы|кызы|ұлы|улы|оғлы|вна|вич|ична|qyzy|kyzy|uly|vna|vich");

    /** Only endings that no first name has: Мадина and Яков are no family names. */
    private static final Pattern FAMILY = ending("ова|ева|ёва|ов|ев|ёв|ский|ская|цкий|цкая|енко|ova|eva|ov|ev|enko");

    /** @throws InvalidValue if there is no given name, or one is too long */
    public PersonName {
        given = PlainText.requiredLine(given, LONGEST);
        family = PlainText.line(family, LONGEST);
    }

    /** The given name first. */
    public String full() {
        return family.isEmpty() ? given : given + " " + family;
    }

    /** As strangers see it: «Айгүл С.», the first name and the initial of the family name. */
    public String shortened() {
        String first = words(given).getFirst();
        return family.isEmpty() ? first : first + " " + initial(family) + ".";
    }

    /** The two names in one line that somebody typed, as well as can be told; asked for a name, some write the family's first. */
    public static PersonName split(String whole) {
        List<String> words = words(whole);
        if (words.stream().filter(word -> !isPatronymic(word)).count() < 2) {
            return new PersonName(line(words), "");
        }
        return isFamilyFirst(words)
                ? new PersonName(line(words.subList(1, words.size())), line(words.subList(0, 1)))
                : new PersonName(line(words.subList(0, words.size() - 1)), line(List.of(words.getLast())));
    }

    /** One line may be longer than both parts: what does not fit is left out, for nobody may be nameless. */
    private static String line(List<String> words) {
        String line = String.join(" ", words);
        return line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))));
    }

    /** What strangers see of a name that was typed in one line: only initials, unless it tells its family name. */
    public static String shortenedOf(String whole) {
        List<String> words = words(whole);
        boolean certain = words.size() == 1
                || words.stream().anyMatch(PersonName::isPatronymic)
                || isFamily(words.getFirst()) != isFamily(words.getLast());
        return certain
                ? split(whole).shortened()
                : words.stream().map(word -> initial(word) + ".").collect(Collectors.joining(" "));
    }

    /** «Сейітова Айгүл», and «Ким Александр Петрович»: the father's name follows the given one. */
    private static boolean isFamilyFirst(List<String> words) {
        return isPatronymic(words.getLast()) || isFamily(words.getFirst()) && !isFamily(words.getLast());
    }

    private static boolean isFamily(String word) {
        return FAMILY.matcher(word).matches();
    }

    private static boolean isPatronymic(String word) {
        return PATRONYMIC.matcher(word).matches();
    }

    private static List<String> words(String name) {
        return Arrays.asList(SPACES.split(name.strip()));
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static Pattern ending(String endings) {
        return Pattern.compile("\\p{L}{3,}(" + endings + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
