package kz.pana.finder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.kernel.Texts;
import kz.pana.place.Listing;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceId;
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
 * reads the places that changed. Changes made by another node are noticed within seconds.
 */
@Component
class PublishedPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedPlaces.class);

    private final PlaceDirectory directory;
    private final Territory territory;
    private final Texts texts;
    private final ReentrantLock reading = new ReentrantLock();
    private final Set<PlaceId> changed = ConcurrentHashMap.newKeySet();
    private volatile boolean all = true;
    private volatile @Nullable PublicPlaces last;
    private volatile long mark;

    PublishedPlaces(PlaceDirectory directory, Territory territory, Texts texts) {
        this.directory = directory;
        this.territory = territory;
        this.texts = texts;
    }

    /** The places of now. While the database does not answer, the last ones known. */
    PublicPlaces now() {
        PublicPlaces known = last;
        if (known == null) {
            return firstReading();
        }
        // Nobody waits for somebody else's reading: it takes less time than the network.
        if ((all || !changed.isEmpty()) && reading.tryLock()) {
            try {
                return read(Objects.requireNonNull(last));
            } finally {
                reading.unlock();
            }
        }
        return known;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublicationChanged event) {
        changed.add(event.place());
    }

    /** Notices what no event of this node told. */
    @Scheduled(fixedDelayString = "${pana.look-again-every:3s}")
    void lookAgain() {
        if (last != null && mark != directory.publicationMark()) {
            all = true;
        }
    }

    private PublicPlaces firstReading() {
        reading.lock();
        try {
            PublicPlaces known = last;
            return known != null ? known : readAll();
        } finally {
            reading.unlock();
        }
    }

    private PublicPlaces read(PublicPlaces known) {
        try {
            return all ? readAll() : readChanged(known);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The published places could not be read again; the public sees those of before", e);
            all = true;
            return known;
        }
    }

    private PublicPlaces readAll() {
        all = false;
        changed.clear();
        // Taken before the places are read: what changes meanwhile is noticed at the next look.
        mark = directory.publicationMark();
        Map<PlaceId, PublicPlace> known = new HashMap<>();
        Optional.ofNullable(last).ifPresent(places -> places.all().forEach(place -> known.put(place.id(), place)));
        // A place that is the same stays the same object, so that nothing made of it is made again.
        List<PublicPlace> places = directory.published().stream()
                .flatMap(row -> place(row).stream())
                .map(place -> place.equals(known.get(place.id())) ? known.get(place.id()) : place)
                .toList();
        PublicPlaces next = new PublicPlaces(places);
        last = next;
        return next;
    }

    private PublicPlaces readChanged(PublicPlaces known) {
        Set<PlaceId> ids = Set.copyOf(changed);
        changed.removeAll(ids);
        Map<PlaceId, PlaceRow> rows = directory.rows(ids);
        Map<PlaceId, Optional<PublicPlace>> news = new HashMap<>();
        ids.forEach(id -> news.put(
                id,
                Optional.ofNullable(rows.get(id))
                        .filter(row -> row.standing().published())
                        .flatMap(this::place)));
        PublicPlaces next = known.with(news);
        last = next;
        return next;
    }

    private Optional<PublicPlace> place(PlaceRow row) {
        Listing listing = row.submitted();
        return territory.town(listing.town()).map(town -> PublicPlace.of(row, town, address(listing)));
    }

    private LocalizedText address(Listing listing) {
        if (!listing.street().isEmpty() && !listing.house().isEmpty()) {
            return territory.street(listing.town(), listing.street());
        }
        Message words = territory.address(listing.town(), listing.street(), listing.house());
        return new LocalizedText(
                texts.get(Language.KK, words), texts.get(Language.RU, words), texts.get(Language.EN, words));
    }
}
