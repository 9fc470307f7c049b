package kz.pana;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import kz.pana.kernel.KernelConfiguration;

/** A clock that stands still until it is moved, for everybody. */
public final class SetClock extends Clock {

    private volatile Instant now;
    private volatile long nanos;

    public SetClock(Instant now) {
        this.now = now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
        nanos += time.toNanos();
    }

    /** The machine's ticking, which counts from nowhere. */
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return KernelConfiguration.ALMATY;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
