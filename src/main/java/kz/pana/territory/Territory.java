package kz.pana.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.kernel.BoundingBox;
import kz.pana.kernel.GeoPoint;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** The country as PANA knows it: read once from the files it ships with, never changed. */
@Component
public final class Territory {

    private final Map<RegionCode, Region> regions;
    private final Map<String, Town> towns;
    private final Map<String, List<Street>> streets;

    public Territory() {
        regions = index(read("regions.csv", Territory::region), Region::code);
        towns = index(read("towns.csv", Territory::town), Town::slug);
        streets = read("streets.csv", Territory::street).stream().collect(Collectors.groupingBy(Street::town));
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

    /** The towns of a region, largest first. */
    public List<Town> towns(RegionCode region) {
        return towns.values().stream()
                .filter(town -> town.region().equals(region))
                .toList();
    }

    /** Every town, largest first. */
    public List<Town> towns() {
        return List.copyOf(towns.values());
    }

    public Optional<Town> town(String slug) {
        return Optional.ofNullable(towns.get(slug));
    }

    /** The main streets known of a town; empty for most. */
    public List<Street> streets(String town) {
        return streets.getOrDefault(town, List.of());
    }

    /** A street's name in every language, where the town's street is known; as it was typed otherwise. */
    public LocalizedText street(String town, String typed) {
        return streets(town).stream()
                .map(Street::name)
                .filter(name -> Stream.of(Language.values())
                        .anyMatch(language -> name.in(language).equalsIgnoreCase(typed)))
                .findFirst()
                .orElseGet(() -> new LocalizedText(typed, typed, typed));
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
