package kz.pana.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.KazakhSearch;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The country as PANA knows it: read once from the files it ships with, never changed. Settlements that owners wrote
 * because they are not listed are known by their slug as the listed ones are.
 */
@Component
public final class Territory {

    private final Map<RegionCode, Region> regions;
    private final Map<String, Town> towns;
    private final Map<String, List<Street>> streets;
    private final Map<String, List<String>> otherNames;

    /** By town, then by the street's name as {@link KazakhSearch#core} has it. */
    private final Map<String, Map<String, List<String>>> formerStreets;

    private final Set<String> repeated;
    private final WrittenTowns written;

    /** The country without what owners wrote. */
    public Territory() {
        this(WrittenTowns.NONE);
    }

    @Autowired
    Territory(WrittenTowns written) {
        this.written = written;
        regions = index(read("regions.csv", Territory::region), Region::code);
        towns = index(read("towns.csv", Territory::town), Town::slug);
        streets = read("streets.csv", Territory::street).stream().collect(Collectors.groupingBy(Street::town));
        otherNames = read("other_names.csv", Function.identity()).stream()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toList())));
        formerStreets = read("former_streets.csv", Function.identity()).stream()
                .collect(Collectors.groupingBy(
                        List::getFirst,
                        Collectors.groupingBy(
                                row -> KazakhSearch.core(row.get(1)),
                                Collectors.mapping(List::getLast, Collectors.toList()))));
        Map<String, Long> named = towns.values().stream()
                .flatMap(town ->
                        names(town.name()).stream().map(KazakhSearch::fold).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        repeated = named.keySet().stream()
                .filter(name -> named.getOrDefault(name, 0L) > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All twenty, in the order of their codes. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    /** The region of that code, or empty for a code that is well formed and unknown. */
    public Optional<Region> region(RegionCode code) {
        return Optional.ofNullable(regions.get(code));
    }

    /** The region of that code, which must be a known one. */
    public Region known(RegionCode code) {
        return Objects.requireNonNull(regions.get(code), () -> "unknown region " + code);
    }

    /** The listed towns of a region, largest first. */
    public List<Town> towns(RegionCode region) {
        return towns.values().stream()
                .filter(town -> town.region().equals(region))
                .toList();
    }

    /** Every listed town, largest first. */
    public List<Town> towns() {
        return List.copyOf(towns.values());
    }

    /** The town of that slug, listed or written. */
    public Optional<Town> town(String slug) {
        return Optional.ofNullable(towns.get(slug)).or(() -> written.find(slug));
    }

    public boolean isListed(Town town) {
        return towns.containsKey(town.slug());
    }

    /**
     * The town of that name around that point: a listed one, a written one for which an approved place vouches, or a new
     * one, which is kept with the transaction. A new one is this place's alone, and its slug means nothing, until
     * {@link #vouch}.
     *
     * @param before the slug that the place has so far, if it has one: what its owner left as it was is not kept twice
     */
    public Town settle(RegionCode region, LocalizedText name, GeoPoint point, Optional<String> before) {
        return same(region, name, point)
                .or(() -> before.flatMap(written::find)
                        .filter(town -> town.equals(new Town(town.slug(), region, name, point, 0))))
                .orElseGet(() -> written.add(new Town(UUID.randomUUID().toString(), region, name, point, 0), false));
    }

    /**
     * The town by which a place that is approved now is known: what its owner wrote becomes everybody's, with a readable
     * slug, unless another approved place vouches for it already.
     *
     * @param slug the town's until now
     * @param point where the place stands
     */
    public Town vouch(String slug, GeoPoint point) {
        Town town = town(slug).orElseThrow();
        if (isVouched(town)) {
            return town;
        }
        // In this order whoever vouches for the same at the same moment is either seen or clashes by the slug.
        String readable = TownSlug.of(town.name(), known(town.region()), this::isTaken);
        return same(town.region(), town.name(), point)
                .orElseGet(() -> written.add(new Town(readable, town.region(), town.name(), point, 0), true));
    }

    /**
     * That slug, or of those the one by which the same settlement is known already: before a place is approved, each
     * owner's word for it has a slug of its own.
     */
    public String knownAs(String slug, Collection<String> others) {
        Optional<Town> asWritten =
                towns.containsKey(slug) || others.contains(slug) ? Optional.empty() : written.find(slug);
        return asWritten
                .flatMap(town -> others.stream()
                        .filter(other -> town(other)
                                .filter(same -> same.region().equals(town.region()))
                                .filter(same -> same.isSameInBoth(town.name(), town.centre()))
                                .isPresent())
                        .findFirst())
                .orElse(slug);
    }

    /** Whether the town is listed, or an approved place vouches for what an owner wrote. */
    public boolean isVouched(Town town) {
        return isListed(town) || written.isVouched(town.slug());
    }

    private Optional<Town> same(RegionCode region, LocalizedText name, GeoPoint point) {
        return Stream.concat(
                        towns(region).stream().filter(listed -> listed.isSame(name, point)),
                        written.vouched(region).stream().filter(vouched -> vouched.isSameInBoth(name, point)))
                .findFirst();
    }

    /** The listed towns that are called exactly so, the largest first. */
    public List<Town> named(String name) {
        String folded = KazakhSearch.fold(name);
        return towns().stream()
                .filter(town -> names(town).stream().map(KazakhSearch::fold).anyMatch(folded::equals))
                .sorted(Comparator.comparingInt(Town::population).reversed())
                .toList();
    }

    /** A listed town of another region that stands at that point under that name; empty where there is none. */
    public Optional<Town> listedElsewhere(RegionCode region, LocalizedText name, GeoPoint point) {
        return towns().stream()
                .filter(town -> !town.region().equals(region) && town.isSame(name, point))
                .findFirst();
    }

    /** How people call the town: in every language, in former times, in other spellings. */
    public Set<String> names(Town town) {
        Set<String> names = new LinkedHashSet<>(names(town.name()));
        names.addAll(otherNames.getOrDefault(town.slug(), List.of()));
        return names;
    }

    /** The town's name, with its region where another town is called the same. */
    public LocalizedText label(Town town) {
        boolean same = names(town.name()).stream().map(KazakhSearch::fold).anyMatch(repeated::contains);
        return same || !isListed(town) ? withRegion(town) : town.name();
    }

    /** The town's name with its region, unless it is one itself. */
    public LocalizedText withRegion(Town town) {
        Region region = known(town.region());
        return region.city()
                ? town.name()
                : new LocalizedText(
                        town.name().in(Language.KK) + ", " + region.name().in(Language.KK),
                        town.name().in(Language.RU) + ", " + region.name().in(Language.RU),
                        town.name().in(Language.EN) + ", " + region.name().in(Language.EN));
    }

    /** Those of these towns that are meant by what was typed. */
    public List<Town> find(String typed, Collection<Town> among) {
        return KazakhSearch.find(typed, among, town -> String.join(" ", names(town)));
    }

    /** The main streets known of a town; empty for most. */
    public List<Street> streets(String town) {
        return streets.getOrDefault(town, List.of());
    }

    /**
     * By which names people still call the street.
     *
     * @param street its name in any language, listed or not
     */
    public List<String> formerNames(String town, String street) {
        Map<String, List<String>> known = formerStreets.getOrDefault(town, Map.of());
        return known.isEmpty() ? List.of() : known.getOrDefault(KazakhSearch.core(street), List.of());
    }

    /** A street's name in every language, where the town's street is known; as it was typed otherwise. */
    public LocalizedText street(String town, String typed) {
        return streets(town).stream()
                .map(Street::name)
                .filter(name -> names(name).stream().anyMatch(typed::equalsIgnoreCase))
                .findFirst()
                .orElseGet(() -> new LocalizedText(typed, typed, typed));
    }

    /**
     * Street and house, in words where either is missing: microdistricts have no streets, and villages no numbers.
     *
     * @param street as it was typed, or empty
     * @param house its number, or empty
     */
    public Message address(String town, String street, String house) {
        if (street.isEmpty()) {
            return house.isEmpty()
                    ? Message.of("territory.address.without-number")
                    : Message.of("territory.address.house", house);
        }
        return house.isEmpty()
                ? Message.of("territory.address.street", street(town, street))
                : Message.of("territory.address", street(town, street), house);
    }

    private boolean isTaken(String slug) {
        return town(slug).isPresent();
    }

    private static Set<String> names(LocalizedText name) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(Language.values()).forEach(language -> names.add(name.in(language)));
        return names;
    }

    private static Region region(List<String> row) {
        return new Region(
                new RegionCode(row.get(0)),
                row.get(2).equals("yes"),
                new LocalizedText(row.get(3), row.get(4), row.get(5)),
                new GeoPoint(number(row.get(6)), number(row.get(7))),
                new BoundingBox(number(row.get(8)), number(row.get(9)), number(row.get(10)), number(row.get(11))),
                Integer.parseInt(row.get(12)));
    }

    private static Town town(List<String> row) {
        return new Town(
                row.get(0),
                new RegionCode(row.get(1)),
                new LocalizedText(row.get(2), row.get(3), row.get(4)),
                new GeoPoint(number(row.get(5)), number(row.get(6))),
                row.get(8).isEmpty() ? 0 : Integer.parseInt(row.get(8)));
    }

    private static Street street(List<String> row) {
        List<GeoPoint> line = Arrays.stream(row.get(4).split(" "))
                .map(point -> point.split(","))
                .map(point -> new GeoPoint(number(point[0]), number(point[1])))
                .toList();
        return new Street(row.get(0), new LocalizedText(row.get(1), row.get(2), row.get(3)), line);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static <K, V> Map<K, V> index(List<V> rows, Function<V, K> key) {
        Map<K, V> index = new LinkedHashMap<>();
        rows.forEach(row -> index.put(key.apply(row), row));
        return index;
    }

    private static <T> List<T> read(String file, Function<List<String>, T> row) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Territory.class.getResourceAsStream("/territory/" + file), file),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Territory::cells).map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our own files quote a cell only where it holds a comma, and no cell holds a quote. */
    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }
}
