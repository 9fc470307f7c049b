package kz.pana.team.overview;

/** What became of an invitation. */
public enum InvitationState {
    OPEN,
    TAKEN,
    /** As many people as may have joined by a link for everybody. */
    USED_UP,
    WITHDRAWN,
    /** Reached by time alone. */
    EXPIRED;

    /** Whether the next state may follow this one. */
    public boolean leadsTo(InvitationState next) {
        return switch (this) {
            case OPEN -> next != OPEN;
            case TAKEN, USED_UP, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** The key of its name in the texts. */
    public String key() {
        return "training.invitation." + name();
    }
}
