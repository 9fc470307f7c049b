package kz.pana.finder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.kernel.Language;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.UnlistedRow;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Places that the public saw once and does not see now: their pages say so, and they can be reported. Kept in memory
 * beside those that the public sees, so that guessing codes asks the database nothing, and read again when those change.
 */
@Component
public class UnlistedPlaces {

    private final PublishedPlaces published;
    private final PlaceDirectory directory;
    private final Territory territory;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Known last;

    /** @param beside what the public saw when these were read */
    private record Known(PublicPlaces beside, Map<PlaceCode, UnlistedRow> byCode, Map<PlaceId, UnlistedRow> byId) {}

    UnlistedPlaces(PublishedPlaces published, PlaceDirectory directory, Territory territory) {
        this.published = published;
        this.directory = directory;
        this.territory = territory;
    }

    public Optional<UnlistedRow> withCode(PlaceCode code) {
        return Optional.ofNullable(known().byCode.get(code));
    }

    Optional<UnlistedRow> withId(PlaceId id) {
        return Optional.ofNullable(known().byId.get(id));
    }

    /** Its town's name; empty where the town is not known any more. */
    public String town(UnlistedRow place, Language language) {
        return territory
                .town(place.town())
                .map(Town::name)
                .map(name -> name.in(language))
                .orElse("");
    }

    /** Its region; empty where its town is not known any more. */
    public Optional<RegionCode> region(UnlistedRow place) {
        return territory.town(place.town()).map(Town::region);
    }

    /** Whoever asks waits for the reading: a place that is neither here nor there would be said not to exist. */
    private Known known() {
        PublicPlaces now = published.now();
        Known known = last;
        if (known != null && known.beside == now) {
            return known;
        }
        reading.lock();
        try {
            Known meanwhile = last;
            return meanwhile != null && meanwhile.beside == now ? meanwhile : read(now);
        } finally {
            reading.unlock();
        }
    }

    private Known read(PublicPlaces now) {
        List<UnlistedRow> rows = directory.unlisted();
        Known known = new Known(
                now,
                rows.stream().collect(Collectors.toMap(UnlistedRow::code, Function.identity())),
                rows.stream().collect(Collectors.toMap(UnlistedRow::id, Function.identity())));
        last = known;
        return known;
    }
}
