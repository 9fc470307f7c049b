package kz.pana.finder.print;

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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PanaTest
class SheetPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    ApplicationEventPublisher events;

    private MockMvc browser;
    private PlaceCode code;

    @BeforeEach
    void openABrowserAndAPlace() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        PublishedPlaceRows rows = new PublishedPlaceRows(database, cast);
        code = rows.publish("KZ-61", "turkistan", "Аптека <i>«Мерей»</i>", 43.3, 68.25);
        events.publishEvent(new PublicationChanged(rows.id(code)));
    }

    @Test
    void theSheetSaysAllThatPaperCanSay() throws Exception {
        String html = text(answer("/ru/places/kz-61/turkistan/print"));

        assertThat(html)
                .contains("Аптека &lt;i&gt;«Мерей»&lt;/i&gt;", "Круглосуточно, каждый день", "+7 701 123 45 67")
                .contains("Вход без ступеней", "Тихая комната", "Ауладан")
                .contains("tel:102", "tel:112", "tel:111", "tel:103")
                .contains("Места меняются", "/ru/places/kz-61/turkistan</strong>", "<svg")
                .containsOnlyOnce("<h1")
                .doesNotContain("!finder.", " style=", "Открыто круглосуточно", "<i>");
        assertThat(text(answer("/ru/places/kz-61/turkistan"))).contains("/ru/places/kz-61/turkistan/print");
    }

    @Test
    void theSheetRunsOnlyOurOwnFiles() throws Exception {
        assertThat(answer("/kk/places/kz-61/turkistan/print").getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'sha256-", "frame-ancestors 'none'")
                .contains(" 'self';")
                .doesNotContain("unsafe", "http");
        assertThat(answer("/site/sheet.js").getResponse().getContentType()).contains("javascript");
        assertThat(answer("/site/sheet.css").getResponse().getHeader("Cache-Control"))
                .isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void otherSitesMayShowTheListAndLearnNothing(String language) throws Exception {
        MvcResult result = answer("/embed/" + language + "/kz-61/turkistan");

        assertThat(result.getResponse().getHeader("X-Frame-Options")).isNull();
        assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *");
        assertThat(result.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(result.getResponse().getCookies()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(text(result))
                .contains("<html lang=\"" + language + "\">", "tel:102", "tel:112")
                .contains("href=\"/" + language + "/place/" + code + "\" target=\"_blank\" rel=\"noopener noreferrer\"")
                .doesNotContain("<script", "data-exit", "!finder.", "/app/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/kk",
                "/ru/places",
                "/ru/places/kz-61/turkistan/print",
                "/kk/embed",
                "/find/areas.json",
                "/app/login"
            })
    void nothingElseMayStandInAFrame(String path) throws Exception {
        assertThat(answer(path).getResponse().getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ru/places/kz-75/turkistan/print", "/embed/ru/kz-75/turkistan", "/embed/de/kz-61/turkistan"})
    void aTownThatIsNotThereHasNoList(String path) throws Exception {
        MvcResult result = answer(path);

        assertThat(result.getResponse().getStatus()).isEqualTo(404);
        assertThat(result.getResponse().getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void theWayToEmbedIsWrittenDownWithOurAddress() throws Exception {
        assertThat(text(answer("/kk/join"))).contains("&lt;iframe src=&quot;http", "/embed/kk/kz-75/almaty");
    }

    private MvcResult answer(String path) throws Exception {
        return browser.perform(get(path)).andReturn();
    }

    private static String text(MvcResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
