package kz.pana.finder;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Remembers when the list of places was last known to be right. Measured by the machine's own ticking and not by the
 * time of day: a clock that is set must make no list older or younger.
 */
@Component
class ListFreshness {

    private final LongSupplier nanos;
    private final Duration oldAfter;
    private final Duration withheldAfter;
    private volatile long provenAt;

    @Autowired
    ListFreshness(
            @Value("${pana.list-old-after}") Duration oldAfter,
            @Value("${pana.list-withheld-after}") Duration withheldAfter) {
        this(System::nanoTime, oldAfter, withheldAfter);
    }

    ListFreshness(LongSupplier nanos, Duration oldAfter, Duration withheldAfter) {
        this.nanos = nanos;
        this.oldAfter = oldAfter;
        this.withheldAfter = withheldAfter;
        this.provenAt = nanos.getAsLong();
    }

    /** A moment on this scale, to be taken before a reading begins: what the reading proves is as old as its beginning. */
    long moment() {
        return nanos.getAsLong();
    }

    void provenAt(long moment) {
        provenAt = moment;
    }

    ListAge age() {
        Duration age = Duration.ofNanos(nanos.getAsLong() - provenAt);
        return age.compareTo(oldAfter) < 0
                ? ListAge.FRESH
                : new ListAge((int) Math.max(1, age.toMinutes()), age.compareTo(withheldAfter) >= 0);
    }
}
