package kz.pana.finder.opendata;

import java.util.Map;
import kz.pana.finder.site.Articles;
import kz.pana.finder.site.Frame;
import kz.pana.finder.site.Site;
import kz.pana.kernel.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;

/** Tells developers how to read the open data, with examples that work as they stand. */
@Controller
class DevelopersPage {

    /** What the written page calls the address of this portal. */
    private static final String ANY_SITE = "https://pana.example";

    private final Site site;
    private final Articles articles;
    private final String publicUrl;

    DevelopersPage(Site site, Articles articles, @Value("${pana.public-url}") String publicUrl) {
        this.site = site;
        this.articles = articles;
        this.publicUrl = HtmlUtils.htmlEscape(publicUrl);
    }

    @GetMapping("/{language:kk|ru|en}/developers")
    ResponseEntity<byte[]> developers(@PathVariable Language language) {
        Articles.Article written = articles.article(language, "developers");
        Articles.Article article =
                new Articles.Article(written.title(), written.body().replace(ANY_SITE, publicUrl));
        Frame frame = site.frameAbout(language, "/developers", article.title());
        return site.page("article", frame, Map.of("article", article, "joining", false));
    }
}
