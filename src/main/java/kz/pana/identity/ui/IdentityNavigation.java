package kz.pana.identity.ui;

/** Ways to the views of accounts. */
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
