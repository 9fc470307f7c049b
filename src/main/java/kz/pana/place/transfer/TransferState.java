package kz.pana.place.transfer;

/** Where a transfer stands. */
public enum TransferState {
    /** The owner asks; whoever she asks has not answered. */
    ASKED,
    /** The other takes the place over; the owner has to confirm it. */
    ACCEPTED,
    /** Both have confirmed: the place is the other's. */
    DONE,
    /** By the other. */
    REFUSED,
    /** By the owner, or because the place has left. */
    WITHDRAWN,
    /** Nobody confirmed it in time. */
    LAPSED;

    /** Whether the next state may follow this one. */
    public boolean leadsTo(TransferState next) {
        return switch (this) {
            case ASKED -> next != ASKED && next != DONE;
            case ACCEPTED -> next != ASKED && next != ACCEPTED;
            case DONE, REFUSED, WITHDRAWN, LAPSED -> false;
        };
    }

    /** Whether somebody has yet to confirm it. */
    public boolean isOpen() {
        return this == ASKED || this == ACCEPTED;
    }
}
