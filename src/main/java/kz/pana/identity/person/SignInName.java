package kz.pana.identity.person;

import java.util.Locale;
import java.util.Optional;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.PlainText;

/**
 * Who somebody says they are: an e-mail or a phone number, in any spelling that can be read.
 *
 * @param key the same for every spelling
 */
public record SignInName(Optional<EmailAddress> email, Optional<PhoneNumber> phone, String key) {

    private static final int LONGEST = 254;

    public static SignInName of(String typed) {
        try {
            return typed.contains("@") ? of(new EmailAddress(typed)) : of(PhoneNumber.parse(typed));
        } catch (InvalidValue unreadable) {
            String text = PlainText.entry(typed).toLowerCase(Locale.ROOT);
            return new SignInName(
                    Optional.empty(), Optional.empty(), "n " + text.substring(0, Math.min(LONGEST, text.length())));
        }
    }

    private static SignInName of(EmailAddress email) {
        return new SignInName(Optional.of(email), Optional.empty(), "e " + email.value());
    }

    private static SignInName of(PhoneNumber phone) {
        return new SignInName(Optional.empty(), Optional.of(phone), "p " + phone.e164());
    }
}
