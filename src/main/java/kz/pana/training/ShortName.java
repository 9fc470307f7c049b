package kz.pana.training;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A person's name as strangers see it: «Айгүл С.», the first name and the initial of the surname. */
final class ShortName {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PATRONYMIC = ending("қызы|кызы|ұлы|улы|оғлы|вна|вич|ична|qyzy|kyzy|uly|vna|vich");

    /** Only endings that no first name has: Мадина and Яков are no surnames. */
    private static final Pattern SURNAME = ending("ова|ева|ёва|ов|ев|ёв|ский|ская|цкий|цкая|енко|ova|eva|ov|ev|enko");

    private ShortName() {}

    /** Asked for the first name and the surname, some write the surname first, or the father's name too. */
    static String of(String name) {
        List<String> words = Arrays.asList(SPACES.split(name.strip()));
        List<String> without = words.stream()
                .filter(word -> !PATRONYMIC.matcher(word).matches())
                .toList();
        List<String> kept = without.isEmpty() ? words : without;
        boolean surnameFirst = SURNAME.matcher(kept.getFirst()).matches()
                && !SURNAME.matcher(kept.getLast()).matches();
        String first = surnameFirst ? kept.getLast() : kept.getFirst();
        String last = surnameFirst ? kept.getFirst() : kept.getLast();
        return kept.size() == 1 ? first : first + " " + initial(last) + ".";
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static Pattern ending(String endings) {
        return Pattern.compile("\\p{L}{3,}(" + endings + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
