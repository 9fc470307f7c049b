package kz.pana.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in small letters, at most 254 characters; that somebody reads it is not known. */
public record EmailAddress(String value) {
    /** Characters of an address, at most. */
    public static final int LONGEST = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final Pattern SYNTAX =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final Pattern MAILTO = Pattern.compile("^mailto: ?");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /** @throws InvalidValue if it cannot be an address */
    public EmailAddress {
        value = MAILTO.matcher(PlainText.entry(value).toLowerCase(Locale.ROOT)).replaceFirst("");
        if (value.length() > LONGEST) {
            throw new InvalidValue("kernel.email.tooLong", LONGEST, value.length());
        }
        if (CYRILLIC.matcher(value).find()) {
            throw new InvalidValue("kernel.email.cyrillic");
        }
        if (value.indexOf('@') > MAX_LOCAL_LENGTH || !SYNTAX.matcher(value).matches()) {
            throw new InvalidValue("kernel.email.syntax");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
