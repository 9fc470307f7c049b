package kz.pana.finder.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.finder.CompressedBody;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublicPlaces;
import kz.pana.finder.PublishedPlaces;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.KazakhSearch;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.platform.CachedSnapshot;
import kz.pana.territory.Street;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the files in which phones look up towns and streets by name: every listed town and street, and of those that
 * owners wrote the ones that have places. Other names stand folded.
 */
@Component
class NamesFiles {

    private static final double HUNDREDTH = 100;

    /** The file is no larger than a search file: of streets and microdistricts that are not listed, those with most places. */
    private static final int MOST_WRITTEN = 80;

    private final PublishedPlaces published;
    private final Territory territory;
    private final JsonMapper json;
    private final CachedSnapshot<Made> files = new CachedSnapshot<>();

    NamesFiles(PublishedPlaces published, Territory territory, JsonMapper json) {
        this.published = published;
        this.territory = territory;
        this.json = json;
    }

    /** A street or a microdistrict, as an owner wrote it. */
    private record WrittenStreet(Town town, LocalizedText name, GeoPoint point) {}

    private record Written(List<Town> towns, List<WrittenStreet> streets) {}

    private record Made(PublicPlaces of, Written written, Map<Language, CompressedBody> files) {}

    /**
     * @param letters pairs of letters and their sound, the longest first
     * @param ways words that say that a street is meant
     * @param kinds others that may be missing in what is typed
     * @param rows a label, latitude, longitude, folded words of other names, and for a street the number of its town's row
     */
    record File(List<List<String>> letters, String ways, String kinds, List<List<Object>> rows) {}

    CompressedBody in(Language language) {
        PublicPlaces now = published.now();
        return Objects.requireNonNull(files.get(known -> known.of == now, before -> make(now, before))
                .files
                .get(language));
    }

    private Made make(PublicPlaces now, Optional<Made> before) {
        Written written = written(now);
        return new Made(
                now,
                written,
                before.filter(made -> made.written.equals(written))
                        .map(Made::files)
                        .orElseGet(() -> pack(written)));
    }

    private Map<Language, CompressedBody> pack(Written written) {
        Map<Language, CompressedBody> packed = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            packed.put(language, new CompressedBody(json.writeValueAsBytes(file(written, language))));
        }
        return packed;
    }

    private Written written(PublicPlaces now) {
        Map<String, List<PublicPlace>> streets = now.all().stream()
                .filter(this::isOnAWrittenStreet)
                .collect(Collectors.groupingBy(place -> place.town().slug()
                        + " "
                        + KazakhSearch.fold(place.street().in(Language.KK))));
        return new Written(
                now.towns().stream().filter(town -> !territory.isListed(town)).toList(),
                streets.entrySet().stream()
                        .sorted(Comparator.comparingInt((Map.Entry<String, List<PublicPlace>> street) ->
                                        -street.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                        .limit(MOST_WRITTEN)
                        .map(street -> street.getValue().getFirst())
                        .map(place -> new WrittenStreet(place.town(), place.street(), place.point()))
                        .toList());
    }

    private boolean isOnAWrittenStreet(PublicPlace place) {
        return !place.house().isEmpty()
                && territory.streets(place.town().slug()).stream()
                        .noneMatch(street -> street.name().equals(place.street()));
    }

    /** As it is while these are published. */
    File file(PublicPlaces now, Language language) {
        return file(written(now), language);
    }

    private File file(Written written, Language language) {
        List<Town> towns = Stream.concat(territory.towns().stream(), written.towns.stream())
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (Town town : towns) {
            rows.add(row(territory.label(town).in(language), town.centre(), territory.names(town)));
        }
        for (int i = 0; i < towns.size(); i++) {
            for (Street street : territory.streets(towns.get(i).slug())) {
                GeoPoint middle = street.line().get(street.line().size() / 2);
                rows.add(row(street.name(), middle, towns.get(i), i, language));
            }
        }
        for (WrittenStreet street : written.streets) {
            rows.add(row(street.name, street.point, street.town, towns.indexOf(street.town), language));
        }
        KazakhSearch.Tables tables = KazakhSearch.tables();
        return new File(tables.letters(), String.join("|", tables.ways()), String.join("|", tables.kinds()), rows);
    }

    private List<Object> row(LocalizedText street, GeoPoint point, Town town, int number, Language language) {
        List<Object> row = row(
                street.in(language) + ", " + town.name().in(language),
                point,
                Stream.concat(
                                Stream.of(Language.values()).map(street::in),
                                territory.formerNames(town.slug(), street.in(Language.KK)).stream())
                        .toList());
        row.add(number);
        return row;
    }

    /** A kilometre is near enough: from there the phone looks for the nearest places. */
    private static List<Object> row(String label, GeoPoint point, Collection<String> names) {
        Set<String> words = new LinkedHashSet<>();
        names.forEach(name -> words.addAll(List.of(KazakhSearch.fold(name).split(" "))));
        List.of(KazakhSearch.fold(label).split(" ")).forEach(words::remove);
        return new ArrayList<>(List.of(
                label,
                Math.round(point.latitude() * HUNDREDTH) / HUNDREDTH,
                Math.round(point.longitude() * HUNDREDTH) / HUNDREDTH,
                String.join(" ", words)));
    }
}
