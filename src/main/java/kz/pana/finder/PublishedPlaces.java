package kz.pana.finder;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import kz.pana.place.Listing;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceRow;
import kz.pana.place.PublicationChanged;
import kz.pana.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the public sees, kept in memory. A change of publication is noted when it is committed, and whoever asks next
 * reads anew: many changes at once cost one reading. Changes made by another node are noticed within seconds.
 */
@Component
class PublishedPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedPlaces.class);

    private final PlaceDirectory directory;
    private final Territory territory;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean changed = true;
    private volatile @Nullable Reading last;

    /** @param mark the directory's mark from just before the places were read */
    private record Reading(PublicPlaces places, long mark) {}

    PublishedPlaces(PlaceDirectory directory, Territory territory) {
        this.directory = directory;
        this.territory = territory;
    }

    /** The places of now. While the database does not answer, the last ones known. */
    PublicPlaces now() {
        Reading known = last;
        if (known == null) {
            return firstReading().places;
        }
        // Nobody waits for somebody else's reading: it takes less time than the network.
        if (changed && reading.tryLock()) {
            try {
                return read(known).places;
            } finally {
                reading.unlock();
            }
        }
        return known.places;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublicationChanged event) {
        changed = true;
    }

    /** Notices what no event of this node told. */
    @Scheduled(fixedDelayString = "${pana.look-again-every:3s}")
    void lookAgain() {
        Reading known = last;
        if (known != null && known.mark != directory.publicationMark()) {
            changed = true;
        }
    }

    private Reading firstReading() {
        reading.lock();
        try {
            Reading known = last;
            return known != null ? known : read();
        } finally {
            reading.unlock();
        }
    }

    private Reading read(Reading known) {
        try {
            return read();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The published places could not be read again; the public sees those of before", e);
            return known;
        }
    }

    private Reading read() {
        changed = false;
        long mark = directory.publicationMark();
        List<PublicPlace> places = directory.published().stream()
                .flatMap(row -> place(row).stream())
                .toList();
        Reading next = new Reading(new PublicPlaces(places), mark);
        last = next;
        return next;
    }

    private Optional<PublicPlace> place(PlaceRow row) {
        Listing listing = row.submitted();
        return territory
                .town(listing.town())
                .map(town -> PublicPlace.of(row, town, territory.street(town.slug(), listing.street())));
    }
}
