package kz.pana.report;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import kz.pana.identity.NetworkAddress;
import kz.pana.kernel.DomainEvents;
import kz.pana.kernel.NotFound;
import kz.pana.place.ApplicationState;
import kz.pana.place.PlaceCode;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceId;
import kz.pana.place.PlaceRow;
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
    private final GroupedReports manyAtOnce;
    private final ReportNotifications news;
    private final FloodDetector flood;
    private final PlaceDirectory places;
    private final DomainEvents domainEvents;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** One report about a place at a time, so that the same one told twice at the same moment is found to be the same. */
    private final ReentrantLock[] turns =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    Reports(
            ReportRepository reports,
            GroupedReports manyAtOnce,
            ReportNotifications news,
            FloodDetector flood,
            PlaceDirectory places,
            DomainEvents domainEvents,
            TransactionTemplate transaction,
            Clock clock) {
        this.reports = reports;
        this.manyAtOnce = manyAtOnce;
        this.news = news;
        this.flood = flood;
        this.places = places;
        this.domainEvents = domainEvents;
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
    public void tell(PlaceCode code, NewReport telling, boolean proven, String from) {
        PlaceRow place = places.byCode(code)
                .filter(found -> found.standing().application() == ApplicationState.APPROVED)
                .orElseThrow(NotFound::new);
        ReentrantLock turn = turn(place.id());
        turn.lock();
        try {
            transaction.executeWithoutResult(status -> take(place, telling, proven, NetworkAddress.of(from)));
        } finally {
            turn.unlock();
        }
    }

    private void take(PlaceRow place, NewReport telling, boolean proven, Optional<NetworkAddress> from) {
        if (isCounted(place, telling, proven)) {
            return;
        }
        if (flood.keepsWhole(place.id(), place.submitted().region(), telling.kind(), proven, from)) {
            Report report = reports.save(Report.of(place, telling, proven, clock.instant()));
            domainEvents.publish(report);
            news.told(report, place);
        } else {
            manyAtOnce.add(place, telling, proven);
        }
    }

    /** Whether the same was told already and is not decided yet; then it is counted there. */
    private boolean isCounted(PlaceRow place, NewReport telling, boolean proven) {
        Optional<Report> same = reports
                .same(
                        place.id().value(),
                        telling.kind(),
                        telling.words(),
                        ReportState.open(),
                        clock.instant().minus(SAME))
                .stream()
                .filter(report -> report.mayBeFrom(telling.contact()))
                .findFirst();
        return same.filter(report -> count(report, telling, proven)).isPresent();
    }

    private boolean count(Report report, NewReport telling, boolean proven) {
        boolean counted = reports.count(report.id().value(), proven ? 1 : 0, ReportState.open(), clock.instant()) > 0;
        if (counted) {
            telling.contact()
                    .ifPresent(contact -> reports.noteContact(report.id().value(), contact));
        }
        return counted;
    }

    private ReentrantLock turn(PlaceId place) {
        return turns[Math.floorMod(place.hashCode(), turns.length)];
    }
}
