package kz.pana.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Wrong PINs in a row. Six digits are soon guessed by a machine, so five wrong ones are followed by a pause and ten by a
 * lock that only a new PIN opens.
 *
 * @param count 0 to 10
 * @param lastAt when the last was tried, null before the first
 */
@Embeddable
record WrongPins(
        @Column(name = "wrong_pins") int count,
        @Column(name = "wrong_pin_at") @Nullable Instant lastAt) {

    static final WrongPins NONE = new WrongPins(0, null);
    static final Duration PAUSE = Duration.ofMinutes(15);

    private static final int BEFORE_PAUSE = 5;
    private static final int BEFORE_LOCK = 10;

    boolean isLocked() {
        return count >= BEFORE_LOCK;
    }

    boolean mayTry(Instant now) {
        return !isLocked() && !isPaused(now);
    }

    WrongPins oneMore(Instant now) {
        return new WrongPins(count + 1, now);
    }

    private boolean isPaused(Instant now) {
        return count == BEFORE_PAUSE && lastAt != null && now.isBefore(lastAt.plus(PAUSE));
    }
}
