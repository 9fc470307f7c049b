package kz.pana.sign;

import java.time.Instant;
import kz.pana.place.row.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A sign as others see it.
 *
 * @param since when it came into this state
 * @param seenAt when a confirmed visit saw it hanging, {@code null} if none did yet
 * @param photographedAt when the photo of it was taken that is kept, {@code null} where there is none
 */
public record SignRow(
        Serial serial,
        @Nullable PlaceId place,
        SignState state,
        Instant since,
        @Nullable Instant seenAt,
        @Nullable Instant photographedAt) {

    /** Whether it hangs at its place and a confirmed visit has seen it. */
    public boolean counts() {
        return state == SignState.INSTALLED && seenAt != null;
    }
}
