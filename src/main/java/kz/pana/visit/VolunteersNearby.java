package kz.pana.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.pana.geo.GeoPoint;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.PlaceDirectory;
import kz.pana.territory.RegionCode;
import org.springframework.stereotype.Component;

/** Which volunteers visit near a point. Where they live is not asked. */
@Component
class VolunteersNearby {

    /** Farther away nobody calls it on the way. */
    private static final double NEARBY_METRES = 20_000;

    private static final int PLACES_AROUND = 200;

    private final PlaceDirectory places;
    private final VisitRepository visits;
    private final Clock clock;

    VolunteersNearby(PlaceDirectory places, VisitRepository visits, Clock clock) {
        this.places = places;
        this.visits = visits;
        this.clock = clock;
    }

    /** In metres, how far the nearest place of these regions is that each visits or visited in the last twelve months. */
    Map<AccountId, Double> around(GeoPoint point, Set<RegionCode> regions) {
        Map<UUID, Double> around = new HashMap<>();
        places.nearest(point, PLACES_AROUND).stream()
                .filter(near -> near.metres() <= NEARBY_METRES)
                .forEach(near -> around.put(near.id().value(), near.metres()));
        LocalDate yearAgo =
                LocalDate.now(clock.withZone(KernelConfiguration.ALMATY)).minusYears(1);
        Map<AccountId, Double> metres = new HashMap<>();
        visits.visitors(around.keySet(), regions, yearAgo)
                .forEach(visitor ->
                        metres.merge(new AccountId(visitor.volunteer()), around.get(visitor.place()), Math::min));
        return metres;
    }
}
