package kz.pana.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets how to reach whoever told, once that is of no more use. */
@Component
class Forgetting {

    /** How long after the decision a question may still have to be asked. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final Set<ReportState> DECIDED = Set.of(ReportState.FIXED, ReportState.UNFOUNDED);

    private final ReportRepository reports;
    private final Clock clock;

    Forgetting(ReportRepository reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${pana.forget-every:1h}")
    @Transactional
    public void forgetContacts() {
        Instant longAgo = clock.instant().minus(KEPT);
        reports.withOldContact(DECIDED, longAgo).forEach(Report::forgetContact);
    }
}
