package kz.pana.identity;

import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;

/** What a person gives to register. */
public record NewAccount(EmailAddress email, String name, String password, Language language) {

    /** The fewest characters a password may have. */
    public static final int PASSWORD_MIN = 10;

    private static final int PASSWORD_MAX = 128;

    /**
     * Checks a new password: 10 to 128 characters, any of them. Length beats rules about kinds of characters.
     *
     * @throws InvalidValue with what to do
     */
    public static String password(String raw) {
        if (raw.length() < PASSWORD_MIN) {
            throw new InvalidValue(Message.of("identity.password.short", PASSWORD_MIN));
        }
        if (raw.length() > PASSWORD_MAX) {
            throw new InvalidValue(Message.of("identity.password.long", PASSWORD_MAX));
        }
        if (raw.chars().distinct().count() < 4) {
            throw new InvalidValue(Message.of("identity.password.plain"));
        }
        return raw;
    }

    public NewAccount {
        password(password);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
