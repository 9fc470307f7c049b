package kz.pana.place.row;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.pana.kernel.TypedCode;

/** A place's public name in addresses: six signs that cannot be mistaken for one another, drawn by chance. */
public record PlaceCode(String value) {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{6}");

    /** Two or four letters and a dash, as the numbers of signs and certificates begin and no code of a place does. */
    private static final Pattern BEGINS_A_SERIAL = Pattern.compile("^\\P{L}*(?:\\p{L}{2}|\\p{L}{4})\\s*\\p{Pd}");

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * @throws IllegalArgumentException if the value is no code
     */
    public PlaceCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a place code");
        }
    }

    public static PlaceCode create() {
        return new PlaceCode(RANDOM.ints(6, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** The code in an address, or empty where there is none. */
    public static Optional<PlaceCode> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new PlaceCode(text)) : Optional.empty();
    }

    /**
     * The code as people type or paste it, in capitals or with a bracket or full stop that stood beside it. The first
     * part of a sign's or a certificate's number is none, though it has as many letters.
     */
    public static Optional<PlaceCode> read(String typed) {
        if (BEGINS_A_SERIAL.matcher(typed).find()) {
            return Optional.empty();
        }
        return parse(TypedCode.plain(typed).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
