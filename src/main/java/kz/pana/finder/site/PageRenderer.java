package kz.pana.finder.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.pana.crisis.CrisisDirectory;
import kz.pana.finder.CompressedBody;
import kz.pana.finder.PublicPlaces;
import kz.pana.finder.PublishedPlaces;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.Texts;
import kz.pana.territory.RegionCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes public pages: the frame around them, and headers that keep the visitor's trace small. */
@Component
public class PageRenderer {

    /** Rule 3: a place that pauses is gone within seconds, from caches too. */
    public static final CacheControl SECONDS =
            CacheControl.maxAge(Duration.ofSeconds(5)).cachePublic();

    public static final CacheControl HOURS =
            CacheControl.maxAge(Duration.ofHours(6)).cachePublic();

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** Templates are classes of the package that their folder names. */
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageRenderer.class.getClassLoader(), "kz.pana");

    private final Texts texts;
    private final Assets assets;
    private final PublishedPlaces places;
    private final CrisisDirectory crisis;
    private final HttpServletRequest request;
    private final boolean demo;
    private final String exit;

    PageRenderer(
            Texts texts,
            Assets assets,
            PublishedPlaces places,
            CrisisDirectory crisis,
            HttpServletRequest request,
            @Value("${pana.demo}") boolean demo,
            @Value("${pana.exit-url}") String exit) {
        this.texts = texts;
        this.assets = assets;
        this.places = places;
        this.crisis = crisis;
        this.request = request;
        this.demo = demo;
        this.exit = exit;
    }

    /** The frame of a first page, called as the whole site is. */
    PageFrame frame(Language language) {
        return frame(language, "", texts.get(language, "finder.name"));
    }

    /**
     * @param path the page's address without its language
     * @param about what the page is about, for the title of the window
     */
    public PageFrame frameAbout(Language language, String path, String about) {
        return frame(language, path, texts.get(language, "finder.title", about));
    }

    /**
     * The same for a page about one region, whose crisis centre stands beside the numbers to call.
     *
     * @param region empty where it is not known
     */
    public PageFrame frameAbout(Language language, String path, String about, Optional<RegionCode> region) {
        return frameAbout(language, path, about)
                .beside(region.flatMap(crisis::shownIn).orElse(null));
    }

    /**
     * @param path the page's address without its language
     * @param title of the window, as it is
     */
    PageFrame frame(Language language, String path, String title) {
        PublicPlaces shown = places.orNone();
        return new PageFrame(texts, assets, language, path, title, demo || shown.demo(), exit, shown.age(), null);
    }

    public String say(Language language, String key) {
        return texts.get(language, key);
    }

    public String say(Language language, Message words) {
        return texts.get(language, words);
    }

    /** @param template its folder and name, for example {@code site/home} */
    public ResponseEntity<byte[]> page(String template, PageFrame frame, Map<String, Object> model) {
        return answer(frame, new CompressedBody(render(template, frame, model)));
    }

    private ResponseEntity<byte[]> answer(PageFrame frame, CompressedBody page) {
        return page.answer(headed(ResponseEntity.ok(), frame, assets.policy()).cacheControl(SECONDS), accepted());
    }

    private String accepted() {
        return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "");
    }

    /** The page of a place that the public does not see now. */
    ResponseEntity<byte[]> unlisted(HttpStatusCode status, PageFrame frame, UnlistedPage page) {
        CompressedBody packed = new CompressedBody(render("site/unlisted", frame, Map.of("page", page)));
        return packed.answer(
                headed(ResponseEntity.status(status), frame, assets.policy())
                        .header("X-Robots-Tag", "noindex")
                        .cacheControl(SECONDS),
                accepted());
    }

    /**
     * A page with a form, which no search engine should lead to. No browser keeps it: what was typed must not come back
     * to whoever presses «back» on the same phone.
     */
    public ResponseEntity<byte[]> form(
            HttpStatusCode status, String template, PageFrame frame, Map<String, Object> model) {
        return headed(ResponseEntity.status(status), frame, assets.formPolicy())
                .header("X-Robots-Tag", "noindex")
                .cacheControl(CacheControl.noStore())
                .body(render(template, frame, model));
    }

    /** A page about one person: no cache keeps it, and no search engine should lead to it. */
    ResponseEntity<byte[]> personal(
            HttpStatusCode status, String template, PageFrame frame, Map<String, Object> model) {
        return headed(ResponseEntity.status(status), frame, assets.policy())
                .header("X-Robots-Tag", "noindex")
                .cacheControl(CacheControl.noStore())
                .body(render(template, frame, model));
    }

    /** Lets a page have what {@link Assets#placeStyle} says. */
    ResponseEntity<byte[]> withPlaceStyle(ResponseEntity<byte[]> page) {
        return ContentPolicy.of(page)
                .allowing("style-src", "'" + Assets.hash(assets.placeStyle()) + "'")
                .on(page);
    }

    /** @param path of this site, from its root */
    static ResponseEntity<byte[]> redirect(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /**
     * A page that says what went wrong.
     *
     * @param kind of its texts: {@code finder.problem.kind}
     */
    public ResponseEntity<byte[]> problem(HttpStatusCode status, Language language, String kind) {
        PageFrame frame = frameAbout(language, "", say(language, "finder.problem." + kind));
        return headed(ResponseEntity.status(status), frame, assets.policy())
                .cacheControl(CacheControl.noStore())
                .body(render("site/problem", frame, Map.of("kind", kind)));
    }

    /** The same, where it is worth coming back in a minute. */
    ResponseEntity<byte[]> unavailable(Language language, String kind) {
        ResponseEntity<byte[]> page = problem(HttpStatus.SERVICE_UNAVAILABLE, language, kind);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "60")
                .body(page.getBody());
    }

    private ResponseEntity.BodyBuilder headed(ResponseEntity.BodyBuilder response, PageFrame frame, String policy) {
        return response.contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.language().tag())
                .header("Content-Security-Policy", policy)
                .header("Permissions-Policy", "geolocation=(self)")
                .header("Referrer-Policy", "no-referrer");
    }

    private byte[] render(String template, PageFrame frame, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("frame", frame);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render("finder/" + template + ".jte", all, output);
        return output.toByteArray();
    }
}
