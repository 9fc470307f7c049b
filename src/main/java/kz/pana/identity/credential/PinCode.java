package kz.pana.identity.credential;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.PlainText;
import org.springframework.modulith.NamedInterface;

/**
 * Six digits that a person keeps to themselves and signs in with beside a phone number.
 *
 * @param digits exactly six, and none of those that are tried first
 */
@NamedInterface("credential")
public record PinCode(String digits) {

    /** How many digits it has. */
    public static final int LENGTH = 6;

    private static final Pattern SIX = Pattern.compile("\\d{" + LENGTH + "}");

    /** A month and a year of four digits, either first. */
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("(0[1-9]|1[0-2])(19|20)\\d\\d|(19|20)\\d\\d(0[1-9]|1[0-2])");

    /** @throws InvalidValue if it is no PIN or too easy to guess; the reason says what to do */
    public PinCode {
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
        if (isDate(digits)) {
            throw new InvalidValue("identity.pin.date");
        }
        if (isPattern(digits) || PasswordStrength.isCommon(digits)) {
            throw new InvalidValue("identity.pin.common");
        }
    }

    /**
     * Checks that it was typed the same a second time.
     *
     * @throws InvalidValue if it was not
     */
    public PinCode repeated(String again) {
        if (!digits.equals(PlainText.code(again))) {
            throw new InvalidValue("identity.pin.differs");
        }
        return this;
    }

    /**
     * Checks that it is no part of the person's own phone number.
     *
     * @throws InvalidValue if it is
     */
    public PinCode notOf(PhoneNumber phone) {
        if (phone.e164().contains(digits)) {
            throw new InvalidValue("identity.pin.phone");
        }
        return this;
    }

    /** Whether these are as many digits as a PIN has. */
    public static boolean isShaped(String digits) {
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

    /** Birthdays, one's own or a child's, are tried first: day, month, year or the other way round. */
    private static boolean isDate(String digits) {
        return isDay(digits.substring(0, 2), digits.substring(2, 4))
                || isDay(digits.substring(4), digits.substring(2, 4))
                || MONTH_AND_YEAR.matcher(digits).matches();
    }

    private static boolean isDay(String day, String month) {
        try {
            MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    /** Two digits only, halves alike or mirrored, pairs: 121212, 482482, 123321, 774411. */
    private static boolean isPattern(String digits) {
        String half = digits.substring(0, LENGTH / 2);
        String other = digits.substring(LENGTH / 2);
        return digits.chars().distinct().count() <= 2
                || half.equals(other)
                || half.contentEquals(new StringBuilder(other).reverse())
                || digits.matches("(\\d)\\1(\\d)\\2(\\d)\\3");
    }
}
