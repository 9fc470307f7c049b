package kz.pana.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets nothing through for a while after the server failed, then one thing to try it: a thousand mails do not each find
 * out that the server is away. It rests for 15 s at first, and longer each time, up to two minutes.
 */
final class CircuitBreaker {

    enum State {
        /** All is well. */
        CLOSED,
        /** Nothing is tried. */
        OPEN,
        /** One thing may be tried. */
        HALF_OPEN
    }

    private static final Duration FIRST_REST = Duration.ofSeconds(15);
    private static final Duration LONGEST_REST = Duration.ofMinutes(2);

    private final Clock clock;
    private Instant opensAgain = Instant.MIN;
    private Duration rest = Duration.ZERO;

    CircuitBreaker(Clock clock) {
        this.clock = clock;
    }

    synchronized State state() {
        if (rest.isZero()) {
            return State.CLOSED;
        }
        return clock.instant().isBefore(opensAgain) ? State.OPEN : State.HALF_OPEN;
    }

    /** @return whether that is news: what failed beside it was told already */
    synchronized boolean failed() {
        State before = state();
        if (before == State.OPEN) {
            return false;
        }
        Duration longer = rest.isZero() ? FIRST_REST : rest.multipliedBy(2);
        rest = longer.compareTo(LONGEST_REST) < 0 ? longer : LONGEST_REST;
        opensAgain = clock.instant().plus(rest);
        return before == State.CLOSED;
    }

    /** @return whether that is news */
    synchronized boolean worked() {
        if (state() != State.HALF_OPEN) {
            return false;
        }
        rest = Duration.ZERO;
        return true;
    }
}
