package kz.pana.identity;

import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.PlainText;

/** What a person gives to register. */
public record NewAccount(EmailAddress email, String name, String password, Language language) {

    /** The fewest characters a password may have. */
    public static final int PASSWORD_MIN = 10;

    private static final int PASSWORD_MAX = 128;
    private static final int NAME_MAX = 120;

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

    /**
     * Checks a person's name: one line of 1 to 120 characters.
     *
     * @throws InvalidValue with what to do
     */
    public static String name(String raw) {
        return PlainText.requiredLine(raw, NAME_MAX);
    }

    public NewAccount {
        name = name(name);
        password(password);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
