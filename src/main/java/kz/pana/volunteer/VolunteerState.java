package kz.pana.volunteer;

/** Where a volunteer's registration stands in one region. */
public enum VolunteerState {
    APPLIED,
    ACCEPTED,
    DECLINED,
    DISMISSED,
    /** By the volunteer's own decision. */
    STOPPED;

    /** Whether the next state may follow this one. */
    public boolean leadsTo(VolunteerState next) {
        return switch (this) {
            case APPLIED -> next == ACCEPTED || next == DECLINED;
            case ACCEPTED -> next == DISMISSED || next == STOPPED;
            // What was lacking may be there later.
            case DECLINED -> next == ACCEPTED;
            case DISMISSED -> false;
            case STOPPED -> next == APPLIED;
        };
    }

    /** The key of its name in the texts. */
    public String key() {
        return "visit.volunteer-state." + name();
    }
}
