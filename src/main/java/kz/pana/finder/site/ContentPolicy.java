package kz.pana.finder.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;

/**
 * What a browser may do on one page, where that differs from the other pages.
 *
 * @param directives of the Content-Security-Policy, with the sources of each
 */
public record ContentPolicy(Map<String, String> directives) {

    /** Allows nothing at all. */
    public static final ContentPolicy NOTHING = new ContentPolicy(Map.of("default-src", "'none'"));

    private static final String HEADER = "Content-Security-Policy";
    private static final String NONE = "'none'";

    /** The policy of a page as every page has it. */
    public static ContentPolicy of(ResponseEntity<?> page) {
        String header = Objects.requireNonNull(page.getHeaders().getFirst(HEADER));
        Map<String, String> directives = new LinkedHashMap<>();
        Arrays.stream(header.split(";"))
                .map(directive -> directive.strip().split(" ", 2))
                .forEach(parts -> directives.put(parts[0], parts.length > 1 ? parts[1] : ""));
        return new ContentPolicy(directives);
    }

    /** The same, and these sources too. */
    public ContentPolicy allowing(String directive, String sources) {
        Map<String, String> more = new LinkedHashMap<>(directives);
        more.merge(directive, sources, (before, added) -> before.equals(NONE) ? added : before + " " + added);
        return new ContentPolicy(more);
    }

    /** The page under this policy instead of its own. */
    public ResponseEntity<byte[]> on(ResponseEntity<byte[]> page) {
        return ResponseEntity.status(page.getStatusCode())
                .headers(headers -> {
                    headers.putAll(page.getHeaders());
                    headers.set(HEADER, toString());
                })
                .body(page.getBody());
    }

    @Override
    public String toString() {
        return directives.entrySet().stream()
                .map(directive -> (directive.getKey() + " " + directive.getValue()).strip())
                .collect(Collectors.joining("; "));
    }
}
