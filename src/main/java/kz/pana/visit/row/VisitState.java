package kz.pana.visit.row;

import kz.pana.place.status.NextActor;

/** Where a visit stands. */
public enum VisitState {
    PLANNED,
    ASSIGNED,
    DECLINED,
    ACCEPTED,
    STARTED,
    REPORTED,
    RETURNED,
    CONFIRMED,
    UNABLE,
    MISSED,
    CANCELLED;

    /** Whether the next state may follow this one. */
    public boolean leadsTo(VisitState next) {
        return switch (this) {
            case PLANNED -> next == ASSIGNED || next == MISSED || next == CANCELLED;
            // Given to somebody else, or asked again for another day; and back to the plan where nobody may go any
            // more.
            case ASSIGNED ->
                next == ASSIGNED
                        || next == ACCEPTED
                        || next == DECLINED
                        || next == PLANNED
                        || next == MISSED
                        || next == CANCELLED;
            case DECLINED -> next == PLANNED;
            // Whoever agreed may still hand it back before coming.
            case ACCEPTED ->
                next == ASSIGNED
                        || next == DECLINED
                        || next == STARTED
                        || next == PLANNED
                        || next == UNABLE
                        || next == MISSED
                        || next == CANCELLED;
            case STARTED -> next == REPORTED || next == UNABLE || next == CANCELLED;
            // A report is cancelled only where whoever made it is not to be relied on any more.
            case REPORTED -> next == CONFIRMED || next == RETURNED || next == CANCELLED;
            case RETURNED -> next == STARTED || next == UNABLE || next == CANCELLED;
            case CONFIRMED, UNABLE, MISSED, CANCELLED -> false;
        };
    }

    /** Whether something is still to happen. */
    public boolean isOpen() {
        return switch (this) {
            case PLANNED, ASSIGNED, DECLINED, ACCEPTED, STARTED, REPORTED, RETURNED -> true;
            case CONFIRMED, UNABLE, MISSED, CANCELLED -> false;
        };
    }

    /** Whether it is over and nothing was found out. */
    public boolean hasFailed() {
        return !isOpen() && this != CONFIRMED;
    }

    /** Whether it waits for somebody to begin it. */
    public boolean waits() {
        return this == PLANNED || this == ASSIGNED || this == DECLINED || this == ACCEPTED;
    }

    /** Whose move it is. */
    public NextActor mover() {
        return switch (this) {
            case PLANNED, DECLINED, REPORTED -> NextActor.COORDINATOR;
            case ASSIGNED, ACCEPTED, STARTED, RETURNED -> NextActor.VOLUNTEER;
            case CONFIRMED, UNABLE, MISSED, CANCELLED -> NextActor.NOBODY;
        };
    }

    /** The key of its name in the texts. */
    public String key() {
        return "visit.state." + name();
    }
}
