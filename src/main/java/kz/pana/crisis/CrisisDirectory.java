package kz.pana.crisis;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.platform.TimedJob;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The crisis centres that people may be sent to, kept in memory: the public site asks at each page, and goes on without
 * the database. For modules, not for views: it guards nothing.
 */
@Component
public class CrisisDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(CrisisDirectory.class);

    private final CrisisCentreRepository centres;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean stale = true;
    private volatile @Nullable Map<RegionCode, ShownCentre> last;

    CrisisDirectory(CrisisCentreRepository centres, Clock clock) {
        this.centres = centres;
        this.clock = clock;
    }

    /** What another node changed is noticed too. */
    @Bean
    static TimedJob renewCrisisCentres(
            CrisisDirectory directory, @Value("${pana.look-for-centres-every:5s}") Duration rest) {
        return TimedJob.of("renew-crisis-centres", rest, directory::lookAgain);
    }

    /** The centre of that region, if it was called within the month. */
    public Optional<ShownCentre> shownIn(RegionCode region) {
        LocalDate today = clock.instant().atZone(KernelConfiguration.ALMATY).toLocalDate();
        return Optional.ofNullable(known().get(region)).filter(shown -> !today.isAfter(shown.lastDay()));
    }

    /** Every centre as it was last read; the same map as long as nothing has changed. */
    public Map<RegionCode, ShownCentre> asRead() {
        return known();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CentreChanged event) {
        stale = true;
    }

    void lookAgain() {
        if (last != null) {
            reading.lock();
            try {
                read();
            } finally {
                reading.unlock();
            }
        }
    }

    private Map<RegionCode, ShownCentre> known() {
        Map<RegionCode, ShownCentre> known = last;
        if (known != null && (!stale || !reading.tryLock())) {
            return known;
        }
        if (known == null) {
            reading.lock();
        }
        try {
            Map<RegionCode, ShownCentre> meanwhile = last;
            return meanwhile == null || stale ? read() : meanwhile;
        } catch (RuntimeException e) {
            LOG.warn("The crisis centres could not be read; people see those of before", e);
            return known == null ? Map.of() : known;
        } finally {
            reading.unlock();
        }
    }

    private Map<RegionCode, ShownCentre> read() {
        stale = false;
        try {
            Map<RegionCode, ShownCentre> next = centres.findByCalledAtIsNotNull().stream()
                    .collect(Collectors.toUnmodifiableMap(CrisisCentre::region, ShownCentre::of));
            Map<RegionCode, ShownCentre> before = last;
            if (before != null && before.equals(next)) {
                return before;
            }
            last = next;
            return next;
        } catch (RuntimeException e) {
            stale = last == null;
            throw e;
        }
    }
}
