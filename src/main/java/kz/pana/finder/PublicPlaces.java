package kz.pana.finder;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Town;
import org.jspecify.annotations.Nullable;

/** All places that the public sees at one moment; never changed, only replaced. */
public final class PublicPlaces {

    private final Map<String, TownPlaces> towns;
    private final boolean demo;
    private final ListAge age;

    public PublicPlaces(Collection<PublicPlace> places) {
        this(
                places.stream()
                        .collect(Collectors.groupingBy(
                                place -> place.town().slug(),
                                LinkedHashMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), TownPlaces::of))),
                places.stream().anyMatch(PublicPlace::demo),
                ListAge.FRESH);
    }

    private PublicPlaces(Map<String, TownPlaces> towns, boolean demo, ListAge age) {
        this.towns = towns;
        this.demo = demo;
        this.age = age;
    }

    /** The same, so old; without any place where it is too old. */
    PublicPlaces aged(ListAge now) {
        return now.equals(age) ? this : new PublicPlaces(now.withheld() ? Map.of() : towns, demo, now);
    }

    /** Those that may be shown at that moment. */
    PublicPlaces assuredAt(Instant moment) {
        Map<PlaceId, Optional<PublicPlace>> lapsed = new HashMap<>();
        towns.values().stream()
                .filter(town -> !moment.isBefore(town.assuredUntil()))
                .flatMap(town -> town.all().stream())
                .filter(place -> !moment.isBefore(place.assuredUntil()))
                .forEach(place -> lapsed.put(place.id(), Optional.empty()));
        return lapsed.isEmpty() ? this : with(lapsed);
    }

    /** When the first of them may be shown no more. */
    Instant assuredUntil() {
        return towns.values().stream()
                .map(TownPlaces::assuredUntil)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    public ListAge age() {
        return age;
    }

    /** The same with these places as they are now; who is empty is no longer seen. */
    public PublicPlaces with(Map<PlaceId, Optional<PublicPlace>> news) {
        Map<String, Map<PlaceId, Optional<PublicPlace>>> byTown = new LinkedHashMap<>();
        news.forEach((id, now) -> {
            withId(id).ifPresent(before -> in(byTown, before).put(id, Optional.empty()));
            now.ifPresent(place -> in(byTown, place).put(id, now));
        });
        Map<String, TownPlaces> next = new LinkedHashMap<>(towns);
        byTown.forEach((town, its) ->
                next.put(town, towns.getOrDefault(town, TownPlaces.NONE).with(its)));
        boolean invented = news.values().stream().flatMap(Optional::stream).anyMatch(PublicPlace::demo);
        return new PublicPlaces(next, demo || invented, age);
    }

    private static Map<PlaceId, Optional<PublicPlace>> in(
            Map<String, Map<PlaceId, Optional<PublicPlace>>> byTown, PublicPlace place) {
        return byTown.computeIfAbsent(place.town().slug(), town -> new LinkedHashMap<>());
    }

    /** Put together when it is asked for. */
    public List<PublicPlace> all() {
        return towns.values().stream().flatMap(town -> town.all().stream()).toList();
    }

    public int size() {
        return towns.values().stream().mapToInt(town -> town.all().size()).sum();
    }

    public Optional<PublicPlace> withCode(PlaceCode code) {
        return first(town -> town.byCode().get(code));
    }

    public Optional<PublicPlace> withId(PlaceId id) {
        return first(town -> town.byId().get(id));
    }

    private Optional<PublicPlace> first(Function<TownPlaces, @Nullable PublicPlace> sought) {
        for (TownPlaces town : towns.values()) {
            PublicPlace found = sought.apply(town);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    public List<PublicPlace> in(Town town) {
        return towns.getOrDefault(town.slug(), TownPlaces.NONE).all();
    }

    /** The towns that have places, largest first. */
    public List<Town> towns() {
        return some().map(town -> town.getFirst().town())
                .sorted(Comparator.comparingInt(Town::population).reversed().thenComparing(Town::slug))
                .toList();
    }

    public int count(RegionCode region) {
        return some().filter(town -> town.getFirst().town().region().equals(region))
                .mapToInt(List::size)
                .sum();
    }

    private Stream<List<PublicPlace>> some() {
        return towns.values().stream().map(TownPlaces::all).filter(town -> !town.isEmpty());
    }

    /** Whether any of them was invented for the demonstration. */
    public boolean demo() {
        return demo;
    }
}
