package kz.pana.finder.site.report;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublishedPlaces;
import kz.pana.finder.UnlistedPlaces;
import kz.pana.finder.site.PageFrame;
import kz.pana.finder.site.PageRenderer;
import kz.pana.finder.site.PlaceSummaries;
import kz.pana.finder.site.PlaceSummary;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.place.row.PlaceCode;
import kz.pana.report.NewReport;
import kz.pana.report.ReportKind;
import kz.pana.report.Reports;
import org.springframework.http.CacheControl;
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

    /** How the thanks know that somebody was told of harm; the address says nothing of it to whoever reads the history. */
    private static final String URGENT = "1";

    private final PageRenderer site;
    private final PublishedPlaces published;
    private final PlaceSummaries cards;
    private final UnlistedPlaces unlisted;
    private final ProofOfWork proofs;
    private final Submissions submissions;
    private final Reports reports;
    private final Clock clock;

    ReportPages(
            PageRenderer site,
            PublishedPlaces published,
            UnlistedPlaces unlisted,
            PlaceSummaries cards,
            ProofOfWork proofs,
            Submissions submissions,
            Reports reports,
            Clock clock) {
        this.site = site;
        this.published = published;
        this.cards = cards;
        this.unlisted = unlisted;
        this.proofs = proofs;
        this.submissions = submissions;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> form(
            @PathVariable Language language, @PathVariable String code, HttpServletRequest request) {
        ReportedPlace place = place(code, language);
        if (request.getParameter(SENT) != null) {
            boolean urgent = URGENT.equals(request.getParameter(SENT));
            PageFrame frame = frame(language, place, sent(urgent));
            return site.form(HttpStatus.OK, "site/report/reported", frame, Map.of("place", place, "urgent", urgent));
        }
        return page(HttpStatus.OK, language, place, ReportForm.about(request), Map.of());
    }

    /** Takes the form in, then sends the browser on, so that loading the page again sends nothing again. */
    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> tell(
            @PathVariable Language language, @PathVariable String code, HttpServletRequest request) {
        // Looked at before the first field is read: reading one takes in the whole form.
        if (request.getContentLengthLong() > MOST_BYTES) {
            return site.problem(HttpStatus.CONTENT_TOO_LARGE, language, "too-long");
        }
        ReportedPlace place = place(code, language);
        ReportForm form = ReportForm.of(request);
        if (!ReportForm.text(request, SWITCH).isEmpty()) {
            return page(HttpStatus.OK, language, place, form, Map.of());
        }
        Map<String, Message> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, language, place, form, problems);
        }
        NewReport newReport = form.telling();
        // A browser may have filled the trap in by itself: what fell into it is kept, but no proof counts.
        String proof = ReportForm.text(request, TRAP).isEmpty() ? ReportForm.text(request, PROOF) : "";
        submissions.once(
                place.code(),
                proof,
                newReport,
                proven -> reports.tell(place.code(), newReport, proven, request.getRemoteAddr()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + language.tag() + place.form() + sent(newReport.kind() == ReportKind.HARMED)))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static String sent(boolean urgent) {
        return "?" + SENT + (urgent ? "=" + URGENT : "");
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Language language, ReportedPlace place, ReportForm form, Map<String, Message> problems) {
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach((field, words) -> errors.put(field, site.say(language, words)));
        ReportPage page = new ReportPage(place, form, errors, proofs.challenge(place.code()));
        String query = form.isOnlyChosen() ? "?kind=" + form.kind() : "";
        return site.form(status, "site/report/report", frame(language, place, query), Map.of("page", page));
    }

    private PageFrame frame(Language language, ReportedPlace place, String query) {
        // The title of the window says nothing: somebody may look over a shoulder.
        return site.frameAbout(
                language, place.form() + query, site.say(language, "finder.report.window"), place.region());
    }

    /** Any place that was ever approved can be reported, whatever became of it. */
    private ReportedPlace place(String typed, Language language) {
        PlaceCode code = PlaceCode.parse(typed).orElseThrow(NotFound::new);
        return published
                .now()
                .withCode(code)
                .map(place -> ReportedPlace.of(place, card(place, language)))
                .or(() -> unlisted.withCode(code)
                        .map(place -> ReportedPlace.of(
                                place, unlisted.town(place, language), unlisted.region(place), language)))
                .orElseThrow(NotFound::new);
    }

    private PlaceSummary card(PublicPlace place, Language language) {
        return cards.of(place, language, clock.instant().atZone(KernelConfiguration.ALMATY));
    }
}
