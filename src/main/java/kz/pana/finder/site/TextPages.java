package kz.pana.finder.site;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import kz.pana.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;

/** The written pages, and a word to search engines. */
@Controller
class TextPages {

    /** For whoever finds it hard to read now, or at all. */
    private static final Set<String> READ_ALOUD = Set.of("inside", "safety");

    private final PageRenderer site;
    private final Assets assets;
    private final Articles articles;

    TextPages(PageRenderer site, Assets assets, Articles articles) {
        this.site = site;
        this.assets = assets;
        this.articles = articles;
    }

    @GetMapping("/{language:kk|ru|en}/{name:inside|safety|join|about|developers}")
    ResponseEntity<byte[]> article(@PathVariable Language language, @PathVariable String name) {
        Articles.Article article = articles.article(language, name);
        PageFrame frame = site.frameAbout(language, "/" + name, article.title());
        boolean aloud = READ_ALOUD.contains(name);
        ResponseEntity<byte[]> page = site.page(
                "site/article", frame, Map.of("article", article, "joining", name.equals("join"), "aloud", aloud));
        return aloud
                ? ContentPolicy.of(page)
                        .allowing("script-src", "'" + Assets.hash(assets.speakScript()) + "'")
                        .on(page)
                : page;
    }

    /** As people tell each other an address, without a language. */
    @GetMapping("/{page:check|show|map|places|offline|inside|safety|join|about|developers}")
    ResponseEntity<Void> inTheirLanguage(
            @PathVariable String page,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + Language.negotiate(accepted).tag() + "/" + page))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** Where browsers look before they have read a page. */
    @GetMapping(path = "/favicon.ico", produces = "image/x-icon")
    ResponseEntity<Resource> icon() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .body(new ClassPathResource("static/brand/favicon.ico"));
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Disallow: /app/
                Disallow: /find/
                Disallow: /s/
                """;
    }
}
