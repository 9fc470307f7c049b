package kz.pana.finder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.pana.place.PlaceCode;
import kz.pana.place.PlaceId;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Town;

/** All places that the public sees at one moment; never changed, only replaced. */
final class PublicPlaces {

    private final Map<PlaceCode, PublicPlace> byCode = new LinkedHashMap<>();
    private final Map<String, List<PublicPlace>> byTown;
    private final boolean demo;

    PublicPlaces(Collection<PublicPlace> places) {
        places.forEach(place -> byCode.put(place.code(), place));
        byTown = byCode.values().stream()
                .collect(Collectors.groupingBy(place -> place.town().slug()));
        demo = byCode.values().stream().anyMatch(PublicPlace::demo);
    }

    Collection<PublicPlace> all() {
        return byCode.values();
    }

    Optional<PublicPlace> withCode(PlaceCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<PublicPlace> withId(PlaceId id) {
        return byCode.values().stream().filter(place -> place.id().equals(id)).findFirst();
    }

    List<PublicPlace> in(Town town) {
        return byTown.getOrDefault(town.slug(), List.of());
    }

    int count(RegionCode region) {
        return (int) byCode.values().stream()
                .filter(place -> place.town().region().equals(region))
                .count();
    }

    /** Whether any of them was invented for the demonstration. */
    boolean demo() {
        return demo;
    }
}
