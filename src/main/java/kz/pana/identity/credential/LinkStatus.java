package kz.pana.identity.credential;

import kz.pana.kernel.Message;

/** Whether a one-time link works, and why not. Told to whoever holds the link, which nobody can guess. */
public enum LinkStatus {
    OPEN,
    /** Works, though another was sent after it. */
    NEWER_SENT,
    USED,
    /** Another of its kind was used, or what it was for was done in another way. */
    OUTDATED,
    EXPIRED,
    /** Works, but for somebody who may not come in. */
    BLOCKED,
    /** No such link was ever made. */
    UNKNOWN;

    public boolean opens() {
        return this == OPEN || this == NEWER_SENT;
    }

    /** What to say of it, and what to do. */
    public Message words() {
        return Message.of("identity.link." + name());
    }
}
