package kz.pana.finder.search;

import kz.pana.finder.CompressedBody;
import kz.pana.finder.site.PageRenderer;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the files in which phones search: the server learns an area that thousands share, and nothing else. */
@RestController
class SearchController {

    private static final String FILES = "/find/{language:kk|ru|en}";

    private final SearchFiles files;
    private final NamesFiles names;

    SearchController(SearchFiles files, NamesFiles names) {
        this.files = files;
        this.names = names;
    }

    /** Which areas there are. */
    @GetMapping("/find/areas.json")
    ResponseEntity<byte[]> areas(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptedEncodings) {
        return answer(files.now().outline(), acceptedEncodings, PageRenderer.SECONDS);
    }

    /** The places of one area. */
    @GetMapping(FILES + "/area{path:[0-3]{0,11}}.json")
    ResponseEntity<byte[]> area(
            @PathVariable Language language,
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptedEncodings) {
        return files.now()
                .tree()
                .file(path, language)
                .map(file -> answer(file, acceptedEncodings, PageRenderer.SECONDS))
                .orElseThrow(NotFound::new);
    }

    /** Towns and streets by name, for whoever types where they are. */
    @GetMapping(FILES + "/names.json")
    ResponseEntity<byte[]> names(
            @PathVariable Language language,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptedEncodings) {
        return answer(names.in(language), acceptedEncodings, PageRenderer.HOURS);
    }

    private static ResponseEntity<byte[]> answer(CompressedBody file, String acceptedEncodings, CacheControl cache) {
        return file.answer(
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(cache), acceptedEncodings);
    }
}
