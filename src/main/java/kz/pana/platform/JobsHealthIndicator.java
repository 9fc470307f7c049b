package kz.pana.platform;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** The portal is down while a job that rule 1 depends on is late, whatever else still answers. */
@Component
class JobsHealthIndicator extends AbstractHealthIndicator {

    static final Duration MAY_BE_LATE = Duration.ofSeconds(30);

    private final TimedJobs jobs;
    private final TransactionPerItem perItem;

    JobsHealthIndicator(TimedJobs jobs, TransactionPerItem perItem) {
        this.jobs = jobs;
        this.perItem = perItem;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (TimedJobs.State job : jobs.states()) {
            if (job.critical() && job.late().compareTo(MAY_BE_LATE) > 0) {
                health.down();
            }
            health.withDetail(job.name(), words(job));
        }
        // Each is hidden from the public meanwhile; it does not make the whole portal unwell.
        Map<String, Long> failing = perItem.failing();
        if (!failing.isEmpty()) {
            health.withDetail("failing", failing);
        }
    }

    private static Map<String, String> words(TimedJobs.State job) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("lastSuccess", Objects.toString(job.lastSuccess(), "never"));
        words.put("lateSeconds", String.valueOf(job.late().toSeconds()));
        words.put("failures", String.valueOf(job.failures()));
        return words;
    }
}
