package kz.pana.identity.ui;

import java.util.Locale;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.person.NewAccount.Wish;
import kz.pana.uikit.ReturnPath;
import org.springframework.modulith.NamedInterface;

/** Ways to the views of accounts. */
@NamedInterface("navigation")
public final class IdentityNavigation {

    /** The parameter of the address of registering that says what for. */
    static final String WISH = "wish";

    private IdentityNavigation() {}

    public static String register() {
        return "register";
    }

    /** The same with a purpose chosen. */
    static String register(Wish wish) {
        return register() + "?" + WISH + "=" + wish.name().toLowerCase(Locale.ROOT);
    }

    public static String forgot() {
        return "forgot";
    }

    public static String people() {
        return "people";
    }

    public static String profile() {
        return "profile";
    }

    /** Where a password is chosen, and where one goes on from there. */
    static String password(SecretToken token, Wish wish) {
        String onward = wish.path().isEmpty() ? "" : "?" + ReturnPath.PARAMETER + "=" + wish.path();
        return "password/" + token.value() + onward;
    }

    static String email(SecretToken token) {
        return "email/" + token.value();
    }

    static String signIn() {
        return "login";
    }
}
