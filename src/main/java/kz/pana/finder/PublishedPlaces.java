package kz.pana.finder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import kz.pana.place.PlaceDirectory;
import kz.pana.place.application.Listing;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.platform.TimedJob;
import kz.pana.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the public sees, kept in memory. A change of publication is noted when it is committed, and whoever asks next
 * reads the places that changed. Changes made by another node are noticed within seconds. What can no longer be known is
 * not offered: a place whose assessment is overdue, and after minutes without the database all of them.
 */
@Component
public class PublishedPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedPlaces.class);

    private final PlaceDirectory directory;
    private final Territory territory;
    private final Texts texts;
    private final ListFreshness freshness;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final ReentrantLock viewing = new ReentrantLock();
    private final Set<PlaceId> changed = ConcurrentHashMap.newKeySet();
    private volatile boolean all = true;
    /** Set while the database does not answer: nobody who asks then waits for it; {@link #lookAgain} tries. */
    private volatile boolean away;

    private volatile @Nullable PublicPlaces last;
    private volatile @Nullable View view;
    private volatile long mark;

    PublishedPlaces(PlaceDirectory directory, Territory territory, Texts texts, ListFreshness freshness, Clock clock) {
        this.directory = directory;
        this.territory = territory;
        this.texts = texts;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** What is shown of what was read. It stays the same object as long as nothing about it changes. */
    private record View(PublicPlaces of, ListAge age, Instant from, Instant until, PublicPlaces shown) {

        static View of(PublicPlaces read, ListAge age, Instant now) {
            PublicPlaces assured = read.assuredAt(now);
            return new View(read, age, now, assured.assuredUntil(), assured.aged(age));
        }

        boolean isOf(PublicPlaces read, ListAge now, Instant moment) {
            return of == read && age.equals(now) && !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    @Bean
    static TimedJob renewPublishedPlaces(PublishedPlaces places, @Value("${pana.look-again-every:3s}") Duration rest) {
        return TimedJob.critical("renew-finder", rest, places::lookAgain);
    }

    /**
     * The places of now. While the database does not answer, the last ones known, for some minutes.
     *
     * @throws ListWithheld when that was too long
     */
    public PublicPlaces now() {
        PublicPlaces shown = orNone();
        if (shown.age().withheld()) {
            throw new ListWithheld();
        }
        return shown;
    }

    /** The same for what has more to say than places: without any of them where they are withheld. */
    public PublicPlaces orNone() {
        return shown(known());
    }

    private PublicPlaces known() {
        PublicPlaces known = last;
        if (known == null) {
            return firstReading();
        }
        // Nobody waits for somebody else's reading: it takes less time than the network.
        if (!away && (all || !changed.isEmpty()) && reading.tryLock()) {
            try {
                return read(Objects.requireNonNull(last));
            } catch (RuntimeException e) {
                LOG.warn("The published places could not be read again; the public sees those of before", e);
                return known;
            } finally {
                reading.unlock();
            }
        }
        return known;
    }

    private PublicPlaces shown(PublicPlaces read) {
        ListAge age = freshness.age();
        Instant now = clock.instant();
        View known = view;
        if (known != null && known.isOf(read, age, now)) {
            return known.shown;
        }
        viewing.lock();
        try {
            View before = view;
            View next = before != null && before.isOf(read, age, now) ? before : View.of(read, age, now);
            view = next;
            return next.shown;
        } finally {
            viewing.unlock();
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PublicationChanged event) {
        changed.add(event.place());
    }

    /** Notices what no event of this node told, and that the list still is right. */
    public void lookAgain() {
        reading.lock();
        try {
            PublicPlaces known = last;
            if (known == null) {
                return;
            }
            long began = freshness.moment();
            if (mark != directory.publicationMark()) {
                all = true;
            }
            if (all || !changed.isEmpty()) {
                read(known);
            }
            away = false;
            freshness.provenAt(began);
        } finally {
            reading.unlock();
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
        } catch (RuntimeException e) {
            all = true;
            away = true;
            throw e;
        }
    }

    private PublicPlaces readAll() {
        long began = freshness.moment();
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
        freshness.provenAt(began);
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
                        .filter(row -> row.status().published())
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
