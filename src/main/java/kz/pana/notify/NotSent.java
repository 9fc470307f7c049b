package kz.pana.notify;

import java.util.Objects;

/** A mail was not sent. The message names a code or a kind of trouble, never an address. */
final class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    enum Kind {
        /** The server will never take this mail. */
        REFUSED,
        /** The server does not take this mail now, and says nothing about others. */
        LATER,
        /** The server failed while it took this mail: perhaps the mail's fault, perhaps not. */
        BROKEN_OFF,
        /** The server was not reached, or does not let us in: nothing to do with the mail. */
        NO_SERVER
    }

    private final Kind kind;

    NotSent(Kind kind, String why) {
        super(why);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    String why() {
        return Objects.requireNonNull(getMessage());
    }
}
