package kz.pana.identity;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PlainText;

/**
 * Six digits that a person keeps to themselves and signs in with beside a phone number.
 *
 * @param digits exactly six, not all the same and not a run
 */
public record Pin(String digits) {

    /** How many digits it has. */
    public static final int LENGTH = 6;

    private static final Pattern SIX = Pattern.compile("\\d{" + LENGTH + "}");

    /** @throws InvalidValue if it is no PIN or too easy to guess; the reason says what to do */
    public Pin {
        digits = PlainText.code(digits);
        if (!SIX.matcher(digits).matches()) {
            throw new InvalidValue("identity.pin.length", LENGTH);
        }
        if (digits.chars().distinct().count() == 1) {
            throw new InvalidValue("identity.pin.same");
        }
        if (isRun(digits, 1) || isRun(digits, -1)) {
            throw new InvalidValue("identity.pin.run");
        }
    }

    /**
     * Checks that it was typed the same a second time.
     *
     * @throws InvalidValue if it was not
     */
    public Pin repeated(String again) {
        if (!digits.equals(PlainText.code(again))) {
            throw new InvalidValue("identity.pin.differs");
        }
        return this;
    }

    /** Whether these are as many digits as a PIN has. */
    static boolean isShaped(String digits) {
        return SIX.matcher(digits).matches();
    }

    /** Never the digits, so that no log holds them. */
    @Override
    public String toString() {
        return "Pin";
    }

    /** Whether each digit follows the one before; 9 and 0 are neighbours. */
    private static boolean isRun(String digits, int step) {
        return IntStream.range(1, LENGTH)
                .allMatch(i -> Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10) == Math.floorMod(step, 10));
    }
}
