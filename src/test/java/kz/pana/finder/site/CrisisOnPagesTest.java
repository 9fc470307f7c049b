package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.crisis.CentreDetails;
import kz.pana.crisis.CentrePhone;
import kz.pana.crisis.CrisisDesk;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.row.PlaceCode;
import kz.pana.territory.RegionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The crisis centre of a region on the pages about that region, and on no other. */
@PanaTest
class CrisisOnPagesTest {

    private static final RegionCode SHYMKENT = new RegionCode("KZ-79");
    private static final String NUMBER = "href=\"tel:+77252500000\"";

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    CrisisDesk desk;

    @Autowired
    MovedClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private MockMvc browser;
    private PublishedPlaceRows rows;
    private AccountId coordinator;
    private PlaceCode code;

    @BeforeEach
    void theRegionHasACentreAndAPlace() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        rows = new PublishedPlaceRows(database, cast);
        code = rows.publish("KZ-79", "shymkent", "Аптека", 42.34, 69.59);
        events.publishEvent(new PublicationChanged(rows.id(code)));
        coordinator = cast.coordinator(SHYMKENT);
        CentreDetails centre = new CentreDetails(
                new LocalizedText("«Үміт» орталығы", "Центр «Умит»"),
                new CentrePhone("8 725 250 00 00"),
                Optional.of(new LocalizedText("9:00-ден 18:00-ге дейін", "с 9:00 до 18:00")));
        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> desk.write(SHYMKENT, version(), centre));
    }

    @AfterEach
    void theRegionHasNone() {
        cast.as(
                coordinator,
                () -> desk.mine().stream()
                        .filter(row -> row.state().isShown())
                        .forEach(row -> desk.hide(SHYMKENT, row.version())));
    }

    @Test
    void itStandsLastAmongTheNumbersOnEveryPageOfItsRegion() throws Exception {
        for (String path : pages().toList()) {
            assertThat(page(path)).as(path).doesNotContain(NUMBER);
        }

        cast.as(coordinator, () -> desk.called(SHYMKENT, version()));

        for (String path : pages().toList()) {
            String html = page(path);
            assertThat(html).as(path).contains(NUMBER, "+7 7252 50 00 00", "Центр «Умит», с 9:00 до 18:00");
            for (String other : List.of("tel:102", "tel:112", "tel:111", "tel:103")) {
                assertThat(html.indexOf(NUMBER)).as(path).isGreaterThan(html.indexOf(other));
            }
        }
        assertThat(page("/kk/place/" + code)).contains("Аймақтың дағдарыс орталығы: «Үміт» орталығы");
    }

    @Test
    void whereTheRegionIsNotKnownOrAnotherItIsNot() throws Exception {
        cast.as(coordinator, () -> desk.called(SHYMKENT, version()));

        for (String path : List.of("/ru", "/ru/places", "/ru/places/kz-71", "/ru/places/kz-71/astana", "/ru/inside")) {
            assertThat(page(path)).as(path).doesNotContain(NUMBER, "data-until");
        }
    }

    @Test
    void afterAMonthWithoutACallItIsGoneFromAll() throws Exception {
        cast.as(coordinator, () -> desk.called(SHYMKENT, version()));

        clock.later(Duration.ofDays(32), () -> {
            for (String path : List.of("/ru/places/kz-79", "/ru/places/kz-79/shymkent", "/embed/ru/kz-79/shymkent")) {
                assertThat(page(path)).as(path).doesNotContain(NUMBER);
            }
        });
    }

    /** The page of a place that the public does not see now sends people there as well. */
    @Test
    void aPausedPlaceStillNamesIt() throws Exception {
        cast.as(coordinator, () -> desk.called(SHYMKENT, version()));
        transaction.executeWithoutResult(status -> {
            rows.pause(code);
            events.publishEvent(new PublicationChanged(rows.id(code)));
        });

        assertThat(page("/ru/place/" + code))
                .doesNotContain("<dl class=\"facts\">")
                .contains(NUMBER);
        assertThat(page("/ru/s/" + code)).contains(NUMBER);
    }

    /** A phone takes it out of the copy that it kept. */
    @Test
    void aPageSaysUntilWhenItMayBeShown() throws Exception {
        cast.as(coordinator, () -> desk.called(SHYMKENT, version()));

        assertThat(page("/ru/places/kz-79/shymkent")).containsPattern("data-until=\"20\\d\\d-\\d\\d-\\d\\d\"");
        assertThat(page("/sw.js")).contains("data-until=\"([^\"]*)\"");
    }

    private Stream<String> pages() {
        return Stream.of(
                "/ru/places/kz-79",
                "/ru/places/kz-79/shymkent",
                "/ru/places/kz-79/shymkent/print",
                "/embed/ru/kz-79/shymkent",
                "/ru/place/" + code,
                "/ru/s/" + code);
    }

    private long version() {
        return desk.mine().stream()
                .filter(row -> row.region().code().equals(SHYMKENT))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private String page(String path) {
        try {
            return browser.perform(get(path)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }
}
