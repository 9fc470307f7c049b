package kz.pana.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.pana.crisis.CrisisDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ResponseCacheFilterTest {

    private final PublishedPlaces published = mock(PublishedPlaces.class);
    private final CrisisDirectory crisis = mock(CrisisDirectory.class);
    private final AtomicInteger asked = new AtomicInteger();
    private Instant time = Instant.parse("2026-11-24T10:00:00Z");
    private String cacheControl = "max-age=5, public";
    private int status = 200;

    private final ResponseCacheFilter answers = new ResponseCacheFilter(published, crisis, new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time;
        }
    });

    @BeforeEach
    void publishNothing() {
        when(published.orNone()).thenReturn(new PublicPlaces(List.of()));
        when(crisis.asRead()).thenReturn(Map.of());
    }

    @Test
    void theSameQuestionIsAnsweredOnce() throws Exception {
        MockHttpServletResponse first = ask(get("/kk"));
        MockHttpServletResponse second = ask(get("/kk"));

        assertThat(asked).hasValue(1);
        assertThat(second.getContentAsString())
                .isEqualTo(first.getContentAsString())
                .isEqualTo("answer 1");
        assertThat(second.getContentType()).isEqualTo("text/html");
        assertThat(second.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(second.getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void whoHasItAlreadyIsToldSo() throws Exception {
        ask(get("/kk"));
        MockHttpServletRequest again = get("/kk");
        again.addHeader("If-None-Match", "\"1\"");
        MockHttpServletResponse response = ask(again);

        assertThat(asked).hasValue(1);
        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    /** The open data answers them with a header more. */
    @Test
    void aPageOfAnotherSiteAsksAnotherQuestion() throws Exception {
        ask(get("/api/v1/places.geojson"));
        MockHttpServletRequest elsewhere = get("/api/v1/places.geojson");
        elsewhere.addHeader("Origin", "https://other.example");
        ask(elsewhere);

        assertThat(asked).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a:b", "http://[", "//", "https://пана.kz:99999999", "%", ""})
    void whateverIsSaidOfTheSiteItIsAnswered(String origin) throws Exception {
        MockHttpServletRequest request = get("/kk");
        request.addHeader("Origin", origin);

        assertThat(ask(request).getContentAsString()).isEqualTo("answer 1");
    }

    @Test
    void anotherLanguageOrEncodingIsAnotherQuestion() throws Exception {
        ask(get("/"));
        MockHttpServletRequest russian = get("/");
        russian.addHeader("Accept-Language", "ru");
        ask(russian);
        MockHttpServletRequest small = get("/");
        small.addHeader("Accept-Encoding", "br");
        ask(small);

        assertThat(asked).hasValue(3);
    }

    /** A number that people must not call any more is gone with the next request. */
    @Test
    void aChangeOfCrisisCentresIsAskedAnew() throws Exception {
        ask(get("/kk/places/kz-79"));
        when(crisis.asRead()).thenReturn(new HashMap<>());
        ask(get("/kk/places/kz-79"));
        ask(get("/kk/places/kz-79"));

        assertThat(asked).hasValue(2);
    }

    @Test
    void aChangeOfPlacesOrTheNextMinuteIsAskedAnew() throws Exception {
        ask(get("/kk"));
        when(published.orNone()).thenReturn(new PublicPlaces(List.of()));
        ask(get("/kk"));
        time = time.plus(Duration.ofMinutes(1));
        ask(get("/kk"));

        assertThat(asked).hasValue(3);
    }

    @Test
    void whatIsNotForEverybodyIsNotKept() throws Exception {
        cacheControl = "no-store";
        ask(get("/kk"));
        ask(get("/kk"));
        assertThat(asked).hasValue(2);

        cacheControl = "max-age=5, public";
        status = 404;
        ask(get("/kk"));
        ask(get("/kk"));
        assertThat(asked).hasValue(4);
    }

    @Test
    void formsQueriesAndTheBackOfficePassBy() throws Exception {
        MockHttpServletRequest query = get("/kk");
        query.setQueryString("page=2");
        ask(query);
        ask(query);
        ask(get("/app/login"));
        ask(get("/app/login"));
        ask(new MockHttpServletRequest("POST", "/kk"));
        ask(new MockHttpServletRequest("POST", "/kk"));

        assertThat(asked).hasValue(6);
    }

    private MockHttpServletResponse ask(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        // A request is filtered once; asked again, it is another one.
        request.removeAttribute(answers.getClass().getName() + ".FILTERED");
        FilterChain chain = (asking, answering) -> {
            HttpServletResponse http = (HttpServletResponse) answering;
            http.setStatus(status);
            http.setHeader("Cache-Control", cacheControl);
            http.setHeader("ETag", "\"" + asked.incrementAndGet() + "\"");
            http.setHeader("X-Frame-Options", "DENY");
            http.setContentType("text/html");
            http.getWriter().write("answer " + asked.get());
        };
        answers.doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest get(String path) {
        return new MockHttpServletRequest("GET", path);
    }
}
