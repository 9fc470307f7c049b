package kz.pana.finder.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.pana.finder.PublicPlaces;
import kz.pana.finder.PublishedPlaces;
import kz.pana.finder.TownAddresses;
import kz.pana.kernel.Language;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeping a town's pages on the phone, for whoever asks for it: what that leaves behind, the choice, the way to erase
 * it. Everything else happens on the phone, in {@code site/offline.js} and {@code sw.js}.
 */
@Controller
class OfflinePages {

    private static final int HOURS = 23;
    private static final int DAYS = 7;

    private final PageRenderer site;
    private final PublishedPlaces published;
    private final Territory territory;
    private final JsonMapper json;

    /**
     * A town or a region that may be kept.
     *
     * @param pages the addresses of its lists, apart from each other by spaces; its own comes first
     */
    record Choice(String name, String pages, int places) {}

    /** A region with its towns; with itself too, where that is more than one town. */
    record Group(String name, List<Choice> choices) {}

    OfflinePages(PageRenderer site, PublishedPlaces published, Territory territory, JsonMapper json) {
        this.site = site;
        this.published = published;
        this.territory = territory;
        this.json = json;
    }

    @GetMapping("/{language:kk|ru|en}/offline")
    ResponseEntity<byte[]> offline(@PathVariable Language language) {
        PageFrame frame = site.frameAbout(language, "/offline", site.say(language, "finder.offline"));
        PublicPlaces now = published.orNone();
        List<Group> groups = territory.regions().stream()
                .map(region -> group(region, frame, now))
                .filter(group -> !group.choices().isEmpty())
                .toList();
        ResponseEntity<byte[]> page = site.page(
                "site/offline", frame, Map.of("groups", groups, "words", json.writeValueAsString(words(frame))));
        return ContentPolicy.of(page)
                .allowing("script-src", "'self'")
                .allowing("worker-src", "'self'")
                .on(page);
    }

    /** What the phone shows without network where it has no copy, or none any more. */
    @GetMapping("/{language:kk|ru|en}/offline/{what:expired|missing}")
    ResponseEntity<byte[]> instead(@PathVariable Language language, @PathVariable String what) {
        String title = site.say(language, "finder.offline." + what);
        PageFrame frame = site.frameAbout(language, "/offline/" + what, title);
        return site.page("site/offline-instead", frame, Map.of("what", what));
    }

    /** The worker stands at the root, because it may only serve what lies beneath it. It may ask nobody but us. */
    @GetMapping("/sw.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", "default-src 'none'; connect-src 'self'")
                .body(new ClassPathResource("public-site/sw.js"));
    }

    private Group group(Region region, PageFrame frame, PublicPlaces now) {
        List<Choice> towns = now.towns().stream()
                .filter(town -> town.region().equals(region.code()))
                .map(town -> town(town, frame, now))
                .toList();
        String name = region.title().in(frame.language());
        return new Group(name, towns.size() < 2 ? towns : withWhole(region, name, towns, frame));
    }

    private static Choice town(Town town, PageFrame frame, PublicPlaces now) {
        return new Choice(
                town.name().in(frame.language()),
                frame.to(TownAddresses.path(town)),
                now.in(town).size());
    }

    private static List<Choice> withWhole(Region region, String name, List<Choice> towns, PageFrame frame) {
        List<String> pages = Stream.concat(
                        Stream.of(frame.to(TownAddresses.path(region.code()))),
                        towns.stream().map(Choice::pages))
                .toList();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                name,
                String.join(" ", pages),
                towns.stream().mapToInt(Choice::places).sum()));
        choices.addAll(towns);
        return choices;
    }

    /** What site/offline.js says, and under {@code worker} what sw.js says, with {@code {ago}} and the like to fill in. */
    private static Map<String, Object> words(PageFrame frame) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (String key : List.of("done", "limited", "failed", "erased", "over")) {
            words.put(key, frame.say("finder.offline." + key));
        }
        words.put("progress", frame.say("finder.offline.progress", "{done}", "{all}"));
        words.put("when", frame.say("finder.offline.when", "{ago}"));
        words.put(
                "worker",
                Map.of(
                        "copy", frame.say("finder.offline.copy", "{ago}"),
                        "hours_then", frame.say("finder.offline.hours-then"),
                        "now", frame.say("finder.offline.ago.now"),
                        "hours", ago(frame, "hours", HOURS),
                        "days", ago(frame, "days", DAYS)));
        return words;
    }

    private static List<String> ago(PageFrame frame, String unit, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> frame.say("finder.offline.ago." + unit, number))
                .toList();
    }
}
