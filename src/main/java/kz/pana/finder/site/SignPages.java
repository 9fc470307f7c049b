package kz.pana.finder.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import kz.pana.crisis.CrisisDirectory;
import kz.pana.finder.ListWithheld;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublishedPlaces;
import kz.pana.finder.ScanVerdict;
import kz.pana.finder.ScannedSign;
import kz.pana.finder.SignCodes;
import kz.pana.finder.TownAddresses;
import kz.pana.finder.UnlistedPlaces;
import kz.pana.finder.UntilChanged;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.place.row.UnlistedRow;
import kz.pana.sign.scan.FalseScanKind;
import kz.pana.sign.scan.FalseScans;
import kz.pana.sign.scan.NamedSign;
import kz.pana.sign.scan.SerialGuesses;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.util.ConcurrentLruCache;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.util.UriUtils;

/** Whoever scanned a sign learns whether it may be trusted today, and no more than the public may know. */
@Controller
class SignPages {

    /** Pages of signed codes that are kept for a moment: some kilobytes each. */
    private static final int MOST_DRAWN = 1000;

    private final PageRenderer site;
    private final SignCodes signs;
    private final UnlistedPlaces unlisted;
    private final UnlistedPages unlistedPages;
    private final PlaceSummaries cards;
    private final Territory territory;
    private final FalseScans falseScans;
    private final SerialGuesses guesses;
    private final Clock clock;
    private final UntilChanged<ConcurrentLruCache<Asked, ResponseEntity<byte[]>>> drawn;

    /**
     * What a page is drawn from. How its sign and its place stand is looked up each time, so that no page tells of what is
     * no longer.
     *
     * @param encodings that the browser takes
     */
    private record Asked(
            Language language,
            String path,
            ScannedSign scanned,
            @Nullable String encodings) {}

    SignPages(
            PageRenderer site,
            SignCodes signs,
            UnlistedPlaces unlisted,
            UnlistedPages unlistedPages,
            PlaceSummaries cards,
            Territory territory,
            FalseScans falseScans,
            SerialGuesses guesses,
            PublishedPlaces places,
            CrisisDirectory crisis,
            Clock clock) {
        this.site = site;
        this.signs = signs;
        this.unlisted = unlisted;
        this.unlistedPages = unlistedPages;
        this.cards = cards;
        this.territory = territory;
        this.falseScans = falseScans;
        this.guesses = guesses;
        this.clock = clock;
        this.drawn = new UntilChanged<>(places, crisis, clock, () -> new ConcurrentLruCache<>(MOST_DRAWN, this::draw));
    }

    /** In the browser's language: served, not redirected, for whoever scans may have a slow network. */
    @GetMapping("/s/{code}")
    ResponseEntity<byte[]> sign(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            HttpServletRequest request) {
        ResponseEntity<byte[]> page = sign(Language.negotiate(accepted), code, request);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT_ENCODING)
                .body(page.getBody());
    }

    @GetMapping("/{language:kk|ru|en}/s/{code}")
    ResponseEntity<byte[]> sign(
            @PathVariable Language language, @PathVariable String code, HttpServletRequest request) {
        if (isGuess(code) && !guesses.begin(request.getRemoteAddr()).isZero()) {
            return site.problem(HttpStatus.TOO_MANY_REQUESTS, language, "sign-wait");
        }
        ScannedSign scanned;
        ResponseEntity<byte[]> page;
        try {
            ConcurrentLruCache<Asked, ResponseEntity<byte[]>> known = drawn.now();
            scanned = signs.scan(code);
            if (scanned.verdict() == ScanVerdict.UNCHECKED) {
                return site.unavailable(language, "sign-unknown");
            }
            Asked asked = new Asked(language, path(code), scanned, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
            // Of what is no signed code there is no end.
            page = signs.isSigned(code) ? known.get(asked) : draw(asked);
        } catch (ListWithheld | DataAccessException | TransactionException e) {
            // «Not valid» would be a lie, about a true sign as about a false one.
            return site.unavailable(language, "sign-unknown");
        }
        if (isGuess(code) && scanned.verdict() != ScanVerdict.NEVER_ISSUED) {
            guesses.known(request.getRemoteAddr());
        }
        falseKind(code, scanned)
                .ifPresent(kind -> falseScans.count(
                        kind,
                        town(scanned),
                        new NamedSign(kind.isOurs() ? signs.ours(code) : Optional.empty(), scanned.reportable())));
        return page;
    }

    /** How the sign looks at its door; of one that may not be relied on today there is none. */
    @GetMapping("/s/{code}/photo.jpg")
    ResponseEntity<byte[]> photo(@PathVariable String code, HttpServletRequest request) {
        if (isGuess(code) && !guesses.begin(request.getRemoteAddr()).isZero()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        Optional<byte[]> jpeg;
        try {
            jpeg = signs.photo(code);
        } catch (ListWithheld | DataAccessException | TransactionException e) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        if (isGuess(code) && jpeg.isPresent()) {
            guesses.known(request.getRemoteAddr());
        }
        return jpeg.map(bytes -> ContentPolicy.NOTHING.on(ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .body(bytes)))
                .orElseThrow(NotFound::new);
    }

    private String path(String code) {
        return "/s/" + signs.read(code).orElseGet(() -> UriUtils.encode(code, StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> draw(Asked asked) {
        Language language = asked.language();
        SignPage page = page(language, asked.path(), asked.scanned());
        PageFrame frame = site.frameAbout(language, asked.path(), site.say(language, "finder.sign"), page.region());
        return page.isGood()
                ? site.page("site/sign", frame, Map.of("page", page))
                : site.personal(HttpStatus.OK, "site/sign", frame, Map.of("page", page));
    }

    /** Whether it can be hit upon by trying: a number, and not a signature. */
    private boolean isGuess(String code) {
        return !signs.isSigned(code) && signs.read(code).isPresent();
    }

    private Optional<FalseScanKind> falseKind(String code, ScannedSign scanned) {
        return switch (scanned.verdict()) {
            case NEVER_ISSUED -> Optional.of(signs.isForged(code) ? FalseScanKind.FORGED : FalseScanKind.UNKNOWN);
            case SIGN_OUT -> Optional.of(FalseScanKind.VOID);
            case PLACE_OUT -> scanned.unlisted().filter(UnlistedRow::ended).map(ended -> FalseScanKind.LEFT);
            case VALID, PLACE, NOT_YET, UNREADABLE, UNCHECKED -> Optional.empty();
        };
    }

    private Optional<Town> town(ScannedSign scanned) {
        return scanned.place()
                .map(PublicPlace::town)
                .or(() -> scanned.unlisted().flatMap(gone -> territory.town(gone.town())));
    }

    private SignPage page(Language language, String path, ScannedSign scanned) {
        Optional<Town> town = town(scanned);
        ZonedDateTime now = clock.instant().atZone(KernelConfiguration.ALMATY);
        return new SignPage(
                scanned.verdict(),
                scanned.place().map(found -> cards.of(found, language, now)),
                scanned.reportable().map(code -> "/report/" + code),
                town.map(Town::region).or(() -> scanned.unlisted().flatMap(unlisted::region)),
                town.map(found -> new TownLink(found.name().in(language), TownAddresses.path(found), 0)),
                scanned.unlisted().map(gone -> unlistedPages.model(language, gone)),
                scanned.photographedAt()
                        .map(taken -> new SignPhotoLink(
                                path + "/photo.jpg", LocalDate.ofInstant(taken, KernelConfiguration.ALMATY))),
                now.toLocalDate());
    }
}
