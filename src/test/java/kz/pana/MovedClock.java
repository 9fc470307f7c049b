package kz.pana;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import kz.pana.kernel.KernelConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The clock of the tests: right for everyone but the thread that pretends it is another day. */
@TestComponent
@Primary
public class MovedClock extends Clock {

    private final ThreadLocal<@Nullable Instant> pretended = new ThreadLocal<>();

    /** Does something as if it were that moment. */
    public <T> T at(Instant moment, Supplier<T> action) {
        Instant before = pretended.get();
        pretended.set(moment);
        try {
            return action.get();
        } finally {
            pretended.set(before);
        }
    }

    public void at(Instant moment, Runnable action) {
        at(moment, () -> {
            action.run();
            return true;
        });
    }

    /** Does something as if so much time had passed. */
    public void later(Duration time, Runnable action) {
        at(instant().plus(time), action);
    }

    @Override
    public Instant instant() {
        Instant moment = pretended.get();
        return moment == null ? Clock.systemUTC().instant() : moment;
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
