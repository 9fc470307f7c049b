package kz.pana.finder.site;

import java.math.BigInteger;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublicPlaces;
import kz.pana.finder.PublishedPlaces;
import kz.pana.finder.TownAddresses;
import kz.pana.finder.UnlistedPlaces;
import kz.pana.finder.site.Opening.State;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.place.row.PlaceCode;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that lead to a place: by country, region and town. */
@Controller
class PlacePages {

    private static final String LANGUAGE = "/{language:kk|ru|en}";
    private static final int PAGE = 30;
    private static final String FIRST = "1";
    private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]*");

    /** The first page fits one round trip; the others are a tap away. */
    private static final int MOST_TOWNS = 40;

    private final PageRenderer site;
    private final PublishedPlaces published;
    private final Territory territory;
    private final TownAddresses towns;
    private final PlaceSummaries cards;
    private final OpeningWords openingWords;
    private final WeekWords weekWords;
    private final ScriptWords scriptWords;
    private final UnlistedPlaces unlistedPlaces;
    private final UnlistedPages unlistedPages;
    private final Clock clock;

    PlacePages(
            PageRenderer site,
            PublishedPlaces published,
            Territory territory,
            TownAddresses towns,
            PlaceSummaries cards,
            OpeningWords openingWords,
            WeekWords weekWords,
            ScriptWords scriptWords,
            UnlistedPlaces unlistedPlaces,
            UnlistedPages unlistedPages,
            Clock clock) {
        this.site = site;
        this.published = published;
        this.territory = territory;
        this.towns = towns;
        this.cards = cards;
        this.openingWords = openingWords;
        this.weekWords = weekWords;
        this.scriptWords = scriptWords;
        this.unlistedPlaces = unlistedPlaces;
        this.unlistedPages = unlistedPages;
        this.clock = clock;
    }

    /** The first page in the browser's language: served, not redirected, to save a round trip. */
    @GetMapping("/")
    ResponseEntity<byte[]> home(
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        return varying(home(Language.negotiate(accepted)));
    }

    @GetMapping({LANGUAGE, LANGUAGE + "/"})
    ResponseEntity<byte[]> home(@PathVariable Language language) {
        PublicPlaces now = published.orNone();
        List<TownLink> towns = now.towns().stream()
                .limit(MOST_TOWNS)
                .map(town -> labelled(town, language, now))
                .toList();
        return site.page(
                "site/home", site.frame(language), Map.of("towns", towns, "scriptWords", scriptWords.in(language)));
    }

    @GetMapping(LANGUAGE + "/places")
    ResponseEntity<byte[]> country(@PathVariable Language language) {
        PublicPlaces now = published.now();
        List<TownLink> regions = territory.regions().stream()
                .sorted(Comparator.comparing(Region::city).reversed())
                .map(region -> new TownLink(
                        region.title().in(language), TownAddresses.path(region.code()), now.count(region.code())))
                .toList();
        PageFrame frame = site.frameAbout(language, "/places", site.say(language, "finder.country"));
        return site.page("site/country", frame, Map.of("regions", regions));
    }

    @GetMapping(LANGUAGE + "/places/{region}")
    ResponseEntity<byte[]> region(@PathVariable Language language, @PathVariable("region") String slug) {
        Region region = region(slug);
        PublicPlaces now = published.now();
        List<TownLink> towns = Stream.concat(
                        now.towns().stream().filter(town -> town.region().equals(region.code())),
                        territory.towns(region.code()).stream())
                .distinct()
                .map(town -> row(town, language, now))
                .toList();
        String name = region.title().in(language);
        return site.page(
                "site/region",
                site.frameAbout(language, TownAddresses.path(region.code()), name, Optional.of(region.code())),
                Map.of("name", name, "towns", towns));
    }

    @GetMapping(LANGUAGE + "/places/{region}/{town}")
    ResponseEntity<byte[]> town(
            @PathVariable Language language,
            @PathVariable("region") String regionSlug,
            @PathVariable("town") String townSlug,
            @RequestParam(name = "page", defaultValue = FIRST) String asked) {
        Region region = region(regionSlug);
        Town town = towns.town(regionSlug, townSlug);
        PublicPlaces now = published.now();
        List<PlaceSummary> all = cards.of(now.in(town), language, now());
        int pages = Math.max(1, Math.ceilDiv(all.size(), PAGE));
        int page = page(asked, pages);
        if (!asked.equals(String.valueOf(page))) {
            return PageRenderer.redirect("/" + language.tag() + path(town, page));
        }
        Optional<Town> instead = all.isEmpty() ? nearestWithPlaces(town, now) : Optional.empty();
        TownPage model = new TownPage(
                town.name().in(language),
                new TownLink(region.title().in(language), TownAddresses.path(region.code()), 0),
                all.size(),
                (int) all.stream()
                        .filter(card -> card.opening().state() == State.OPEN)
                        .count(),
                all.subList((page - 1) * PAGE, Math.min(all.size(), page * PAGE)),
                TownAddresses.path(town),
                page,
                pages,
                instead.map(other -> labelled(other, language, now)),
                instead.map(other -> away(town, other, language)).orElse(""));
        PageFrame frame = site.frameAbout(language, path(town, page), model.name(), Optional.of(region.code()));
        return site.page("site/town", frame, Map.of("page", model));
    }

    /** Lists get shorter and addresses are kept: what lies behind the last page means the last, and no number the first. */
    private static int page(String asked, int pages) {
        return NUMBER.matcher(asked).matches()
                ? new BigInteger(asked).min(BigInteger.valueOf(pages)).intValue()
                : 1;
    }

    /** A code that came with a bracket, a full stop or in capitals leads to the page under its own address. */
    @GetMapping(LANGUAGE + "/place/{code}")
    ResponseEntity<byte[]> place(@PathVariable Language language, @PathVariable String code) {
        PlaceCode known = PlaceCode.read(code).orElseThrow(NotFound::new);
        if (!known.value().equals(code)) {
            return PageRenderer.redirect("/" + language.tag() + "/place/" + known);
        }
        return published
                .now()
                .withCode(known)
                .map(place -> place(language, place))
                .orElseGet(() -> unlisted(language, known));
    }

    private ResponseEntity<byte[]> place(Language language, PublicPlace place) {
        PlaceSummary card = cards.of(place, language, now());
        PageFrame frame = site.frameAbout(
                language, card.path(), card.name(), Optional.of(place.town().region()));
        ResponseEntity<byte[]> page = site.page("site/place", frame, Map.of("page", placePage(place, card, language)));
        return site.withPlaceStyle(page);
    }

    private ResponseEntity<byte[]> unlisted(Language language, PlaceCode code) {
        return unlistedPages.page(language, unlistedPlaces.withCode(code).orElseThrow(NotFound::new));
    }

    private PlacePage placePage(PublicPlace place, PlaceSummary card, Language language) {
        return new PlacePage(
                card,
                place.door(),
                place.phone().words(),
                row(place.town(), language, published.now()),
                report(place.code()),
                openingWords.week(place.hours(), now().toLocalDate(), language),
                weekWords.holidays(place.hours(), language),
                card.opening().state() == State.CLOSED ? unlistedPages.open(place.point(), language) : List.of());
    }

    private Region region(String slug) {
        return territory.regions().stream()
                .filter(region -> region.code().slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Optional<Town> nearestWithPlaces(Town from, PublicPlaces now) {
        return now.towns().stream()
                .min(Comparator.comparingDouble(town -> town.centre().metresTo(from.centre())));
    }

    private String away(Town from, Town to, Language language) {
        long kilometres = Math.max(1, Math.round(to.centre().metresTo(from.centre()) / 1000));
        return site.say(language, Message.of("finder.town.instead.away", kilometres));
    }

    private static TownLink row(Town town, Language language, PublicPlaces now) {
        return new TownLink(
                town.name().in(language), TownAddresses.path(town), now.in(town).size());
    }

    /** With its region where another town is called the same. */
    private TownLink labelled(Town town, Language language, PublicPlaces now) {
        return new TownLink(
                territory.label(town).in(language),
                TownAddresses.path(town),
                now.in(town).size());
    }

    private static String report(PlaceCode code) {
        return "/report/" + code;
    }

    private static String path(Town town, int page) {
        return TownAddresses.path(town) + (page == 1 ? "" : "?page=" + page);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(KernelConfiguration.ALMATY);
    }

    private static ResponseEntity<byte[]> varying(ResponseEntity<byte[]> page) {
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT_ENCODING)
                .body(page.getBody());
    }
}
