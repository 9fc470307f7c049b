package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
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
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the server says; what the phone does with it is {@code OfflineIT}. */
@PanaTest
class OfflinePagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    ApplicationEventPublisher events;

    private MockMvc browser;

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        PublishedPlaceRows rows = new PublishedPlaceRows(database, cast);
        announce(rows, rows.publish("KZ-63", "oskemen", "Аптека", 49.95, 82.62));
        announce(rows, rows.publish("KZ-63", "ridder", "Аптека", 50.34, 83.51));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void thePageOffersTownsAndTheirWholeRegion(String language) throws Exception {
        MockHttpServletResponse response = answer("/" + language + "/offline");
        String region = "/" + language + "/places/kz-63";

        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("data-pages=\"" + region + " ", "data-pages=\"" + region + "/oskemen\"")
                .contains("tel:102", "tel:112", "tel:111", "tel:103", "hidden data-keep", "#kept\" data-kept hidden")
                .containsOnlyOnce("<h1")
                .doesNotContain("!finder.", " style=");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("worker-src 'self'", "form-action 'none'")
                .doesNotContain("unsafe");
        assertThat(response.getCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kk/offline/expired", "/ru/offline/expired", "/en/offline/missing"})
    void thereIsAPageForWhenThereIsNoCopy(String path) throws Exception {
        MockHttpServletResponse response = answer(path);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .contains("tel:112", "data-exit>")
                .doesNotContain("!finder.");
    }

    @Test
    void noOtherPageMayInstallAWorker() throws Exception {
        for (String path : new String[] {"/kk", "/kk/places", "/kk/safety"}) {
            assertThat(answer(path).getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("worker-src");
        }
    }

    @Test
    void theWorkerMayAskNobodyButUs() throws Exception {
        MockHttpServletResponse worker = answer("/sw.js");

        assertThat(worker.getContentType()).startsWith("text/javascript");
        assertThat(worker.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(worker.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; connect-src 'self'");
        assertThat(worker.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("http:", "https:");
    }

    private void announce(PublishedPlaceRows rows, PlaceCode code) {
        events.publishEvent(new PublicationChanged(rows.id(code)));
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse();
    }
}
