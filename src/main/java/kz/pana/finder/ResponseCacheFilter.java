package kz.pana.finder;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kz.pana.crisis.CrisisDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives again what was answered a moment ago to the same request: what any cache on the way may keep, this one keeps too.
 * Answers hold for as long as {@link UntilChanged} says.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ResponseCacheFilter extends OncePerRequestFilter {

    /** Pages and search files; pictures, scripts and maps are files that need no making. */
    private static final Pattern PAGES = Pattern.compile("^/($|(kk|ru|en|s|find|embed|api)(/|$))");

    private static final int MOST = 1000;
    private static final int LARGEST = 64 * 1024;

    private final UntilChanged<Map<CacheKey, Answer>> kept;

    ResponseCacheFilter(PublishedPlaces places, CrisisDirectory crisis, Clock clock) {
        kept = new UntilChanged<>(places, crisis, clock, ConcurrentHashMap::new);
    }

    /** What an answer is kept under; addresses with a query are not kept, for there is no end of them. */
    private record CacheKey(
            String address,
            @Nullable String encodings,
            @Nullable String languages,
            boolean secure,
            boolean fromAnotherSite) {

        static CacheKey of(HttpServletRequest request) {
            return new CacheKey(
                    request.getRequestURI(),
                    request.getHeader(HttpHeaders.ACCEPT_ENCODING),
                    request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                    request.isSecure(),
                    isFromAnotherSite(request));
        }

        /** What is no address of a site is none of ours; nobody who says it is to read of an error. */
        private static boolean isFromAnotherSite(HttpServletRequest request) {
            try {
                return CorsUtils.isCorsRequest(request);
            } catch (IllegalArgumentException malformed) {
                return true;
            }
        }
    }

    private record Answer(Map<String, List<String>> headers, String type, String tag, byte[] body) {

        void give(HttpServletRequest request, HttpServletResponse response) throws IOException {
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(type);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals(HttpMethod.GET.name())
                || request.getQueryString() != null
                || !PAGES.matcher(request.getRequestURI()).find();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<CacheKey, Answer> answers = kept.now();
        CacheKey key = CacheKey.of(request);
        Answer known = answers.get(key);
        if (known != null) {
            known.give(request, response);
            return;
        }
        ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, copy);
        if (answers.size() < MOST && mayBeKept(copy)) {
            answers.put(key, answer(copy));
        }
        copy.copyBodyToResponse();
    }

    private static boolean mayBeKept(ContentCachingResponseWrapper response) {
        return response.getStatus() == HttpServletResponse.SC_OK
                && Objects.toString(response.getHeader(HttpHeaders.CACHE_CONTROL), "")
                        .contains("public")
                && response.getHeader(HttpHeaders.ETAG) != null
                && response.getHeader(HttpHeaders.SET_COOKIE) == null
                && response.getContentType() != null
                && response.getContentSize() <= LARGEST;
    }

    private static Answer answer(ContentCachingResponseWrapper response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.getHeaderNames().stream()
                .filter(name -> !name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                        && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH))
                .forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        return new Answer(
                headers,
                Objects.requireNonNull(response.getContentType()),
                Objects.requireNonNull(response.getHeader(HttpHeaders.ETAG)),
                response.getContentAsByteArray());
    }
}
