package kz.pana.finder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.pana.kernel.GeoPoint;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import kz.pana.territory.Street;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands out the files in which phones search: the server learns an area that thousands share, and nothing else. */
@RestController
class SearchController {

    private static final String FILES = "/find/{language:kk|ru|en}";

    private final SearchFiles files;
    private final Map<Language, Packed> names = new EnumMap<>(Language.class);

    SearchController(SearchFiles files, Territory territory, JsonMapper json) {
        this.files = files;
        for (Language language : Language.values()) {
            names.put(language, new Packed(json.writeValueAsBytes(names(territory, language))));
        }
    }

    /** Which areas there are. */
    @GetMapping("/find/areas.json")
    ResponseEntity<byte[]> areas(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptedEncodings) {
        return answer(files.now().outline(), acceptedEncodings, Site.SECONDS);
    }

    /** The places of one area. */
    @GetMapping(FILES + "/area{path:[0-3]{0,11}}.json")
    ResponseEntity<byte[]> area(
            @PathVariable Language language,
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptedEncodings) {
        return files.now()
                .tree()
                .file(path, language)
                .map(file -> answer(file, acceptedEncodings, Site.SECONDS))
                .orElseThrow(NotFound::new);
    }

    /** Towns and streets by name, for whoever types where they are. */
    @GetMapping(FILES + "/names.json")
    ResponseEntity<byte[]> names(
            @PathVariable Language language,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptedEncodings) {
        return answer(Objects.requireNonNull(names.get(language)), acceptedEncodings, Site.HOURS);
    }

    private static ResponseEntity<byte[]> answer(Packed file, String acceptedEncodings, CacheControl cache) {
        return file.answer(
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(cache), acceptedEncodings);
    }

    /** Rows of a label, latitude, longitude and the names by which it is found. */
    private static List<List<Object>> names(Territory territory, Language language) {
        List<List<Object>> rows = new ArrayList<>();
        for (Town town : territory.towns()) {
            rows.add(row(
                    town.name().in(language), town.centre(), called(town.name()).toList()));
        }
        for (Town town : territory.towns()) {
            for (Street street : territory.streets(town.slug())) {
                List<String> found = called(street.name())
                        .flatMap(name -> called(town.name()).map(in -> name + " " + in))
                        .toList();
                String label = street.name().in(language) + ", " + town.name().in(language);
                rows.add(row(label, street.line().get(street.line().size() / 2), found));
            }
        }
        return rows;
    }

    private static List<Object> row(String label, GeoPoint point, List<String> found) {
        List<Object> row = new ArrayList<>(List.of(label, point.latitude(), point.longitude()));
        row.addAll(found);
        return row;
    }

    private static Stream<String> called(LocalizedText name) {
        Set<String> names = new LinkedHashSet<>();
        Stream.of(Language.values()).forEach(language -> names.add(name.in(language)));
        return names.stream();
    }
}
