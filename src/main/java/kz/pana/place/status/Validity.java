package kz.pana.place.status;

/** Whether an approved place may be relied on today. */
public enum Validity {
    CURRENT,
    PAUSED,
    SUSPENDED,
    EXPIRED,
    WITHDRAWN,
    REVOKED,
    CLOSED;

    /** Whether the next state may follow this one. */
    public boolean leadsTo(Validity next) {
        return switch (this) {
            case CURRENT -> next != CURRENT;
            case PAUSED -> next != PAUSED;
            case SUSPENDED -> next != SUSPENDED && next != PAUSED;
            case EXPIRED -> next == CURRENT || next == WITHDRAWN || next == REVOKED || next == CLOSED;
            case WITHDRAWN, REVOKED, CLOSED -> false;
        };
    }

    /** Whether the place will not come back. */
    public boolean isEnd() {
        return switch (this) {
            case CURRENT, PAUSED, SUSPENDED, EXPIRED -> false;
            case WITHDRAWN, REVOKED, CLOSED -> true;
        };
    }

    /** The key of its name in the texts. */
    public String key() {
        return "place.validity." + name();
    }
}
