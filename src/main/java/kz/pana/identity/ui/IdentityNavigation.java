package kz.pana.identity.ui;

import org.springframework.modulith.NamedInterface;

/** Ways to the views of accounts. */
@NamedInterface("navigation")
public final class IdentityNavigation {

    private IdentityNavigation() {}

    public static String register() {
        return "register";
    }

    public static String forgot() {
        return "forgot";
    }

    public static String profile() {
        return "profile";
    }

    static String signIn() {
        return "login";
    }
}
