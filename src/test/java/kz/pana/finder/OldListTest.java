package kz.pana.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.row.PlaceCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** While the database does not answer: pages, search files, map and open data say the same of the list of places. */
@PanaTest
class OldListTest {

    private static final String POINT = "{\"latitude\": 43.2389, \"longitude\": 76.9046, \"open\": false}";

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    ListFreshness freshness;

    @Autowired
    PublishedPlaces published;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private MockMvc browser;
    private PlaceCode code;

    @BeforeEach
    void aPublishedPlace() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        PublishedPlaceRows rows = new PublishedPlaceRows(database, cast);
        code = rows.publish("KZ-75", "almaty", "Аптека «Мерей»", 43.2389, 76.9046);
        transaction.executeWithoutResult(status -> events.publishEvent(new PublicationChanged(rows.id(code))));
        published.now();
    }

    @AfterEach
    void theDatabaseAnswers() {
        freshness.provenAt(freshness.moment());
    }

    /** The tests' portal calls a list old after a day and withholds it after two. */
    private void lastProven(Duration ago) {
        freshness.provenAt(freshness.moment() - ago.toNanos());
    }

    @ParameterizedTest
    @CsvSource({"kk, минут бұрын", "ru, минут назад", "en, minutes ago"})
    void anOldListSaysSoOnEveryPage(String language, String ago) throws Exception {
        lastProven(Duration.ofHours(26));
        for (String path : List.of(
                "",
                "/places",
                "/places/kz-75",
                "/places/kz-75/almaty",
                "/places/kz-75/almaty/print",
                "/place/" + code,
                "/s/" + code,
                "/map",
                "/offline")) {
            MockHttpServletResponse page = ask(get("/" + language + path));
            assertThat(page.getStatus()).as(path).isEqualTo(200);
            assertThat(page.getContentAsString()).as(path).containsPattern("1[\\s\\u00a0\\u202f,]?560 " + ago);
        }
        assertThat(ask(get("/embed/" + language + "/kz-75/almaty")).getContentAsString())
                .contains("<strong>");
    }

    @Test
    void anOldListSaysSoToPhonesAndPrograms() throws Exception {
        lastProven(Duration.ofHours(26));
        assertThat(ask(get("/find/areas.json")).getContentAsString()).contains("\"old\":1560");
        assertThat(ask(get("/api/v1/places/" + code)).getHeader("Age")).isEqualTo("93600");

        lastProven(Duration.ZERO);
        assertThat(ask(get("/find/areas.json")).getContentAsString()).contains("\"old\":0");
        assertThat(ask(get("/api/v1/places/" + code)).getHeader("Age")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void aListThatIsTooOldIsNotOfferedAnywhere(String language) throws Exception {
        lastProven(Duration.ofHours(49));
        Stream<String> pages = Stream.of(
                        "/places",
                        "/places/kz-75",
                        "/places/kz-75/almaty",
                        "/places/kz-75/almaty/print",
                        "/place/" + code,
                        "/map",
                        "/report/" + code)
                .map(path -> "/" + language + path);
        Stream<String> others = Stream.of(
                "/embed/" + language + "/kz-75/almaty",
                "/find/areas.json",
                "/find/" + language + "/area.json",
                "/find/map.json",
                "/api/v1/places.geojson",
                "/api/v1/places/" + code,
                "/api/v1/changes?since=2026-11-12T00:00:00Z");
        for (String path : Stream.concat(pages, others).toList()) {
            MockHttpServletResponse answer = ask(get(path));
            assertThat(answer.getStatus()).as(path).isEqualTo(503);
            assertThat(answer.getHeader("Retry-After")).as(path).isEqualTo("60");
            assertThat(answer.getHeader("Cache-Control")).as(path).contains("no-store");
            assertThat(answer.getContentAsString()).as(path).doesNotContain("Мерей");
        }
        assertThat(ask(post("/api/v1/nearest")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(POINT))
                        .getStatus())
                .isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/inside", "/safety", "/offline", "/places"})
    void helpIsAlwaysOneCallAway(String path) throws Exception {
        lastProven(Duration.ofHours(49));
        String page = ask(get("/kk" + path)).getContentAsString();
        if (path.isEmpty() || path.equals("/places")) {
            assertThat(page).contains("tel:102", "tel:112", "tel:111", "tel:103");
        }
        assertThat(page).contains("көрсетпейміз").doesNotContain("class=\"notice\">Әзірге");
    }

    @Test
    void aSignThatCannotBeCheckedIsNotCalledInvalid() throws Exception {
        lastProven(Duration.ofHours(49));
        for (String typed : List.of(code.value(), "nonsense")) {
            MockHttpServletResponse answer = ask(get("/kk/s/" + typed));
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getContentAsString())
                    .contains("Белгіні қазір тексере алмаймыз")
                    .doesNotContain("жарамсыз</h1>");
        }
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = browser.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }
}
