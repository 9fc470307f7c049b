package kz.pana.place.status;

import java.util.Optional;

/** Whether the owner of a place has said that all is still so. */
public enum ConfirmationState {
    /** She did, or was not asked yet. */
    GIVEN,
    ASKED,
    ASKED_AGAIN,
    /** Asked twice: a coordinator calls her. */
    UNANSWERED;

    /** What follows while nobody answers; empty where nobody is asked any more. */
    public Optional<ConfirmationState> next() {
        return switch (this) {
            case GIVEN -> Optional.of(ASKED);
            case ASKED -> Optional.of(ASKED_AGAIN);
            case ASKED_AGAIN -> Optional.of(UNANSWERED);
            case UNANSWERED -> Optional.empty();
        };
    }

    /** Whether an answer is waited for. */
    public boolean isAsked() {
        return this != GIVEN;
    }
}
