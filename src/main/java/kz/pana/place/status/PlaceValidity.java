package kz.pana.place.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether an approved place may be relied on, and what was said of it.
 *
 * @param note why it came to stand so; {@code null} if nobody said
 * @param pauseReason why its owner paused it, until she opens it again, whatever comes between; empty if she did not
 *     say, {@code null} if she did not pause it
 * @param change what somebody has to go and look at before it is relied on again; {@code null} if nothing
 */
@Embeddable
public record PlaceValidity(
        @Enumerated(EnumType.STRING) @Column(name = "validity")
        Validity state,

        @Column(name = "validity_at") Instant since,
        @Column(name = "validity_note") @Nullable String note,
        @Column(name = "pause_reason") @Nullable String pauseReason,
        @Embedded @Nullable ChangeToSee change) {

    /** The same with another note. */
    public PlaceValidity withNote(@Nullable String said) {
        return new PlaceValidity(state, since, said, pauseReason, change);
    }

    /** The same, paused by its owner for this reason; by {@code null} open again. */
    public PlaceValidity withPauseReason(@Nullable String why) {
        return new PlaceValidity(state, since, note, why, change);
    }

    /** The same with another change to look at; by {@code null} with none. */
    public PlaceValidity withChange(@Nullable ChangeToSee other) {
        return new PlaceValidity(state, since, note, pauseReason, other);
    }
}
