package kz.pana.sign.scan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    private final Map<Counted, Tally> unwritten = new ConcurrentHashMap<>();

    private record Counted(LocalDate day, String town, FalseScanKind kind) {}

    private record Tally(long times, List<NamedSign> signs) {

        Tally and(Tally more) {
            return new Tally(times + more.times, NamedSign.together(more.signs, signs));
        }
    }

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

    /**
     * @param town where the place is that the sign names; empty where it names none that we know
     * @param sign what it says of itself, so that somebody can go and look
     */
    public void count(FalseScanKind kind, Optional<Town> town, NamedSign sign) {
        LocalDate today = clock.instant().atZone(KernelConfiguration.ALMATY).toLocalDate();
        String slug = town.map(Town::slug).orElse("");
        Tally once = new Tally(1, NamedSign.together(List.of(sign), List.of()));
        unwritten.merge(new Counted(today, slug, kind), once, Tally::and);
    }

    /** Writes what was counted. What cannot be written, as where another node began the same row, is tried again. */
    void write() {
        for (Counted counted : unwritten.keySet()) {
            Tally more = unwritten.remove(counted);
            if (more == null) {
                continue;
            }
            try {
                transaction.executeWithoutResult(status -> write(counted, more));
            } catch (DataAccessException | TransactionException e) {
                unwritten.merge(counted, more, Tally::and);
                throw e;
            }
        }
    }

    private void write(Counted counted, Tally more) {
        if (scans.count(counted.day(), counted.town(), counted.kind(), more.times()) == 0) {
            Town town = territory.town(counted.town()).orElse(null);
            scans.saveAndFlush(new FalseScan(counted.day(), town, counted.kind(), more.times(), more.signs()));
            notifications.first(counted.kind(), Optional.ofNullable(town));
            return;
        }
        String known =
                scans.named(counted.day(), counted.town(), counted.kind()).orElse("");
        boolean late = reopen(counted, clock.instant().minus(LOOKED));
        // Nobody has looked there yet; whoever invents names by the dozen sets off no dozen of letters.
        boolean reopened = late || !NamedSign.read(known).containsAll(more.signs()) && reopen(counted, clock.instant());
        name(counted, known, reopened ? List.of() : NamedSign.read(known), more);
        if (late) {
            notifications.first(counted.kind(), territory.town(counted.town()));
        }
    }

    private boolean reopen(Counted counted, Instant lookedUntil) {
        return scans.reopen(counted.day(), counted.town(), counted.kind(), lookedUntil) > 0;
    }

    /** @param before what is still worth naming: not what somebody has looked into */
    private void name(Counted counted, String known, List<NamedSign> before, Tally more) {
        String all = NamedSign.write(NamedSign.together(more.signs(), before));
        if (!all.equals(known)) {
            scans.name(counted.day(), counted.town(), counted.kind(), known, all);
        }
    }
}
