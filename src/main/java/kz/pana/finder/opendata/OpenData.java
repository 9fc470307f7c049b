package kz.pana.finder.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.finder.ListWithheld;
import kz.pana.finder.PlacesNearby;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublicPlaces;
import kz.pana.finder.PublishedPlaces;
import kz.pana.finder.site.PageRenderer;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PublicationRow;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The open data: what the public sees, for other programs. {@code openapi.json} describes it; keep the two together. */
@RestController
@RequestMapping("/api/v1")
@CrossOrigin(
        origins = "*",
        methods = {RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST},
        exposedHeaders = {HttpHeaders.LINK, HttpHeaders.ETAG})
class OpenData {

    private static final MediaType GEO_JSON = MediaType.parseMediaType("application/geo+json");
    private static final int LARGEST_QUESTION = 1024;
    private static final int MOST_NEAREST = 50;
    private static final int USUAL_NEAREST = 10;

    /** A change may be committed a little after the moment that it carries: whoever comes back looks a minute back. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final PublishedPlaces published;
    private final PlacesNearby nearby;
    private final PlaceDirectory directory;
    private final Territory territory;
    private final JsonMapper json;
    private final Clock clock;
    private final String site;
    private volatile Sorted sorted = new Sorted(null, List.of());

    /** The places by code, which is how they are paged. */
    private record Sorted(@Nullable PublicPlaces of, List<PublicPlace> places) {}

    private record Collection(String type, List<PlaceFeature> features) {}

    /** @param until what to ask with as «since» the next time */
    private record Changes(String type, List<PlaceFeature> features, List<String> removed, Instant until) {}

    /** What is asked of {@code nearest}. */
    private record Position(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer limit,
            @Nullable Boolean open) {}

    OpenData(
            PublishedPlaces published,
            PlacesNearby nearby,
            PlaceDirectory directory,
            Territory territory,
            JsonMapper json,
            Clock clock,
            @Value("${pana.public-url}") String site) {
        this.published = published;
        this.nearby = nearby;
        this.directory = directory;
        this.territory = territory;
        this.json = json;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping("/places.geojson")
    ResponseEntity<byte[]> places(
            @RequestParam(name = "region", required = false) @Nullable String regionCode,
            @RequestParam(required = false) @Nullable String bbox,
            @RequestParam(name = "after", required = false) @Nullable String cursor,
            @RequestParam(name = "limit", required = false) @Nullable String most) {
        Optional<Region> region = OpenDataParameters.region(regionCode, territory);
        Optional<BoundingBox> box = OpenDataParameters.box(bbox);
        String after = OpenDataParameters.after(cursor);
        int limit = OpenDataParameters.limit(most, OpenDataParameters.USUAL, OpenDataParameters.MOST);
        Predicate<PublicPlace> wanted = place -> place.code().value().compareTo(after) > 0
                && region.filter(in -> !in.code().equals(place.town().region())).isEmpty()
                && box.filter(in -> !in.contains(place.point())).isEmpty();
        // One more than asked for tells whether there is a next page.
        List<PublicPlace> found =
                sorted().stream().filter(wanted).limit(limit + 1L).toList();
        List<PublicPlace> page = found.subList(0, Math.min(limit, found.size()));
        Map<String, String> next = new LinkedHashMap<>();
        if (page.size() < found.size()) {
            region.ifPresent(in -> next.put("region", in.code().slug()));
            box.ifPresent(in -> next.put("bbox", OpenData.bbox(in)));
            next.put("limit", String.valueOf(limit));
            next.put("after", page.getLast().code().value());
        }
        return answer(GEO_JSON, new Collection("FeatureCollection", features(page)), link("/places.geojson", next));
    }

    @GetMapping("/places/{code}")
    ResponseEntity<byte[]> place(@PathVariable String code) {
        PublicPlace place =
                PlaceCode.parse(code).flatMap(published.now()::withCode).orElseThrow(NotFound::new);
        return answer(GEO_JSON, PlaceFeature.of(place, site, null), Optional.empty());
    }

    @GetMapping("/changes")
    ResponseEntity<byte[]> changes(
            @RequestParam(name = "since", required = false) @Nullable String from,
            @RequestParam(name = "after", required = false) @Nullable String cursor,
            @RequestParam(name = "limit", required = false) @Nullable String most) {
        Instant since = OpenDataParameters.since(from);
        String after = OpenDataParameters.after(cursor);
        int limit = OpenDataParameters.limit(most, OpenDataParameters.USUAL, OpenDataParameters.MOST);
        Instant now = clock.instant();
        List<PublicationRow> found = directory.publicationsSince(since, after, limit + 1);
        List<PublicationRow> page = found.subList(0, Math.min(limit, found.size()));
        PublicPlaces seen = published.now();
        Changes changes = new Changes(
                "FeatureCollection",
                features(page.stream()
                        .filter(PublicationRow::published)
                        .flatMap(row -> seen.withCode(row.code()).stream())
                        .toList()),
                page.stream()
                        .filter(row -> !row.published())
                        .map(row -> row.code().value())
                        .toList(),
                until(since, now));
        Map<String, String> next = new LinkedHashMap<>();
        if (page.size() < found.size()) {
            next.put("since", page.getLast().at().toString());
            next.put("limit", String.valueOf(limit));
            next.put("after", page.getLast().code().value());
        }
        return answer(GEO_JSON, changes, link("/changes", next));
    }

    /** By POST, so that a position never stands in an address. */
    @PostMapping("/nearest")
    ResponseEntity<byte[]> nearest(InputStream body) throws IOException {
        Position asked = position(body.readNBytes(LARGEST_QUESTION + 1));
        int limit = asked.limit == null ? USUAL_NEAREST : OpenDataParameters.limit(asked.limit, MOST_NEAREST);
        List<PlaceFeature> features = nearby.nearest(point(asked), limit, !Boolean.FALSE.equals(asked.open)).stream()
                .map(near -> PlaceFeature.of(near.place(), site, Math.round(near.metres())))
                .toList();
        return aged(ResponseEntity.ok())
                .contentType(GEO_JSON)
                .cacheControl(CacheControl.noStore())
                .body(json.writeValueAsBytes(new Collection("FeatureCollection", features)));
    }

    @GetMapping("/openapi.json")
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(PageRenderer.HOURS)
                .body(new ClassPathResource("content/openapi.json"));
    }

    /** So that a program is told in its own language that it is lost. */
    @RequestMapping("/**")
    ResponseEntity<byte[]> nothing() {
        throw new NotFound();
    }

    @ExceptionHandler(InvalidParameter.class)
    ResponseEntity<byte[]> refused(InvalidParameter question) {
        return problem(HttpStatus.BAD_REQUEST, String.valueOf(question.getMessage()));
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<byte[]> missing() {
        return problem(
                HttpStatus.NOT_FOUND,
                "There is nothing here, or no longer. A place that is not published has no address here."
                        + " See /api/v1/openapi.json for what there is.");
    }

    @ExceptionHandler(ListWithheld.class)
    ResponseEntity<byte[]> withheld() {
        ResponseEntity<byte[]> problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The list of places is too old to be relied on, so it is not given. Ask again in a minute, and show"
                        + " nobody an older copy without saying its age.");
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "60")
                .body(problem.getBody());
    }

    private ResponseEntity<byte[]> problem(HttpStatus status, String whatToDo) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore())
                .body(json.writeValueAsBytes(ProblemDetail.forStatusAndDetail(status, whatToDo)));
    }

    private Position position(byte[] body) {
        if (body.length <= LARGEST_QUESTION) {
            try {
                Position position = json.readValue(body, Position.class);
                if (position != null && position.latitude != null && position.longitude != null) {
                    return position;
                }
            } catch (JacksonException e) {
                // Not passed on: it would quote the position.
            }
        }
        throw new InvalidParameter("The body must be a JSON object such as"
                + " {\"latitude\": 43.2389, \"longitude\": 76.9046, \"limit\": 10, \"open\": true}, at most "
                + LARGEST_QUESTION + " bytes.");
    }

    private static GeoPoint point(Position asked) {
        try {
            GeoPoint point =
                    new GeoPoint(Objects.requireNonNull(asked.latitude), Objects.requireNonNull(asked.longitude));
            if (BoundingBox.KAZAKHSTAN.contains(point)) {
                return point;
            }
        } catch (InvalidValue e) {
            // Told below.
        }
        throw new InvalidParameter(
                "The position is outside Kazakhstan. Are latitude and longitude the wrong way round?");
    }

    private List<PublicPlace> sorted() {
        PublicPlaces now = published.now();
        Sorted known = sorted;
        if (known.of != now) {
            known = new Sorted(
                    now,
                    now.all().stream()
                            .sorted(Comparator.comparing(place -> place.code().value()))
                            .toList());
            sorted = known;
        }
        return known.places;
    }

    private List<PlaceFeature> features(List<PublicPlace> places) {
        return places.stream().map(place -> PlaceFeature.of(place, site, null)).toList();
    }

    /** Never back before what was asked for, and whole minutes, so that an answer without news stays the same. */
    private static Instant until(Instant since, Instant now) {
        Instant until = Instant.ofEpochSecond(now.minus(OVERLAP).getEpochSecond() / 60 * 60);
        return until.isBefore(since) ? since : until;
    }

    /** Says how old the list is, in the header that HTTP has for it, once that is worth a word. */
    private ResponseEntity.BodyBuilder aged(ResponseEntity.BodyBuilder response) {
        int minutes = published.orNone().age().minutes();
        return minutes == 0
                ? response
                : response.header(
                        HttpHeaders.AGE,
                        String.valueOf(Duration.ofMinutes(minutes).toSeconds()));
    }

    private static String bbox(BoundingBox box) {
        return Stream.of(box.minLongitude(), box.minLatitude(), box.maxLongitude(), box.maxLatitude())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private Optional<String> link(String path, Map<String, String> next) {
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(next.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("&", "<" + site + "/api/v1" + path + "?", ">; rel=\"next\"")));
    }

    private ResponseEntity<byte[]> answer(MediaType type, Object content, Optional<String> link) {
        byte[] body = json.writeValueAsBytes(content);
        ResponseEntity.BodyBuilder response = aged(ResponseEntity.ok())
                .contentType(type)
                .cacheControl(PageRenderer.SECONDS)
                // Weak, because the server may compress it on its way.
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"");
        link.ifPresent(next -> response.header(HttpHeaders.LINK, next));
        return response.body(body);
    }
}
