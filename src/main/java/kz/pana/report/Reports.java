package kz.pana.report;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import kz.pana.identity.throttle.NetworkAddress;
import kz.pana.kernel.NotFound;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what the public says, and refuses none of it. For the public site, not for views: it guards nothing and knows
 * nobody.
 */
@Component
public class Reports {

    /** Whoever says the same again within that time says nothing new. */
    private static final Duration SAME = Duration.ofDays(1);

    private final ReportRepository reports;
    private final GroupedReports groupedReports;
    private final ReportNotifications notifications;
    private final FloodDetector flood;
    private final PlaceDirectory places;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** One report about a place at a time, so that the same one told twice at the same moment is found to be the same. */
    private final ReentrantLock[] turns =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    Reports(
            ReportRepository reports,
            GroupedReports groupedReports,
            ReportNotifications notifications,
            FloodDetector flood,
            PlaceDirectory places,
            TransactionTemplate transaction,
            Clock clock) {
        this.reports = reports;
        this.groupedReports = groupedReports;
        this.notifications = notifications;
        this.flood = flood;
        this.places = places;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps what was told, or counts it where the same was told already or many come at once, and tells the region's
     * coordinators. Rule 7: the place stays as it is, and nobody is silenced.
     *
     * Whoever tells does not learn which of these it was: an owner could find out that somebody told of the place.
     *
     * @param proven whether the sender's machine has shown a proof of work
     * @param from the address that it came from, in figures; it is not kept
     * @throws NotFound if no place that was ever approved has this code
     */
    public void tell(PlaceCode code, NewReport newReport, boolean proven, String from) {
        PlaceRow place = places.byCode(code)
                .filter(found -> found.status().application() == ApplicationState.APPROVED)
                .orElseThrow(NotFound::new);
        ReentrantLock turn = turn(place.id());
        turn.lock();
        try {
            transaction.executeWithoutResult(status -> take(place, newReport, proven, NetworkAddress.of(from)));
        } finally {
            turn.unlock();
        }
    }

    private void take(PlaceRow place, NewReport newReport, boolean proven, Optional<NetworkAddress> from) {
        if (isCounted(place, newReport, proven)) {
            return;
        }
        if (flood.keepsWhole(place.id(), place.submitted().region(), newReport.kind(), proven, from)) {
            Report report = reports.save(Report.of(place, newReport, proven, clock.instant()));
            notifications.told(report, place);
        } else {
            groupedReports.add(place, newReport, proven);
        }
    }

    /** Whether the same was told already and is not decided yet; then it is counted there. */
    private boolean isCounted(PlaceRow place, NewReport newReport, boolean proven) {
        Optional<Report> same = reports
                .same(
                        place.id().value(),
                        newReport.kind(),
                        newReport.words(),
                        ReportState.open(),
                        clock.instant().minus(SAME))
                .stream()
                .filter(report -> report.mayBeFrom(newReport.contact()))
                .findFirst();
        return same.filter(report -> count(report, newReport, proven)).isPresent();
    }

    private boolean count(Report report, NewReport newReport, boolean proven) {
        boolean counted = reports.count(report.id().value(), proven ? 1 : 0, ReportState.open(), clock.instant()) > 0;
        if (counted) {
            newReport
                    .contact()
                    .ifPresent(contact -> reports.noteContact(report.id().value(), contact));
        }
        return counted;
    }

    private ReentrantLock turn(PlaceId place) {
        return turns[Math.floorMod(place.hashCode(), turns.length)];
    }
}
