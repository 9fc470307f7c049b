package kz.pana.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.regex.Pattern;

/**
 * A telephone number of Kazakhstan. Short numbers such as 102 are not phone numbers in this sense.
 *
 * @param e164 {@code +7} and ten digits
 */
public record PhoneNumber(String e164) {
    private static final String KAZAKHSTAN = "KZ";
    private static final int COUNTRY_CODE = 7;
    private static final Pattern SIGNS = Pattern.compile("\\+?[\\d\\s\\u00a0().\\p{Pd}]{1,40}");
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    /** @throws InvalidValue if it is not a number of Kazakhstan */
    public PhoneNumber {
        e164 = PHONES.format(check(e164), PhoneNumberUtil.PhoneNumberFormat.E164);
    }

    /**
     * Reads a number as people type it: {@code 8 701 …}, {@code +7 (701) …}, {@code 701 …}.
     *
     * @throws InvalidValue if it cannot be read or is not a number of Kazakhstan
     */
    public static PhoneNumber parse(String typed) {
        return new PhoneNumber(typed);
    }

    /** For people to read: {@code +7 701 123 45 67}. */
    public String formatted() {
        return "+7 %s %s %s %s"
                .formatted(e164.substring(2, 5), e164.substring(5, 8), e164.substring(8, 10), e164.substring(10));
    }

    @Override
    public String toString() {
        return e164;
    }

    private static Phonenumber.PhoneNumber check(String typed) {
        Phonenumber.PhoneNumber number = read(typed.strip());
        if (number.getCountryCode() != COUNTRY_CODE) {
            throw new InvalidValue("kernel.phone.otherCountry");
        }
        if (PHONES.isValidNumberForRegion(number, "RU")) {
            throw new InvalidValue("kernel.phone.russia");
        }
        if (!PHONES.isValidNumberForRegion(number, KAZAKHSTAN)) {
            throw new InvalidValue("kernel.phone.invalid");
        }
        return number;
    }

    private static Phonenumber.PhoneNumber read(String typed) {
        // The library would also find a number in the middle of a sentence.
        if (!SIGNS.matcher(typed).matches()) {
            throw new InvalidValue("kernel.phone.unreadable");
        }
        try {
            return PHONES.parse(typed, KAZAKHSTAN);
        } catch (NumberParseException unreadable) {
            throw new InvalidValue("kernel.phone.unreadable");
        }
    }
}
