package kz.pana.place.change;

/** Where a change request stands. */
public enum ChangeState {
    WAITING,
    ACCEPTED,
    /** Given back with a note: what stood there stands. */
    RETURNED,
    /** Taken back by its owner, replaced by another one, or of a place that has left. */
    WITHDRAWN;

    /** Whether the next state may follow this one. */
    public boolean leadsTo(ChangeState next) {
        return switch (this) {
            case WAITING -> next != WAITING;
            case ACCEPTED, RETURNED, WITHDRAWN -> false;
        };
    }
}
