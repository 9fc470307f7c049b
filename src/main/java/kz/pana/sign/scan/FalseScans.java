package kz.pana.sign.scan;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.platform.TimedJob;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts scans of signs that nobody may rely on. For the public site: whoever scans waits for no writing, and of them
 * nothing is known here but that they scanned. Counted in memory and written every few seconds; a crash loses those.
 */
@Component
public class FalseScans {

    /** So long a look holds: noise of the morning must not hide what is scanned at noon, nor one sign make a task a minute. */
    private static final Duration LOOKED = Duration.ofHours(1);

    private final FalseScanRepository scans;
    private final ScanNotifications notifications;
    private final Territory territory;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Counted, Long> unwritten = new ConcurrentHashMap<>();

    private record Counted(LocalDate day, String town, FalseScanKind kind) {}

    FalseScans(
            FalseScanRepository scans,
            ScanNotifications notifications,
            Territory territory,
            TransactionTemplate transaction,
            Clock clock) {
        this.scans = scans;
        this.notifications = notifications;
        this.territory = territory;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    static TimedJob writeFalseScans(FalseScans scans, @Value("${pana.count-scans-every:5s}") Duration rest) {
        return TimedJob.of("write-false-scans", rest, scans::write);
    }

    /** @param town where the place is that the sign names; empty where it names none that we know */
    public void count(FalseScanKind kind, Optional<Town> town) {
        LocalDate today = clock.instant().atZone(KernelConfiguration.ALMATY).toLocalDate();
        String slug = town.map(Town::slug).orElse("");
        unwritten.merge(new Counted(today, slug, kind), 1L, Long::sum);
    }

    /** Writes what was counted. What cannot be written, as where another node began the same row, is tried again. */
    void write() {
        for (Counted counted : unwritten.keySet()) {
            Long more = unwritten.remove(counted);
            if (more == null) {
                continue;
            }
            try {
                transaction.executeWithoutResult(status -> write(counted, more));
            } catch (DataAccessException | TransactionException e) {
                unwritten.merge(counted, more, Long::sum);
                throw e;
            }
        }
    }

    private void write(Counted counted, long more) {
        if (scans.count(counted.day(), counted.town(), counted.kind(), more) == 0) {
            Town town = territory.town(counted.town()).orElse(null);
            scans.saveAndFlush(new FalseScan(counted.day(), town, counted.kind(), more));
            notifications.first(counted.kind(), Optional.ofNullable(town));
        } else if (scans.reopen(
                        counted.day(),
                        counted.town(),
                        counted.kind(),
                        clock.instant().minus(LOOKED))
                > 0) {
            notifications.first(counted.kind(), territory.town(counted.town()));
        }
    }
}
