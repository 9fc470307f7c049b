package kz.pana.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.row.PlaceCode;
import kz.pana.sign.Serial;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the public reads of a place that it does not see now. */
@PanaTest
class UnlistedPlacesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    private PublishedPlaceRows rows;
    private MockMvc browser;
    private PlaceCode code;
    private PlaceCode other;

    @BeforeEach
    void twoPlacesAreNeighbours() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        rows = new PublishedPlaceRows(database, cast);
        code = rows.publish("KZ-23", "atyrau", "Аптека «Айна»", 47.1100, 51.9100);
        other = rows.publish("KZ-23", "atyrau", "Кафе «Бал»", 47.1200, 51.9100);
        change(other);
        database.sql("update place set street = 'Сәтбаев көшесі', phone = '+77029998877' where code = ?")
                .param(code.value())
                .update();
    }

    @AfterEach
    void bothAreGone() {
        database.sql("update place set version = version + 1, published = false where code in (?, ?)")
                .params(code.value(), other.value())
                .update();
        change(code);
        change(other);
    }

    @ParameterizedTest
    @CsvSource({"PAUSED", "SUSPENDED", "EXPIRED", "CURRENT"})
    void aPlaceThatMayComeBackIsSaidToBePausedAndNotWhy(String validity) throws Exception {
        leave(validity);
        MockHttpServletResponse response = answer(get("/ru/place/" + code));
        String html = text(response);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(html)
                .contains("Это место сейчас на паузе", "Аптека «Айна»", "Атырау", "tel:102")
                .contains("Другие места рядом", "/ru/place/" + other, "1,1 км от этого места")
                .contains("/ru/report/" + code, "<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("Сәтбаев", "+77029998877", "directions/points/%7C51.910000%2C47.110000");
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=5, public");
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void whyAPlaceIsPausedCannotBeTold() throws Exception {
        leave("PAUSED");
        String paused = text(answer(get("/kk/place/" + code)));
        leave("SUSPENDED");
        assertThat(text(answer(get("/kk/place/" + code)))).isEqualTo(paused);
    }

    @ParameterizedTest
    @CsvSource({"WITHDRAWN", "REVOKED", "CLOSED"})
    void aPlaceThatIsGoneForGoodIsSaidToBeGone(String validity) throws Exception {
        leave(validity);
        MockHttpServletResponse response = answer(get("/en/place/" + code));

        assertThat(response.getStatus()).isEqualTo(410);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("max-age=5, public");
        assertThat(text(response))
                .contains("This place is no longer in the network", "Other places near it", "/en/place/" + other)
                .doesNotContain("Сәтбаев", "+77029998877");
    }

    @Test
    void whatNeverWasIsNotFound() throws Exception {
        database.sql("""
                        update place set published = false, application = 'ONBOARDING', validity = null,
                            validity_at = null, approved_by = null where code = ?""").param(code.value()).update();
        change(code);
        assertThat(answer(get("/ru/place/" + code)).getStatus()).isEqualTo(404);
        assertThat(answer(get("/ru/report/" + code)).getStatus()).isEqualTo(404);
        assertThat(answer(get("/ru/place/zzzzzz")).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"PAUSED", "SUSPENDED", "EXPIRED", "WITHDRAWN", "REVOKED", "CLOSED"})
    void everyPlaceThatEverWasCanBeReported(String validity) throws Exception {
        leave(validity);
        assertThat(text(answer(get("/ru/report/" + code))))
                .contains("Аптека «Айна»", "Атырау")
                .doesNotContain("Сәтбаев");
        assertThat(answer(post("/ru/report/" + code)
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .content("kind=NOT_REAL"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(database.sql("select count(*) from report where place_id = ?")
                        .param(rows.id(code).value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(text(answer(get("/ru/report/" + code).param("sent", "")))).contains("Спасибо");
    }

    @Test
    void theSignsPageLeadsToTheReportWhateverBecameOfPlaceAndSign() throws Exception {
        Serial serial = Serial.create();
        database.sql("""
                        insert into sign (id, version, serial, place_id, live_place_id, state, state_at, installed_by,
                            seen_at)
                        values (?, 0, ?, ?, ?, 'INSTALLED', current_timestamp, ?, current_timestamp)""")
                .params(
                        UUID.randomUUID(),
                        serial.value(),
                        rows.id(code).value(),
                        rows.id(code).value(),
                        cast.somebody().value())
                .update();
        change(code);
        assertThat(text(answer(get("/ru/s/" + serial)))).contains("Знак действителен", "/ru/report/" + code);

        leave("PAUSED");
        assertThat(text(answer(get("/ru/s/" + serial))))
                .as("as its page does")
                .contains("Этот знак сегодня не действует", "Это место сейчас на паузе", "/ru/place/" + other)
                .doesNotContain("Проверьте код");

        leave("REVOKED");
        assertThat(text(answer(get("/ru/s/" + serial))))
                .contains("Этот знак сегодня не действует", "/ru/report/" + code, "/ru/place/" + other)
                .doesNotContain("Аптека «Айна»");
        database.sql("update sign set state = 'VOID', live_place_id = null where serial = ?")
                .param(serial.value())
                .update();
        assertThat(text(answer(get("/ru/s/" + serial)))).contains("/ru/report/" + code);
        assertThat(text(answer(get("/ru/s/" + Serial.create()))))
                .contains("Такого знака мы не выдавали")
                .doesNotContain("/ru/report/");
    }

    @Test
    void thePageOfAClosedPlaceNamesOpenOnesNearIt() throws Exception {
        change(code);
        assertThat(text(answer(get("/ru/place/" + code)))).doesNotContain("Другие места рядом");
        int hour =
                clock.instant().atZone(KernelConfiguration.ALMATY).plusHours(6).getHour();
        database.sql("update place set version = version + 1, hours = ? where code = ?")
                .params("Mo-Su %02d:00-%02d:30".formatted(hour, hour), code.value())
                .update();
        change(code);
        assertThat(text(answer(get("/ru/place/" + code)))).contains("Другие места рядом", "/ru/place/" + other);
    }

    private void leave(String validity) {
        database.sql("""
                        update place set version = version + 1, published = false, validity = ?
                        where code = ?""").params(validity, code.value()).update();
        change(code);
    }

    private void change(PlaceCode changed) {
        events.publishEvent(new PublicationChanged(rows.id(changed)));
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
