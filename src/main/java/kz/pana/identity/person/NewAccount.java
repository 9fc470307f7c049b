package kz.pana.identity.person;

import java.util.regex.Pattern;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PlainText;

/** What a person gives to register. The password comes later, from whoever opens the letter. */
public record NewAccount(EmailAddress email, PersonName name, Language language, Wish wish) {

    /** What somebody registers for; a wish gives no right. */
    public enum Wish {
        OWNER("places"),
        VOLUNTEER("volunteer"),
        LATER("");

        private final String path;

        Wish(String path) {
            this.path = path;
        }

        /** The key of its name in the texts. */
        public String key() {
            return "identity.register.wish." + name();
        }

        /** Where the person goes on, below the back office's root; empty for the first view. */
        public String path() {
            return path;
        }
    }

    /** Of markup and addresses: names travel in letters, and a stranger chooses to whom the first one goes. */
    private static final Pattern NO_NAME = Pattern.compile("[<>@/\\\\{}=]");

    /**
     * Checks that a name does not pass the person off as the portal or an office, leads nowhere, and could be somebody's.
     * Signs in it that nobody sees are left out.
     *
     * @throws InvalidValue with what to do
     */
    public static PersonName name(PersonName name) {
        if (NO_NAME.matcher(name.full()).find()) {
            throw new InvalidValue("identity.name.signs");
        }
        String given = PlainText.shown(name.given());
        String family = PlainText.shown(name.family());
        String full = ReservedNames.refuseIn(given, family);
        if (!isInLetters(given) || !name.family().isEmpty() && !isInLetters(family)) {
            throw new InvalidValue("identity.name.letters");
        }
        PlainText.name(full, 2 * PersonName.LONGEST + 1);
        return new PersonName(given, family);
    }

    private static boolean isInLetters(String part) {
        return part.codePoints().anyMatch(Character::isLetter);
    }

    public NewAccount {
        name = name(name);
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "NewAccount";
    }
}
