package kz.pana.place.status;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the last assessment of a place by the requirements said.
 *
 * @param published whether the public sees it
 * @param changedAt when that last changed, or what the public sees
 * @param outstanding what it lacks; empty where it lacks nothing
 * @param assessAt when time alone may change the answer
 */
@Embeddable
public record Publication(
        boolean published,
        @Column(name = "publication_at") @Nullable Instant changedAt,
        @Convert(converter = OutstandingConverter.class) List<Outstanding> outstanding,
        @Nullable Instant assessAt) {

    /** Of a place that was never assessed. */
    public static final Publication NONE = new Publication(false, null, List.of(), null);

    /** How late a place may be looked at before the public sees it no more. */
    private static final Duration ASSESSED_WITHIN = Duration.ofSeconds(30);

    public Publication {
        outstanding = List.copyOf(outstanding);
    }

    /** Until when the assessment may be relied on; empty where time alone changes nothing. */
    public Optional<Instant> reliableUntil() {
        return Optional.ofNullable(assessAt).map(at -> at.plus(ASSESSED_WITHIN));
    }

    /** Seen, or no more; or seen otherwise. */
    public Publication shown(boolean seen, Instant now) {
        return new Publication(seen, now, outstanding, assessAt);
    }

    /** The same with what it lacks now. */
    public Publication assessed(List<Outstanding> lacking, @Nullable Instant next) {
        return new Publication(published, changedAt, lacking, next);
    }
}
