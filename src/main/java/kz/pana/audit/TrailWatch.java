package kz.pana.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import kz.pana.audit.TrailVerification.Result;
import kz.pana.platform.TimedJob;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Every hour verifies the trail and writes down outside the database where its chains end. */
@Component
class TrailWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TrailWatch.class);

    private final DataSource database;
    private final TrailChainRepository chains;
    private final TrailNotifications notifications;
    private final Clock clock;
    private final TrailHeads heads;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile @Nullable TrailCheck last;

    TrailWatch(
            DataSource database,
            TrailChainRepository chains,
            TrailNotifications notifications,
            Clock clock,
            @Value("${pana.data}") Path data) {
        this.database = database;
        this.chains = chains;
        this.notifications = notifications;
        this.clock = clock;
        this.heads = TrailHeads.in(data);
    }

    @Bean
    static TimedJob watchTrail(TrailWatch watch, @Value("${pana.watch-trail-every:1h}") Duration rest) {
        return TimedJob.of("watch-trail", rest, watch::look);
    }

    Optional<TrailCheck> last() {
        return Optional.ofNullable(last);
    }

    boolean isLooking() {
        return looking.get();
    }

    /** Looks on a thread of its own, unless that is going on. */
    void begin() {
        if (looking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("verify-trail").start(this::lookAndEnd);
        }
    }

    /** One at a time: what another finds a moment later is the same. */
    void look() {
        if (looking.compareAndSet(false, true)) {
            lookAndEnd();
        }
    }

    private void lookAndEnd() {
        try {
            verifyAndTell();
        } finally {
            looking.set(false);
        }
    }

    private void verifyAndTell() {
        Instant now = clock.instant();
        // Read before the lines are: no chain is written down further than it was looked at.
        List<ChainHead> ends = chains.all().stream().map(TrailChain::head).toList();
        Result result = verify();
        TrailCheck before = last;
        if (result.first().isEmpty()) {
            writeDown(ends, now);
        } else if (before == null || !before.result().first().equals(result.first())) {
            LOG.error("The trail is not as it was written: {}", result.first().get());
            notifications.broken(result.first().get());
        }
        // Last: what could not be told is told with the next look.
        last = new TrailCheck(now, result);
    }

    private Result verify() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return TrailVerification.of(connection, heads.written());
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The trail could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeDown(List<ChainHead> ends, Instant now) {
        try {
            List<ChainHead> longer = heads.write(ends, now);
            if (!longer.isEmpty()) {
                notifications.written(longer, now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
