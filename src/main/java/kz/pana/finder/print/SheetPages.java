package kz.pana.finder.print;

import java.util.Map;
import java.util.Optional;
import kz.pana.finder.TownAddresses;
import kz.pana.finder.site.ContentPolicy;
import kz.pana.finder.site.PageFrame;
import kz.pana.finder.site.PageRenderer;
import kz.pana.kernel.Language;
import kz.pana.territory.Town;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The places of a town on one page: to print, and to stand in a frame on the pages of others. */
@Controller
class SheetPages {

    private static final ContentPolicy IN_FRAMES = ContentPolicy.NOTHING
            .allowing("style-src", "'self'")
            .allowing("base-uri", "'none'")
            .allowing("form-action", "'none'")
            .allowing("frame-ancestors", "*");

    private final PageRenderer site;
    private final TownAddresses towns;
    private final Sheets sheets;

    SheetPages(PageRenderer site, TownAddresses towns, Sheets sheets) {
        this.site = site;
        this.towns = towns;
        this.sheets = sheets;
    }

    /** For a notice board or a folder. */
    @GetMapping("/{language:kk|ru|en}/places/{region}/{town}/print")
    ResponseEntity<byte[]> print(
            @PathVariable Language language, @PathVariable String region, @PathVariable String town) {
        Town of = towns.town(region, town);
        Sheet sheet = sheets.of(of, language);
        PageFrame frame = site.frameAbout(language, sheet.path() + "/print", sheet.town(), Optional.of(of.region()));
        ResponseEntity<byte[]> page = site.page("print/sheet", frame, Map.of("sheet", sheet));
        return ContentPolicy.of(page)
                .allowing("style-src", "'self'")
                .allowing("script-src", "'self'")
                .on(page);
    }

    /** The one page that may stand in a frame of another site. It runs no script, and nothing in it stays in the frame. */
    @GetMapping("/embed/{language:kk|ru|en}/{region}/{town}")
    ResponseEntity<byte[]> embed(
            @PathVariable Language language, @PathVariable String region, @PathVariable String town) {
        Town of = towns.town(region, town);
        Sheet sheet = sheets.of(of, language);
        PageFrame frame = site.frameAbout(language, sheet.path(), sheet.town(), Optional.of(of.region()));
        return IN_FRAMES.on(site.page("print/embed", frame, Map.of("sheet", sheet)));
    }
}
