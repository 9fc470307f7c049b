package kz.pana.place.status;

/** Where a place stands on its way in. */
public enum ApplicationState {
    DRAFT,
    /** Given up by its owner before it was ever submitted; what was typed is gone. */
    DISCARDED,
    SUBMITTED,
    NEEDS_CHANGES,
    REJECTED,
    ONBOARDING,
    APPROVED;

    /** Whether the next state may follow this one. */
    public boolean leadsTo(ApplicationState next) {
        return switch (this) {
            case DRAFT -> next == SUBMITTED || next == DISCARDED;
            case NEEDS_CHANGES -> next == SUBMITTED;
            case SUBMITTED -> next == NEEDS_CHANGES || next == REJECTED || next == ONBOARDING;
            // What a visit finds may send the application back or end it.
            case ONBOARDING -> next == NEEDS_CHANGES || next == REJECTED || next == APPROVED;
            case DISCARDED, REJECTED, APPROVED -> false;
        };
    }

    /** Whether the owner may change the answers now. */
    public boolean isEditable() {
        return this == DRAFT || this == NEEDS_CHANGES;
    }

    /** The key of its name in the texts. */
    public String key() {
        return "place.application." + name();
    }
}
