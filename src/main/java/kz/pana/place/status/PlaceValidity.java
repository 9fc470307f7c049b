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
 * @param pause what its owner said when she paused it; {@code null} if she did not
 * @param change what somebody has to go and look at before it is relied on again; {@code null} if nothing
 */
@Embeddable
public record PlaceValidity(
        @Enumerated(EnumType.STRING) @Column(name = "validity")
        Validity state,

        @Column(name = "validity_at") Instant since,
        @Column(name = "validity_note") @Nullable String note,
        @Embedded @Nullable Pause pause,
        @Embedded @Nullable ChangeToSee change) {

    /** The same with another note. */
    public PlaceValidity withNote(@Nullable String said) {
        return new PlaceValidity(state, since, said, pause, change);
    }

    /** The same, paused by its owner; by {@code null} open again. */
    public PlaceValidity withPause(@Nullable Pause other) {
        return new PlaceValidity(state, since, note, other, change);
    }

    /** The same with another change to look at; by {@code null} with none. */
    public PlaceValidity withChange(@Nullable ChangeToSee other) {
        return new PlaceValidity(state, since, note, pause, other);
    }
}
