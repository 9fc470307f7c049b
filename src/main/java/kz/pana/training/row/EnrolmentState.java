package kz.pana.training.row;

/** Where a person stands in the course. */
public enum EnrolmentState {
    INVITED,
    IN_PROGRESS,
    PASSED,
    FAILED;

    /** Whether the next state may follow this one. */
    public boolean leadsTo(EnrolmentState next) {
        return switch (this) {
            case INVITED, FAILED -> next == IN_PROGRESS;
            case IN_PROGRESS -> next == PASSED || next == FAILED;
            case PASSED -> false;
        };
    }

    /** The key of its name in the texts. */
    public String key() {
        return "training.enrolment." + name();
    }
}
