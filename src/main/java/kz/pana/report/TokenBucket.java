package kz.pana.report;

import java.time.Duration;
import java.time.Instant;

/** Holds a number of tokens and fills itself up within a time. Not for several threads. */
final class TokenBucket {

    private final int size;
    private final Duration fills;
    private double tokens;
    private Instant at;

    /** @param fills how long an empty one takes until it is full */
    TokenBucket(int size, Duration fills, Instant now) {
        this.size = size;
        this.fills = fills;
        this.tokens = size;
        this.at = now;
    }

    boolean hasToken(Instant now) {
        fill(now);
        return tokens >= 1;
    }

    boolean isFull(Instant now) {
        fill(now);
        return tokens >= size;
    }

    private void fill(Instant now) {
        // A clock that is set back fills nothing.
        if (now.isAfter(at)) {
            double share = (double) Duration.between(at, now).toMillis() / fills.toMillis();
            tokens = Math.min(size, tokens + share * size);
            at = now;
        }
    }

    void take() {
        tokens--;
    }
}
