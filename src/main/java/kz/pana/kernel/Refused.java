package kz.pana.kernel;

/** A rule says no; the reason says which and what can be done. */
public final class Refused extends RuntimeException {
    private final Message reason;

    public Refused(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    public Refused(String key, Object... args) {
        this(Message.of(key, args));
    }

    public Message reason() {
        return reason;
    }
}
