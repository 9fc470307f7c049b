package kz.pana.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kz.pana.SetClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.transaction.support.TransactionTemplate;

class TimedJobsTest {

    private static final Duration OFTEN = Duration.ofMillis(5);

    private final SetClock clock = new SetClock(Instant.parse("2026-11-28T07:00:00Z"));
    private final CountDownLatch end = new CountDownLatch(1);
    private TimedJobs jobs = new TimedJobs(List.of(), clock);

    @AfterEach
    void stop() {
        end.countDown();
        jobs.stop();
    }

    @Test
    void aJobThatNeverComesBackKeepsNoOtherWaiting() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(5);
        start(
                TimedJob.of("mail", OFTEN, this::hang),
                TimedJob.of("course", OFTEN, this::hang),
                TimedJob.critical("place", OFTEN, runs::countDown));

        assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void healthTurnsDownWhenAJobOfRule1IsLaterThan30Seconds() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        start(TimedJob.critical("place", OFTEN, () -> {
            began.countDown();
            hang();
        }));
        assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();

        clock.pass(Duration.ofSeconds(30));
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        clock.pass(Duration.ofSeconds(1));
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health().getDetails().get("place")).asString().contains("never", "31");
    }

    @Test
    void aJobThatFailsEachTimeIsLateToo() throws InterruptedException {
        CountDownLatch failed = new CountDownLatch(3);
        AtomicInteger good = new AtomicInteger();
        start(TimedJob.critical("place", OFTEN, () -> {
            if (good.get() == 0) {
                failed.countDown();
                throw new IllegalStateException("the database is away");
            }
            good.incrementAndGet();
        }));
        assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
        clock.pass(Duration.ofSeconds(31));
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);

        good.set(1);
        while (good.get() < 3) {
            Thread.sleep(5);
        }
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(jobs.states().getFirst().failures()).isZero();
    }

    @Test
    void aLateJobThatRule1DoesNotHangOnIsSaidButIsNoReasonToBeDown() throws InterruptedException {
        CountDownLatch began = new CountDownLatch(1);
        start(TimedJob.of("mail", OFTEN, () -> {
            began.countDown();
            hang();
        }));
        assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();
        clock.pass(Duration.ofMinutes(10));

        assertThat(health().getStatus()).isEqualTo(Status.UP);
        assertThat(jobs.states().getFirst().late()).isEqualTo(Duration.ofMinutes(10));
        SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        jobs.bindTo(metrics);
        assertThat(metrics.get("pana.job.late").tag("job", "mail").gauge().value())
                .isEqualTo(600);
    }

    private void start(TimedJob... of) {
        jobs = new TimedJobs(List.of(of), clock);
        jobs.start();
    }

    private Health health() {
        return new JobsHealthIndicator(jobs, new TransactionPerItem(new TransactionTemplate(), clock)).health();
    }

    private void hang() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
