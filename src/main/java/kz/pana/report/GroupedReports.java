package kz.pana.report;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import kz.pana.place.row.PlaceRow;
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
    private final ReportNotifications notifications;
    private final FloodDetector flood;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    GroupedReports(
            ReportRepository reports,
            ReportSampleRepository samples,
            ReportNotifications notifications,
            FloodDetector flood,
            Clock clock) {
        this.reports = reports;
        this.samples = samples;
        this.notifications = notifications;
        this.flood = flood;
        this.clock = clock;
    }

    void add(PlaceRow place, NewReport newReport, boolean proven) {
        reports.many(place.id().value(), newReport.kind(), UNREAD)
                .filter(known -> reports.count(known.id().value(), proven ? 1 : 0, UNREAD, clock.instant()) > 0)
                .ifPresentOrElse(
                        known -> sample(known.id().value(), known.times(proven) + 1, newReport, proven),
                        () -> begin(place, newReport, proven));
    }

    private void begin(PlaceRow place, NewReport newReport, boolean proven) {
        Report report = reports.saveAndFlush(Report.many(place, newReport, proven, clock.instant()));
        if (flood.tells(report.region(), report.kind())) {
            notifications.told(report, place);
        }
        sample(report.id().value(), 1, newReport, proven);
    }

    /** @param number of this one among those of its sort, from 1 */
    private void sample(UUID report, long number, NewReport newReport, boolean proven) {
        if (saysNothing(newReport)
                || samples.existsByReportIdAndWordsAndContact(
                        report, newReport.words(), newReport.contact().orElse(null))) {
            return;
        }
        if (samples.countByReportIdAndProven(report, proven) < KEPT) {
            samples.save(new ReportSample(report, newReport, proven, clock.instant()));
            return;
        }
        // A reservoir: the longer it goes on, the less likely the next one is to take the place of another.
        long place = FIRST + random.nextLong(Math.max(1, number - FIRST));
        if (place < KEPT) {
            samples.deleteAll(samples.findByReportIdAndProvenOrderByToldAtAscIdAsc(
                    report, proven, PageRequest.of((int) place, 1)));
            samples.save(new ReportSample(report, newReport, proven, clock.instant()));
        }
    }

    private static boolean saysNothing(NewReport newReport) {
        return newReport.words().isEmpty() && newReport.contact().isEmpty();
    }
}
