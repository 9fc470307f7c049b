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
 * @param item the item of the checklist that is well once it is put right; {@code null} where there is none
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

    public static Correction noted(CorrectedLine line, String told, String seen) {
        return new Correction(line.item().orElse(null), told, seen, CorrectionState.NOTED, null, null);
    }

    public Correction decided(CorrectionState how, AccountId by, Instant now) {
        return new Correction(item, told, seen, how, by.value(), now);
    }

    public boolean isNoted() {
        return state == CorrectionState.NOTED;
    }

    public boolean isAccepted() {
        return state == CorrectionState.ACCEPTED;
    }
}
