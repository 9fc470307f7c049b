package kz.pana.sign;

/** Where a sign is in its life. */
public enum SignState {
    MADE,
    ISSUED,
    INSTALLED,
    MISSING,
    RECOVERED,
    VOID;

    /** Whether the next state may follow this one. */
    public boolean leadsTo(SignState next) {
        return switch (this) {
            case MADE -> next == ISSUED || next == VOID;
            case ISSUED -> next == INSTALLED || next == VOID;
            case INSTALLED -> next == MISSING || next == RECOVERED || next == VOID;
            case MISSING -> next == RECOVERED || next == VOID;
            case RECOVERED -> next == VOID;
            case VOID -> false;
        };
    }

    /** Whether the sign counts at its place; a place has one such sign at most. */
    public boolean isLive() {
        return this == ISSUED || this == INSTALLED;
    }

    /** The key of its name in the texts. */
    public String key() {
        return "sign.state." + name();
    }
}
