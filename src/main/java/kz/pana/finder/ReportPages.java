package kz.pana.finder;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceCode;
import kz.pana.report.Reports;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * «Something is wrong here»: a plain form about one place. Of whoever fills it in nothing is kept but what they write. An
 * anonymous form of a site without sessions has nothing that a forged request could misuse.
 */
@Controller
class ReportPages {

    private static final String ADDRESS = "/{language:kk|ru|en}/report/{code}";

    /** Two thousand characters of any script fit, even as a form encodes them: twelve bytes each at worst. */
    private static final int MOST_BYTES = 32_000;

    /** A field that people do not see; programs that fill in every field do. */
    private static final String TRAP = "website";

    private static final String PROOF = "proof";

    /** Set where the form is only to be shown in another language. */
    private static final String SWITCH = "switch";

    private static final String SENT = "sent";

    private final Site site;
    private final PublishedPlaces published;
    private final Cards cards;
    private final Puzzle puzzle;
    private final Reports reports;
    private final Clock clock;

    ReportPages(Site site, PublishedPlaces published, Cards cards, Puzzle puzzle, Reports reports, Clock clock) {
        this.site = site;
        this.published = published;
        this.cards = cards;
        this.puzzle = puzzle;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> form(
            @PathVariable Language language, @PathVariable String code, HttpServletRequest request) {
        PublicPlace place = place(code);
        if (request.getParameter(SENT) != null) {
            Frame frame = frame(language, place, "?" + SENT);
            return site.form(
                    HttpStatus.OK, CacheControl.noCache(), "reported", frame, Map.of("place", card(place, language)));
        }
        return page(HttpStatus.OK, CacheControl.noCache(), language, place, ReportForm.EMPTY, Map.of());
    }

    /** Takes the form in, then sends the browser on, so that loading the page again sends nothing again. */
    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> tell(
            @PathVariable Language language, @PathVariable String code, HttpServletRequest request) {
        // Looked at before the first field is read: reading one takes in the whole form.
        if (request.getContentLengthLong() > MOST_BYTES || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            return site.problem(HttpStatus.CONTENT_TOO_LARGE, site.frame(language), Map.of("kind", "too-long"));
        }
        PublicPlace place = place(code);
        ReportForm form = ReportForm.of(request);
        if (!ReportForm.text(request, SWITCH).isEmpty()) {
            return page(HttpStatus.OK, CacheControl.noStore(), language, place, form, Map.of());
        }
        Map<String, Message> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, CacheControl.noStore(), language, place, form, problems);
        }
        // Whatever fell into the trap is thanked like everybody else.
        if (ReportForm.text(request, TRAP).isEmpty()) {
            try {
                reports.tell(
                        place.code(), form.telling(), puzzle.isSolved(place.code(), ReportForm.text(request, PROOF)));
            } catch (Refused e) {
                Map<String, Message> whole = Map.of("form", e.reason());
                return page(HttpStatus.TOO_MANY_REQUESTS, CacheControl.noStore(), language, place, form, whole);
            }
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + language.tag() + path(place) + "?" + SENT))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            CacheControl cache,
            Language language,
            PublicPlace place,
            ReportForm form,
            Map<String, Message> problems) {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach((field, words) -> errors.put(field, site.say(language, words)));
        ReportPage page =
                new ReportPage(card(place, language), path(place), form, errors, puzzle.challenge(place.code()));
        return site.form(status, cache, "report", frame(language, place, ""), Map.of("page", page));
    }

    private Frame frame(Language language, PublicPlace place, String query) {
        // The title of the window says nothing: somebody may look over a shoulder.
        return site.frameAbout(language, path(place) + query, site.say(language, "finder.report.window"));
    }

    private Card card(PublicPlace place, Language language) {
        return cards.of(place, language, clock.instant().atZone(KernelConfiguration.ALMATY));
    }

    private PublicPlace place(String code) {
        return PlaceCode.parse(code).flatMap(published.now()::withCode).orElseThrow(NotFound::new);
    }

    private static String path(PublicPlace place) {
        return "/report/" + place.code();
    }
}
