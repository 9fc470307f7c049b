package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.row.PlaceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PanaTest
class MapPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    ApplicationEventPublisher events;

    private MockMvc browser;
    private PublishedPlaceRows rows;
    private PlaceCode code;

    @BeforeEach
    void openABrowserAndAPlace() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        rows = new PublishedPlaceRows(database, cast);
        code = rows.publish("KZ-23", "atyrau", "Аптека", 47.123456, 51.92);
        announceAChange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void thePageIsLightAndSaysTheSameAsAList(String language) throws Exception {
        MockHttpServletResponse response = answer(get("/" + language + "/map"));

        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("/" + language + "/places/kz-23/atyrau", "data-show hidden", "/site/map.js", "<noscript>")
                .containsOnlyOnce("<h1")
                .doesNotContain("!finder.", " style=", "pana-map.js", "maplibre");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("worker-src 'self' blob:", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void thePointsSayWhichPlaceIsWhereAndNoMore() throws Exception {
        assertThat(answer(get("/find/map.json")).getContentAsString(StandardCharsets.UTF_8))
                .startsWith("{\"type\":\"FeatureCollection\",\"features\":[{")
                .contains("{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code
                        + "\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[51.92,47.123456]}}")
                .doesNotContain("Аптека", "phone");
    }

    @Test
    void thePointsTravelCompressedAndOnlyOnce() throws Exception {
        MockHttpServletResponse plain = answer(get("/find/map.json"));
        MockHttpServletResponse small = answer(get("/find/map.json").header("Accept-Encoding", "gzip"));
        String tag = Objects.requireNonNull(small.getHeader("ETag"));

        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(small.getContentAsByteArray()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.getContentAsByteArray());
        }
        assertThat(answer(get("/find/map.json")
                                .header("Accept-Encoding", "gzip")
                                .header("If-None-Match", tag))
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void aPausedPlaceIsOffTheMapAtOnce() throws Exception {
        rows.pause(code);
        announceAChange();

        assertThat(answer(get("/find/map.json")).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain(code.value());
    }

    private void announceAChange() {
        events.publishEvent(new PublicationChanged(rows.id(code)));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
