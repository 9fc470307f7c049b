package kz.pana.report;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.pana.identity.throttle.NetworkAddress;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.RegionCode;
import org.springframework.stereotype.Component;

/**
 * Notices when many reports come at once, without knowing who anybody is: so many an hour about a place, so many in a
 * region. Above that they are kept together and counted; none is ever refused. Those of harm by staff, other grave ones,
 * and those with a proof of work have room of their own, so that none waits for the others, and so has each network for
 * one: whoever floods fills the room of all but not that of somebody elsewhere. Counts in memory, on each node for itself;
 * of a network it remembers for an hour no more than a number that does not lead back to it.
 */
@Component
class FloodDetector {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int OF_A_PLACE = 5;
    private static final int OF_A_PLACE_UNPROVEN = 3;
    private static final int OF_A_PLACE_BY_NETWORKS = 60;
    private static final int OF_A_REGION = 60;
    private static final int OF_A_REGION_UNPROVEN = 20;
    private static final int NOTICES_OF_A_REGION = 20;

    /** With so many, those that are full again, and so say nothing, are dropped. */
    private static final int MANY_BUCKETS = 10_000;

    private final Map<Counted, TokenBucket> buckets = new HashMap<>();
    private final Clock clock;
    private final int salt = new SecureRandom().nextInt();

    private enum What {
        PROVEN,
        UNPROVEN,
        NETWORK,
        NOTICE
    }

    /** @param where a place, a network's share in a place, or a region */
    private record Counted(Object where, What what, Room room) {}

    private enum Room {
        HARM,
        GRAVE,
        OTHER;

        static Room of(ReportKind kind) {
            if (kind == ReportKind.HARMED) {
                return HARM;
            }
            return kind.isGrave() ? GRAVE : OTHER;
        }
    }

    private record Share(PlaceId place, int network) {}

    FloodDetector(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether one more is kept by itself; if so, it is counted.
     *
     * @param from where it came from, empty if that says nothing
     */
    synchronized boolean keepsWhole(
            PlaceId place, RegionCode region, ReportKind kind, boolean proven, Optional<NetworkAddress> from) {
        What what = proven ? What.PROVEN : What.UNPROVEN;
        return take(
                        bucket(new Counted(place, what, Room.of(kind)), proven ? OF_A_PLACE : OF_A_PLACE_UNPROVEN),
                        bucket(new Counted(region, what, Room.of(kind)), proven ? OF_A_REGION : OF_A_REGION_UNPROVEN))
                || proven && from.isPresent() && isFirstOf(from.get(), place, kind);
    }

    private boolean isFirstOf(NetworkAddress from, PlaceId place, ReportKind kind) {
        TokenBucket all = bucket(new Counted(place, What.NETWORK, Room.of(kind)), OF_A_PLACE_BY_NETWORKS);
        Share share = new Share(place, Objects.hash(salt, from));
        return all.hasToken(clock.instant()) && take(all, bucket(new Counted(share, What.NETWORK, Room.of(kind)), 1));
    }

    /** Whether the coordinators are told that many come at once at one more place; the desk shows it in any case. */
    synchronized boolean tells(RegionCode region, ReportKind kind) {
        return take(bucket(new Counted(region, What.NOTICE, Room.of(kind)), NOTICES_OF_A_REGION));
    }

    private boolean take(TokenBucket... wanted) {
        Instant now = clock.instant();
        List<TokenBucket> all = List.of(wanted);
        boolean room = all.stream().allMatch(bucket -> bucket.hasToken(now));
        if (room) {
            all.forEach(TokenBucket::take);
        }
        return room;
    }

    private TokenBucket bucket(Counted counted, int size) {
        Instant now = clock.instant();
        if (buckets.size() >= MANY_BUCKETS) {
            buckets.values().removeIf(bucket -> bucket.isFull(now));
        }
        return buckets.computeIfAbsent(counted, added -> new TokenBucket(size, HOUR, now));
    }
}
