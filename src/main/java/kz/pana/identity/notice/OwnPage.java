package kz.pana.identity.notice;

/** What everybody has. */
public enum OwnPage implements Target {
    HOME,
    INBOX,
    PROFILE,
    SIGN_IN,
    /** Where one asks for a link to choose a new password. */
    NEW_PASSWORD
}
