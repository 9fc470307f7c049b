package kz.pana.sign;

import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.TypedCode;

/**
 * The number printed on a sign, such as {@code PN-7K4M-30}: four signs that cannot be mistaken for one another, drawn by
 * chance, and two check digits, so that a slip of the finger is noticed at once.
 */
public record Serial(String value) {

    private static final String SIGNS = "23456789ACDEFGHJKMNPQRTVWXY";
    private static final Pattern SHAPE = Pattern.compile("(?:P[NH]|ПH)?([" + SIGNS + "]{4})(\\d\\d)");

    /** What somebody who forges a sign may print for one, with or without the letters in front. */
    private static final Pattern COMPLETE = Pattern.compile("(?:P[NH]|ПH)[0-9A-Z]{6,8}|(?!P[NA])[0-9A-Z]{4}\\d\\d");

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Letters that are read for digits. */
    private static final String TYPED = "OIL";

    private static final String MEANT = "011";

    /**
     * @throws InvalidValue if it is no serial or its check digits do not fit
     */
    public Serial {
        value = canonical(value);
    }

    public static Serial create() {
        String signs = RANDOM.ints(4, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return new Serial(signs + check(signs));
    }

    /**
     * Reads a serial as people type it: in small letters, without hyphens, with Cyrillic letters that look the same.
     *
     * @throws InvalidValue if it is no serial or its check digits do not fit
     */
    public static Serial parse(String typed) {
        return new Serial(typed);
    }

    /** Whether it has at least as many signs as a serial, true or not: it was not cut short by whoever typed it. */
    public static boolean isComplete(String typed) {
        return COMPLETE.matcher(TypedCode.plain(typed)).matches();
    }

    /** The four signs and two digits alone. */
    String plain() {
        return value.replace("-", "").substring(2);
    }

    /** The serial with and without its hyphens and letters in front. */
    String spellings() {
        return value + " " + value.replace("-", "") + " " + plain();
    }

    @Override
    public String toString() {
        return value;
    }

    private static String canonical(String typed) {
        String plain = TypedCode.plain(typed)
                .chars()
                .map(Serial::meant)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Matcher parts = SHAPE.matcher(plain);
        if (!parts.matches()) {
            throw new InvalidValue("sign.serial.unreadable");
        }
        if (!check(parts.group(1)).equals(parts.group(2))) {
            throw new InvalidValue("sign.serial.mistyped");
        }
        return "PN-" + parts.group(1) + "-" + parts.group(2);
    }

    private static int meant(int typed) {
        int at = TYPED.indexOf(typed);
        return at < 0 ? typed : MEANT.charAt(at);
    }

    /** ISO 7064 MOD 97-10, over the signs read as a number in base 27. */
    private static String check(String signs) {
        int number = signs.chars().map(SIGNS::indexOf).reduce(0, (sum, digit) -> sum * SIGNS.length() + digit);
        return "%02d".formatted(98 - number * 100 % 97);
    }
}
