package kz.pana.finder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Town;

/** All places that the public sees at one moment; never changed, only replaced. */
public final class PublicPlaces {

    private final Map<PlaceId, PublicPlace> byId;
    private final Map<PlaceCode, PublicPlace> byCode;
    private final Map<String, List<PublicPlace>> byTown;
    private final boolean demo;
    private final ListAge age;

    public PublicPlaces(Collection<PublicPlace> places) {
        byId = places.stream()
                .collect(Collectors.toMap(PublicPlace::id, Function.identity(), (a, b) -> b, LinkedHashMap::new));
        byCode = byId.values().stream().collect(Collectors.toMap(PublicPlace::code, Function.identity()));
        byTown = byId.values().stream()
                .collect(Collectors.groupingBy(place -> place.town().slug()));
        demo = byId.values().stream().anyMatch(PublicPlace::demo);
        age = ListAge.FRESH;
    }

    private PublicPlaces(PublicPlaces old, Map<PlaceId, Optional<PublicPlace>> news) {
        byId = new LinkedHashMap<>(old.byId);
        byCode = new HashMap<>(old.byCode);
        byTown = new HashMap<>(old.byTown);
        news.forEach(this::replace);
        age = old.age;
        demo = old.demo || news.values().stream().flatMap(Optional::stream).anyMatch(PublicPlace::demo);
    }

    private PublicPlaces(PublicPlaces same, ListAge age) {
        byId = age.withheld() ? Map.of() : same.byId;
        byCode = age.withheld() ? Map.of() : same.byCode;
        byTown = age.withheld() ? Map.of() : same.byTown;
        demo = same.demo;
        this.age = age;
    }

    /** The same, so old; without any place where it is too old. */
    PublicPlaces aged(ListAge now) {
        return now.equals(age) ? this : new PublicPlaces(this, now);
    }

    /** Those that may be shown at that moment. */
    PublicPlaces assuredAt(Instant moment) {
        Map<PlaceId, Optional<PublicPlace>> lapsed = new HashMap<>();
        byId.values().stream()
                .filter(place -> !moment.isBefore(place.assuredUntil()))
                .forEach(place -> lapsed.put(place.id(), Optional.empty()));
        return lapsed.isEmpty() ? this : with(lapsed);
    }

    /** When the first of them may be shown no more. */
    Instant assuredUntil() {
        return byId.values().stream()
                .map(PublicPlace::assuredUntil)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    public ListAge age() {
        return age;
    }

    /** The same with these places as they are now; who is empty is no longer seen. */
    public PublicPlaces with(Map<PlaceId, Optional<PublicPlace>> news) {
        return new PublicPlaces(this, news);
    }

    private void replace(PlaceId id, Optional<PublicPlace> now) {
        PublicPlace before = byId.remove(id);
        if (before != null) {
            byCode.remove(before.code());
            move(before, place -> !place.id().equals(id), Optional.empty());
        }
        now.ifPresent(place -> {
            byId.put(id, place);
            byCode.put(place.code(), place);
            move(place, other -> true, now);
        });
    }

    private void move(PublicPlace place, Predicate<PublicPlace> stays, Optional<PublicPlace> comes) {
        List<PublicPlace> town = new ArrayList<>(in(place.town()));
        town.removeIf(stays.negate());
        comes.ifPresent(town::add);
        byTown.put(place.town().slug(), List.copyOf(town));
    }

    public Collection<PublicPlace> all() {
        return byId.values();
    }

    public Optional<PublicPlace> withCode(PlaceCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Optional<PublicPlace> withId(PlaceId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<PublicPlace> in(Town town) {
        return byTown.getOrDefault(town.slug(), List.of());
    }

    /** The towns that have places, largest first. */
    public List<Town> towns() {
        return byTown.values().stream()
                .filter(town -> !town.isEmpty())
                .map(town -> town.getFirst().town())
                .sorted(Comparator.comparingInt(Town::population).reversed().thenComparing(Town::slug))
                .toList();
    }

    public int count(RegionCode region) {
        return byTown.values().stream()
                .filter(town ->
                        !town.isEmpty() && town.getFirst().town().region().equals(region))
                .mapToInt(List::size)
                .sum();
    }

    /** Whether any of them was invented for the demonstration. */
    public boolean demo() {
        return demo;
    }
}
