package kz.pana.kernel;

/** What was given cannot be such a value; the reason says what to do. */
public final class InvalidValue extends RuntimeException {
    private final Message reason;

    public InvalidValue(Message reason) {
        // The key alone: the arguments may be what a person typed, and exceptions end up in logs.
        super(reason.key());
        this.reason = reason;
    }

    public InvalidValue(String key, Object... args) {
        this(Message.of(key, args));
    }

    public Message reason() {
        return reason;
    }
}
