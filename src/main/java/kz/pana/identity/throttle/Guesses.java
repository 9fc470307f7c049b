package kz.pana.identity.throttle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Wrong guesses so far.
 *
 * @param count 0 to {@link Slowdown#most}
 * @param lastAt when the last was made, null before the first
 */
@Embeddable
public record Guesses(
        @Column(name = "wrong_pins") int count,
        @Column(name = "wrong_pin_at") @Nullable Instant lastAt) {

    public static final Guesses NONE = new Guesses(0, null);

    /** How long to wait for the next; zero where it may be made now. */
    public Duration wait(Slowdown slowdown, Instant now) {
        if (lastAt == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, lastAt.plus(slowdown.wait(count)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    public Guesses oneMore(Slowdown slowdown, Instant now) {
        return new Guesses(Math.min(slowdown.most(), left(slowdown, now) + 1), now);
    }

    Guesses fewer(int by) {
        return by >= count ? NONE : new Guesses(count - by, lastAt);
    }

    /** How many are not forgotten yet. */
    int left(Slowdown slowdown, Instant now) {
        if (lastAt == null || !lastAt.isBefore(now)) {
            return count;
        }
        long forgotten = Duration.between(lastAt, now).dividedBy(slowdown.forgetsOneEvery());
        return (int) Math.max(0, count - forgotten);
    }
}
