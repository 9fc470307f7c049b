package kz.pana.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Runs what time asks for, each job on a thread of its own, so that one that hangs keeps no other waiting; and knows how
 * late each is. See docs/decisions/013.
 */
@Component
public class TimedJobs implements SmartLifecycle, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(TimedJobs.class);
    private static final int SECONDS_TO_END = 10;

    private final Clock clock;
    private final List<Watched> jobs;
    private @Nullable ThreadPoolTaskScheduler threads;

    TimedJobs(List<TimedJob> jobs, Clock clock) {
        this.clock = clock;
        this.jobs = jobs.stream().map(Watched::new).toList();
    }

    /**
     * How a job is.
     *
     * @param lastSuccess when it last ended well; {@code null} before the first time
     * @param late how long ago the next success should have begun; zero where it is in time
     * @param failures how often it has failed since it last ended well
     */
    public record State(
            String name, boolean critical, @Nullable Instant lastSuccess, Duration late, int failures) {}

    public List<State> states() {
        return jobs.stream().map(Watched::state).toList();
    }

    @Override
    public synchronized void start() {
        ThreadPoolTaskScheduler started = new ThreadPoolTaskScheduler();
        started.setPoolSize(Math.max(1, jobs.size()));
        started.setThreadNamePrefix("job-");
        started.setDaemon(true);
        // Never interrupted: an interrupt closes the file of the embedded database under everybody.
        started.setWaitForTasksToCompleteOnShutdown(true);
        started.setAwaitTerminationSeconds(SECONDS_TO_END);
        started.initialize();
        threads = started;
        for (Watched watched : jobs) {
            watched.due = clock.instant();
            started.scheduleWithFixedDelay(watched, watched.job.rest());
        }
    }

    @Override
    public synchronized void stop() {
        if (threads != null) {
            threads.shutdown();
            threads = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Watched watched : jobs) {
            Gauge.builder("pana.job.late", watched, job -> job.state().late().toMillis() / 1000.0)
                    .description("how long ago the job's next success should have begun")
                    .baseUnit("seconds")
                    .tag("job", watched.job.name())
                    .register(registry);
            Gauge.builder("pana.job.failures", watched, job -> job.failures)
                    .description("how often the job has failed since it last ended well")
                    .tag("job", watched.job.name())
                    .register(registry);
        }
    }

    private final class Watched implements Runnable {

        private final TimedJob job;
        private volatile @Nullable Instant due;
        private volatile @Nullable Instant lastSuccess;
        private volatile int failures;

        Watched(TimedJob job) {
            this.job = job;
        }

        @Override
        public void run() {
            try {
                job.work().run();
                succeeded();
            } catch (RuntimeException | Error e) {
                failed(e);
            }
        }

        private void succeeded() {
            if (failures > 0) {
                LOG.info("{} works again, after {} failures", job.name(), failures);
            }
            failures = 0;
            Instant now = clock.instant();
            lastSuccess = now;
            due = now.plus(job.rest());
        }

        /** Told once: what fails every few seconds would drown the log. */
        private void failed(Throwable why) {
            int before = failures;
            failures = before + 1;
            if (before == 0) {
                LOG.error("{} failed; it is tried again, and the log says when it works", job.name(), why);
            }
        }

        State state() {
            Instant since = due;
            Duration late = since == null ? Duration.ZERO : Duration.between(since, clock.instant());
            return new State(
                    job.name(), job.critical(), lastSuccess, late.isNegative() ? Duration.ZERO : late, failures);
        }
    }
}
