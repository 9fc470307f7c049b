package kz.pana.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import kz.pana.kernel.KernelConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the demonstration: right for everyone but the thread that writes a year of history. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private final ThreadLocal<@Nullable Instant> pretended = new ThreadLocal<>();

    /** Does something as if it were that moment. */
    <T> T at(Instant moment, Supplier<T> action) {
        pretended.set(moment);
        try {
            return action.get();
        } finally {
            pretended.remove();
        }
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
