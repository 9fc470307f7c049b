package kz.pana.report;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import kz.pana.kernel.DomainEvents;
import kz.pana.place.PlaceRow;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Keeps what comes in a flood: one report for each place and kind that counts them all, and of what they say the first
 * ones and a sample of the rest, in which each has the same chance. What it takes does not grow with the flood. Runs in
 * its callers' transactions.
 */
@Component
class GroupedReports {

    /** So many are kept with a proof of work, and so many without. */
    private static final int KEPT = 300;

    /** Those stay, whatever comes after them. */
    private static final int FIRST = 150;

    /** Whoever takes one on decides of what she has read: what comes later is not put under her decision. */
    private static final Set<ReportState> UNREAD = Set.of(ReportState.NEW);

    private final ReportRepository reports;
    private final ReportSampleRepository samples;
    private final ReportNotifications news;
    private final FloodDetector flood;
    private final DomainEvents domainEvents;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    GroupedReports(
            ReportRepository reports,
            ReportSampleRepository samples,
            ReportNotifications news,
            FloodDetector flood,
            DomainEvents domainEvents,
            Clock clock) {
        this.reports = reports;
        this.samples = samples;
        this.news = news;
        this.flood = flood;
        this.domainEvents = domainEvents;
        this.clock = clock;
    }

    void add(PlaceRow place, NewReport telling, boolean proven) {
        reports.many(place.id().value(), telling.kind(), UNREAD)
                .filter(known -> reports.count(known.id().value(), proven ? 1 : 0, UNREAD, clock.instant()) > 0)
                .ifPresentOrElse(
                        known -> sample(known.id().value(), known.times(proven) + 1, telling, proven),
                        () -> begin(place, telling, proven));
    }

    private void begin(PlaceRow place, NewReport telling, boolean proven) {
        Report report = reports.saveAndFlush(Report.many(place, telling, proven, clock.instant()));
        domainEvents.publish(report);
        if (flood.tells(report.region(), report.kind())) {
            news.told(report, place);
        }
        sample(report.id().value(), 1, telling, proven);
    }

    /** @param number of this one among those of its sort, from 1 */
    private void sample(UUID report, long number, NewReport telling, boolean proven) {
        if (saysNothing(telling)
                || samples.existsByReportIdAndWordsAndContact(
                        report, telling.words(), telling.contact().orElse(null))) {
            return;
        }
        if (samples.countByReportIdAndProven(report, proven) < KEPT) {
            samples.save(new ReportSample(report, telling, proven, clock.instant()));
            return;
        }
        // A reservoir: the longer it goes on, the less likely the next one is to take the place of another.
        long place = FIRST + random.nextLong(Math.max(1, number - FIRST));
        if (place < KEPT) {
            samples.deleteAll(samples.findByReportIdAndProvenOrderByToldAtAscIdAsc(
                    report, proven, PageRequest.of((int) place, 1)));
            samples.save(new ReportSample(report, telling, proven, clock.instant()));
        }
    }

    private static boolean saysNothing(NewReport telling) {
        return telling.words().isEmpty() && telling.contact().isEmpty();
    }
}
