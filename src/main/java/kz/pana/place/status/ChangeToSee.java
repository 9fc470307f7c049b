package kz.pana.place.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import kz.pana.place.application.ChangeLine;
import org.jspecify.annotations.Nullable;

/**
 * A change after which nobody relies on a place until somebody has looked at it and a second coordinator reinstates it.
 *
 * @param line what changed last
 * @param since when the first was accepted that nobody has seen
 * @param acceptedAt when the last was accepted
 * @param acceptedBy who accepted the last
 * @param seenAt when a visit begun afterwards was confirmed as good; {@code null} before
 */
@Embeddable
public record ChangeToSee(
        @Enumerated(EnumType.STRING) @Column(name = "change_line")
        ChangeLine line,

        @Column(name = "change_since") Instant since,
        @Column(name = "change_at") Instant acceptedAt,
        @Column(name = "change_by") UUID acceptedBy,
        @Column(name = "change_seen_at") @Nullable Instant seenAt) {

    public boolean isSeen() {
        return seenAt != null;
    }

    /** The same, once a visit has seen it. */
    public ChangeToSee seen(Instant at) {
        return new ChangeToSee(line, since, acceptedAt, acceptedBy, at);
    }
}
