package kz.pana.finder.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.pana.finder.CompressedBody;
import kz.pana.finder.PublicPlaces;
import kz.pana.finder.PublishedPlaces;
import kz.pana.finder.TownAddresses;
import kz.pana.kernel.Language;
import kz.pana.platform.StreetMap;
import kz.pana.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import tools.jackson.databind.json.JsonMapper;

/** The map of all places, loaded when somebody asks for it; under it the same as a list. */
@Controller
class MapPages {

    private final PageRenderer site;
    private final PublishedPlaces published;
    private final Territory territory;
    private final JsonMapper json;
    private final StreetMap streets;
    private volatile @Nullable Made last;

    /** The file as it travels, made once for each change of places. */
    private record Made(PublicPlaces of, CompressedBody file) {}

    MapPages(PageRenderer site, PublishedPlaces published, Territory territory, JsonMapper json, StreetMap streets) {
        this.site = site;
        this.published = published;
        this.territory = territory;
        this.json = json;
        this.streets = streets;
    }

    @GetMapping("/{language:kk|ru|en}/map")
    ResponseEntity<byte[]> map(@PathVariable Language language) {
        PublicPlaces now = published.now();
        List<TownLink> towns = now.towns().stream()
                .map(town -> new TownLink(
                        territory.label(town).in(language),
                        TownAddresses.path(town),
                        now.in(town).size()))
                .toList();
        PageFrame frame = site.frameAbout(language, "/map", site.say(language, "finder.map"));
        ResponseEntity<byte[]> page = site.page(
                "site/map",
                frame,
                Map.of(
                        "towns",
                        towns,
                        "words",
                        words(frame),
                        "streets",
                        streets.address().orElse("")));
        return ContentPolicy.of(page)
                .allowing("script-src", "'self'")
                .allowing("style-src", "'self'")
                .allowing("worker-src", "'self' blob:")
                .allowing("img-src", "data: blob:")
                .on(page);
    }

    /** The points; what a place is called, and whether it is open, is on its own page. */
    @GetMapping("/find/map.json")
    ResponseEntity<byte[]> points(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptedEncodings) {
        return current()
                .answer(
                        ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .cacheControl(PageRenderer.SECONDS),
                        acceptedEncodings);
    }

    private CompressedBody current() {
        PublicPlaces now = published.now();
        Made known = last;
        if (known == null || known.of != now) {
            known = new Made(now, new CompressedBody(json.writeValueAsBytes(MapFile.of(now))));
            last = known;
        }
        return known.file;
    }

    /** What site/map.js and the map itself say, as a JSON object. */
    private String words(PageFrame frame) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : List.of("loading", "ready", "failed", "gone", "close", "label", "none")) {
            words.put(key, frame.say("finder.map." + key));
        }
        words.put("empty", frame.say("finder.nothing-yet"));
        words.put("zoomIn", frame.say("finder.map.zoom-in"));
        words.put("zoomOut", frame.say("finder.map.zoom-out"));
        words.put("twoFingers", frame.say("finder.map.two-fingers"));
        words.put("ctrlScroll", frame.say("finder.map.ctrl-scroll"));
        words.put("metres", frame.say("finder.near.metres"));
        words.put("kilometres", frame.say("finder.near.kilometres"));
        return json.writeValueAsString(words);
    }
}
