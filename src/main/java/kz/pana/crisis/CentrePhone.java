package kz.pana.crisis;

import java.util.Set;
import java.util.regex.Pattern;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.PlainText;

/**
 * What is dialled to reach a crisis centre: a telephone number, or a short one such as 150, which {@link PhoneNumber}
 * refuses because no place and no person has one.
 *
 * @param number as {@link PhoneNumber#e164} has it, or three to four digits
 */
public record CentrePhone(String number) {

    /** It stands in a column of this width. */
    static final int LENGTH = 24;

    private static final Pattern SHORT = Pattern.compile("1\\d{2,3}");

    /** They stand beside it already, and none of them is a crisis centre: fire, police, ambulance, gas, help, all. */
    private static final Set<String> OTHERS = Set.of("101", "102", "103", "104", "111", "112");

    /** @throws InvalidValue if it is neither, or the number of another service */
    public CentrePhone {
        String digits = PlainText.code(number);
        if (OTHERS.contains(digits)) {
            throw new InvalidValue("crisis.phone.other", digits);
        }
        number = SHORT.matcher(digits).matches() ? digits : new PhoneNumber(number).e164();
    }

    boolean isShort() {
        return SHORT.matcher(number).matches();
    }

    /** For people to read, and to know of an extension. */
    public Message words() {
        return isShort() ? Message.of("crisis.phone.short", number) : new PhoneNumber(number).words();
    }

    /** As it is typed again. */
    public String typed() {
        return isShort() ? number : new PhoneNumber(number).formatted();
    }

    @Override
    public String toString() {
        return number;
    }
}
