package kz.pana.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.pana.place.PlaceId;
import kz.pana.territory.RegionCode;
import org.springframework.stereotype.Component;

/**
 * Keeps one person from burying the desk, without knowing who anybody is: so many reports an hour about a place, so many
 * in a region. Of those, fewer may come without the proof of work, which is how a flood would come; a visitor whose
 * browser runs no script is still heard. Counts in memory, on each node for itself.
 */
@Component
class Flood {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int OF_A_PLACE = 5;
    private static final int OF_A_PLACE_UNPROVEN = 3;
    private static final int OF_A_REGION = 60;
    private static final int OF_A_REGION_UNPROVEN = 20;

    private final Map<Area, Bucket> buckets = new HashMap<>();
    private final Clock clock;

    /** What is counted: a place or a region, all reports or those without proof. */
    private record Area(Object where, boolean unproven) {}

    Flood(Clock clock) {
        this.clock = clock;
    }

    /** Whether one more may come; if so, it is counted. */
    synchronized boolean admits(PlaceId place, RegionCode region, boolean proven) {
        Instant now = clock.instant();
        List<Bucket> all = proven
                ? List.of(bucket(place, false, OF_A_PLACE, now), bucket(region, false, OF_A_REGION, now))
                : List.of(
                        bucket(place, false, OF_A_PLACE, now),
                        bucket(region, false, OF_A_REGION, now),
                        bucket(place, true, OF_A_PLACE_UNPROVEN, now),
                        bucket(region, true, OF_A_REGION_UNPROVEN, now));
        boolean admitted = all.stream().allMatch(bucket -> bucket.hasToken(now));
        if (admitted) {
            all.forEach(Bucket::take);
        }
        return admitted;
    }

    private Bucket bucket(Object where, boolean unproven, int size, Instant now) {
        return buckets.computeIfAbsent(new Area(where, unproven), area -> new Bucket(size, HOUR, now));
    }
}
