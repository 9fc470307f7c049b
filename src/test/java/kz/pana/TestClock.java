package kz.pana;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import kz.pana.kernel.KernelConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The clock of the tests: right, but for a thread that has moved it. */
@TestComponent
@Primary
public class TestClock extends Clock {

    private final ThreadLocal<Duration> moved = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Does something as if so much time had passed. */
    public void later(Duration time, Runnable action) {
        Duration before = moved.get();
        moved.set(before.plus(time));
        try {
            action.run();
        } finally {
            moved.set(before);
        }
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(moved.get());
    }

    @Override
    public ZoneId getZone() {
        return KernelConfiguration.ALMATY;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource source = this::instant;
        return source.withZone(zone);
    }
}
