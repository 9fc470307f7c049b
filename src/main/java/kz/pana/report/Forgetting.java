package kz.pana.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import kz.pana.platform.OneByOne;
import kz.pana.platform.TimedJob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Forgets how to reach whoever told, once that is of no more use. */
@Component
class Forgetting {

    /** How long after the decision a question may still have to be asked. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final Set<ReportState> DECIDED =
            Set.of(ReportState.VISIT_ORDERED, ReportState.FIXED, ReportState.UNFOUNDED);

    private final ReportRepository reports;
    private final OneByOne oneByOne;
    private final Clock clock;

    Forgetting(ReportRepository reports, OneByOne oneByOne, Clock clock) {
        this.reports = reports;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    @Bean
    static TimedJob forgetOldContacts(Forgetting forgetting, @Value("${pana.forget-every:1h}") Duration rest) {
        return TimedJob.of("forget-contacts", rest, forgetting::forgetContacts);
    }

    void forgetContacts() {
        Instant longAgo = clock.instant().minus(KEPT);
        oneByOne.each(
                "Forgetting the contact of report",
                reports.withOldContact(DECIDED, longAgo),
                id -> reports.findById(id).ifPresent(Report::forgetContact));
    }
}
