package kz.pana.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import kz.pana.platform.TimedJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets how to reach whoever told, once that is of no more use, and in any case by a date. */
@Component
class ContactRetention {

    /** How long after the decision a question may still have to be asked. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** How long after it was told, whatever became of it: the form says so. */
    private static final Duration KEPT_AT_MOST = Duration.ofDays(60);

    private static final Set<ReportState> DECIDED = Set.of(ReportState.FIXED, ReportState.UNFOUNDED);

    private final ReportRepository reports;
    private final ReportSampleRepository samples;
    private final Clock clock;

    ContactRetention(ReportRepository reports, ReportSampleRepository samples, Clock clock) {
        this.reports = reports;
        this.samples = samples;
        this.clock = clock;
    }

    @Bean
    static TimedJob forgetOldContacts(ContactRetention forgetting, @Value("${pana.forget-every:1h}") Duration rest) {
        return TimedJob.of("forget-contacts", rest, forgetting::forgetContacts);
    }

    @Transactional
    public void forgetContacts() {
        Instant decided = clock.instant().minus(KEPT);
        reports.forgetContactsDecidedBefore(DECIDED, decided);
        samples.forgetContactsDecidedBefore(DECIDED, decided);
        Instant told = clock.instant().minus(KEPT_AT_MOST);
        reports.forgetContactsToldBefore(told);
        samples.forgetContactsToldBefore(told);
    }
}
