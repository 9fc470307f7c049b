package kz.pana.place.desk;

import java.util.Arrays;
import java.util.Optional;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The queues of a coordinator's desk: by the application, and those that were approved and have left by themselves. Where a
 * change is asked for, or an owner does not answer, a place lies among the approved too.
 */
public enum DeskStage {
    WAITING(ApplicationState.SUBMITTED, false),
    ONBOARDING(ApplicationState.ONBOARDING, false),
    CHANGES(ApplicationState.NEEDS_CHANGES, false),
    APPROVED(ApplicationState.APPROVED, false),
    ASKED(ApplicationState.APPROVED, false),
    UNANSWERED(ApplicationState.APPROVED, false),
    LEFT(ApplicationState.APPROVED, true),
    REJECTED(ApplicationState.REJECTED, false);

    private final ApplicationState state;
    private final boolean left;

    DeskStage(ApplicationState state, boolean left) {
        this.state = state;
        this.left = left;
    }

    public ApplicationState state() {
        return state;
    }

    /** Whether its places were approved once and will not come back. */
    public boolean hasLeft() {
        return left;
    }

    /** Whether its places lie among the approved too. */
    public boolean isOfApproved() {
        return this == ASKED || this == UNANSWERED;
    }

    /** Where a place lies that stands so, whatever is asked; empty where no coordinator reads it. */
    public static Optional<DeskStage> of(ApplicationState state, @Nullable Validity validity) {
        boolean left = validity != null && validity.isEnd();
        return Arrays.stream(values())
                .filter(part -> !part.isOfApproved() && part.state == state && part.left == left)
                .findFirst();
    }
}
