package kz.pana.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number of Kazakhstan. Short numbers such as 102 are not phone numbers in this sense.
 *
 * @param e164 {@code +7} and ten digits; with an extension as in RFC 3966, {@code +77272500000;ext=12}
 */
public record PhoneNumber(String e164) {
    private static final String KAZAKHSTAN = "KZ";
    private static final int COUNTRY_CODE = 7;
    private static final String EXTENSION = ";ext=";
    /** {@code +7} and ten digits. */
    private static final int LENGTH = 12;

    /** Nothing is missing after {@code +7}. */
    private static final Pattern WHOLE = Pattern.compile("7\\d{9}");

    /** What people write before a number. */
    private static final Pattern LABEL = Pattern.compile("(?iu)^(?:tel|phone|mob|mobile|whatsapp|тел|телефон|моб"
            + "|мобильный|сот|сотовый|гор|городской|раб|рабочий|ұялы|факс|fax|ватсап)(?!\\p{L})\\.? ?:? ?");

    /** What people write before an extension. */
    private static final Pattern EXTENSION_TYPED = Pattern.compile("(?iu)(?:[,;] ?)?(?:\\(? ?(?:доб|добавочный|вн|внутр"
            + "|внутренний|ішкі|қосымша|ext|extension|#|x)\\.? ?[:=]? ?(?:№ ?)?(\\d{1,6}) ?\\)?)$");

    /** 102, 112, 1414: not a place's own. */
    private static final Pattern SERVICE = Pattern.compile("1\\d{2,3}");

    private static final Pattern SIGNS = Pattern.compile("\\+?[\\d ().\\p{Pd}−/]{1,40}");
    /** Both the sign and the prefix within the country. */
    private static final Pattern PLUS_EIGHT = Pattern.compile("^\\+ ?8(?=[ (\\p{Pd}]*[78])");
    /** Free to call, from both countries of +7, and no library tells whose they are. */
    private static final Pattern TOLL_FREE = Pattern.compile("800\\d{7}");

    /** Almaty, whose local numbers have seven digits. */
    private static final Pattern ALMATY = Pattern.compile("727[23].*");
    /** The centres of regions and two more towns, whose local numbers have six; all others have five. */
    private static final Pattern TOWN = Pattern.compile("(?:7[12]\\d2|7187|7213).*");

    private static final Pattern LANDLINE = Pattern.compile("7[12]\\d.*");
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    /** @throws InvalidValue if it is not a number of Kazakhstan */
    public PhoneNumber {
        e164 = canonical(e164);
    }

    /**
     * Reads a number as people type or copy it: {@code 8 701 …}, {@code +7 (701) …}, {@code 701 …}, {@code тел. 8 727 …},
     * {@code tel:+7…}, with an extension such as {@code доб. 12}.
     *
     * @throws InvalidValue if it cannot be read or is not a number of Kazakhstan
     */
    public static PhoneNumber parse(String typed) {
        return new PhoneNumber(typed);
    }

    /**
     * A number of one person, by which an account is known.
     *
     * @throws InvalidValue also if it has an extension
     */
    public static PhoneNumber personal(String typed) {
        PhoneNumber number = new PhoneNumber(typed);
        if (number.e164.length() > LENGTH) {
            throw new InvalidValue("kernel.phone.extension");
        }
        return number;
    }

    /** Without its extension: whoever answers one of a line may answer the others. */
    public PhoneNumber line() {
        return e164.length() > LENGTH ? new PhoneNumber(e164.substring(0, LENGTH)) : this;
    }

    /** The same in words, because of the extension: {@code … доб. 12}. */
    public Message words() {
        String number = formatted();
        int extension = number.indexOf(" #");
        return extension < 0
                ? Message.of("kernel.phone.plain", number)
                : Message.of(
                        "kernel.phone.with-extension", number.substring(0, extension), number.substring(extension + 2));
    }

    /** In no language, by its area code: {@code +7 701 123 45 67}, {@code +7 7172 55 12 34}, {@code … #12}. */
    public String formatted() {
        String digits = e164.substring(2, LENGTH);
        int code = !LANDLINE.matcher(digits).matches() || ALMATY.matcher(digits).matches()
                ? 3
                : TOWN.matcher(digits).matches() ? 4 : 5;
        String local = digits.substring(code);
        int first = local.length() - 4;
        return "+7 %s %s %s %s%s"
                .formatted(
                        digits.substring(0, code),
                        local.substring(0, first),
                        local.substring(first, first + 2),
                        local.substring(first + 2),
                        e164.length() > LENGTH ? " #" + e164.substring(LENGTH + EXTENSION.length()) : "");
    }

    @Override
    public String toString() {
        return e164;
    }

    private static String canonical(String typed) {
        String text = LABEL.matcher(PlainText.entry(typed)).replaceFirst("");
        Matcher extension = EXTENSION_TYPED.matcher(text);
        String number = extension.find() ? text.substring(0, extension.start()).strip() : text;
        String plain = PHONES.format(check(number), PhoneNumberUtil.PhoneNumberFormat.E164);
        return number.length() == text.length() ? plain : plain + EXTENSION + extension.group(1);
    }

    private static Phonenumber.PhoneNumber check(String typed) {
        if (SERVICE.matcher(typed).matches()) {
            throw new InvalidValue("kernel.phone.service");
        }
        Phonenumber.PhoneNumber number = read(PLUS_EIGHT.matcher(typed).replaceFirst("8"));
        if (number.getCountryCode() != COUNTRY_CODE) {
            throw new InvalidValue("kernel.phone.otherCountry");
        }
        boolean tollFree =
                TOLL_FREE.matcher(String.valueOf(number.getNationalNumber())).matches();
        if (!tollFree && PHONES.isValidNumberForRegion(number, "RU")) {
            throw new InvalidValue("kernel.phone.russia");
        }
        if (!tollFree && !PHONES.isValidNumberForRegion(number, KAZAKHSTAN)) {
            boolean whole =
                    WHOLE.matcher(String.valueOf(number.getNationalNumber())).matches();
            throw new InvalidValue(whole ? "kernel.phone.no-such" : "kernel.phone.invalid");
        }
        return number;
    }

    private static Phonenumber.PhoneNumber read(String typed) {
        // The library would also find a number in the middle of a sentence.
        if (!SIGNS.matcher(typed).matches()) {
            throw new InvalidValue("kernel.phone.unreadable");
        }
        try {
            return PHONES.parse(typed.replace('−', '-'), KAZAKHSTAN);
        } catch (NumberParseException unreadable) {
            throw new InvalidValue("kernel.phone.unreadable");
        }
    }
}
