package kz.pana.finder;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;

/**
 * The places of one town at one moment; never changed, only replaced, so that a change costs its town and not the country.
 *
 * @param assuredUntil when the first of them may be shown no more; {@link Instant#MAX} where there is none
 */
record TownPlaces(
        Map<PlaceId, PublicPlace> byId,
        Map<PlaceCode, PublicPlace> byCode,
        List<PublicPlace> all,
        Instant assuredUntil) {

    static final TownPlaces NONE = of(List.of());

    /** @param places if one of them is there twice, the last is meant */
    static TownPlaces of(Collection<PublicPlace> places) {
        Map<PlaceId, PublicPlace> byId = places.stream()
                .collect(Collectors.toMap(PublicPlace::id, Function.identity(), (a, b) -> b, LinkedHashMap::new));
        List<PublicPlace> all = List.copyOf(byId.values());
        return new TownPlaces(
                byId,
                all.stream().collect(Collectors.toMap(PublicPlace::code, Function.identity())),
                all,
                all.stream()
                        .map(PublicPlace::assuredUntil)
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.MAX));
    }

    /** The same with these as they are now; who is empty is no longer among them. */
    TownPlaces with(Map<PlaceId, Optional<PublicPlace>> news) {
        Map<PlaceId, PublicPlace> now = new LinkedHashMap<>(byId);
        news.forEach((id, place) -> {
            now.remove(id);
            place.ifPresent(comes -> now.put(id, comes));
        });
        return of(now.values());
    }
}
