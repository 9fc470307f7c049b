package kz.pana.visit.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a visit saw otherwise than it is told of the place.
 *
 * @param item the item of the checklist that is well since it was put right: somebody said that nothing else was wrong
 *     with it; {@code null} where nobody did
 * @param told what was told when the visit noted it, as it would be typed
 * @param seen what the visit saw, as it would be typed
 */
@Embeddable
public record Correction(
        @Nullable String item,
        String told,
        String seen,
        @Enumerated(EnumType.STRING) CorrectionState state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt) {

    public static Correction noted(String told, String seen) {
        return new Correction(null, told, seen, CorrectionState.NOTED, null, null);
    }

    /** What else was found wrong with its item is so until somebody says that nothing is. */
    public Correction decided(CorrectionState how, AccountId by, Instant now) {
        return new Correction(null, told, seen, how, by.value(), now);
    }

    /** Nothing else was wrong with that item. */
    public Correction clearing(String well) {
        return new Correction(well, told, seen, state, decidedBy, decidedAt);
    }

    /** Its item was found otherwise since. */
    public Correction clearingNothing() {
        return new Correction(null, told, seen, state, decidedBy, decidedAt);
    }

    public boolean isNoted() {
        return state == CorrectionState.NOTED;
    }

    public boolean isAccepted() {
        return state == CorrectionState.ACCEPTED;
    }
}
