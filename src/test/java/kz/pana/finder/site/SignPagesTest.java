package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.row.PlaceCode;
import kz.pana.platform.TimedJob;
import kz.pana.sign.Serial;
import kz.pana.sign.SignKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What whoever scans a sign reads, in each of its cases and in three languages. */
@PanaTest
class SignPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    SignKeys keys;

    @Autowired
    MovedClock clock;

    @Autowired
    @Qualifier("writeFalseScans")
    TimedJob writing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @SuppressWarnings("NullAway.Init")
    private Serial serial;

    private MockMvc browser;
    private PublishedPlaceRows rows;
    private PlaceCode code;
    private String signed;

    @BeforeEach
    void aSignHangsAtAPublishedPlace() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        rows = new PublishedPlaceRows(database, cast);
        code = rows.publish("KZ-33", "taldykorgan", "Аптека «Жетісу»", 45.0156, 78.3739);
        UUID place = rows.id(code).value();
        serial = Stream.generate(Serial::create)
                .filter(drawn -> database.sql("select count(*) from sign where serial = ?")
                                .param(drawn.value())
                                .query(Integer.class)
                                .single()
                        == 0)
                .findFirst()
                .orElseThrow();
        database.sql("""
                        insert into sign (id, version, serial, place_id, live_place_id, state, state_at, installed_by,
                            seen_at)
                        values (?, 0, ?, ?, ?, 'INSTALLED', current_timestamp, ?, current_timestamp)""")
                .params(
                        UUID.randomUUID(),
                        serial.value(),
                        place,
                        place,
                        cast.somebody().value())
                .update();
        signed = keys.write(serial, code);
        change();
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Белгі бүгін жарамды, Мен бұл жерде тұрған жоқпын",
        "ru, Знак действителен сегодня, Я стою не здесь",
        "en, This sign is valid today, This is not where I stand"
    })
    void aTrueSignSaysWhereItBelongsAndHowToTellThatItHangsElsewhere(String language, String good, String elsewhere)
            throws Exception {
        String html = page("/" + language + "/s/" + signed);

        assertThat(html)
                .contains(good, elsewhere, "45.0156", "tel:102", "tel:111")
                .contains("/" + language + "/report/" + code + "?kind=SIGN_ELSEWHERE")
                .contains("/" + language + "/place/" + code);
    }

    @Test
    void aTrueSignShowsHowItLooksAtItsDoorOnceACoordinatorHasSeenThat() throws Exception {
        assertThat(page("/ru/s/" + signed)).doesNotContain("photo.jpg");
        database.sql("insert into sign_photo (sign_id, version, jpeg) select id, 0, ? from sign where serial = ?")
                .params(new byte[] {1, 2, 3}, serial.value())
                .update();
        photographed("seen_at");

        assertThat(page("/ru/s/" + signed)).contains("/s/" + signed + "/photo.jpg", "Так знак висит у этой двери");
        MockHttpServletResponse photo = answer("/s/" + signed + "/photo.jpg");
        assertThat(photo.getContentType()).isEqualTo("image/jpeg");
        assertThat(photo.getContentAsByteArray()).containsExactly(1, 2, 3);
        assertThat(photo.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer("/s/" + serial.value() + "/photo.jpg").getStatus()).isEqualTo(200);

        photographed("seen_at + interval '1' day");
        assertThat(page("/ru/s/" + signed)).as("of a visit not yet confirmed").doesNotContain("photo.jpg");
        assertThat(answer("/s/" + signed + "/photo.jpg").getStatus()).isEqualTo(404);
        photographed("seen_at");
        database.sql("update place set published = false where code = ?")
                .param(code.value())
                .update();
        change();
        assertThat(answer("/s/" + signed + "/photo.jpg").getStatus())
                .as("not on the map")
                .isEqualTo(404);
    }

    private void photographed(String when) {
        database.sql("update sign set photographed_at = " + when + " where serial = ?")
                .param(serial.value())
                .update();
    }

    /** Other tests count the places of the region. */
    @AfterEach
    void placesEnd() {
        database.sql("update place set validity = 'CLOSED', published = false where region = 'KZ-33'")
                .update();
    }

    @Test
    void theAddressOnTheSignOpensInTheLanguageOfThePhoneWithoutASessionOrACookie() throws Exception {
        MvcResult result = browser.perform(
                        get("/s/" + signed.toLowerCase(Locale.ROOT)).header("Accept-Language", "ru"))
                .andReturn();

        assertThat(text(result.getResponse())).contains("Знак действителен сегодня", "href=\"/kk/s/" + signed + "\"");
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void theSerialCanBeTypedAndTheCodeCanBePasted() throws Exception {
        assertThat(page("/ru/s/" + serial)).contains("Знак действителен сегодня");
        // Whoever types it leaves out what stands on every sign; what is left may look like the code of a place.
        String plain = serial.value().substring(3);
        assertThat(page("/ru/s/" + plain)).contains("Знак действителен сегодня");
        assertThat(page("/ru/s/" + plain.replace("-", ""))).contains("Знак действителен сегодня");
        assertThat(answer("/ru/check?number=" + signed).getRedirectedUrl()).isEqualTo("/ru/s/" + signed);
        assertThat(answer("/ru/check?number=http://localhost:8080/s/" + signed).getRedirectedUrl())
                .isEqualTo("/ru/s/" + signed);
        for (String foreign : List.of("https://evil.example", "evil.example", "//evil.example")) {
            assertThat(page("/ru/check?number=" + foreign + "/s/" + signed)).contains("Этот адрес не наш");
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, Бұл орын қазір уақытша тоқтап тұр", "ru, Это место сейчас на паузе", "en, This place is paused now"
    })
    void aTrueSignOfAPlaceThatIsOutSaysWhatToDo(String language, String paused) throws Exception {
        database.sql("update place set published = false, validity = 'PAUSED', version = version + 1 where code = ?")
                .param(code.value())
                .update();
        change();

        MockHttpServletResponse answer = answer("/" + language + "/s/" + signed);
        assertThat(text(answer))
                .contains(
                        paused,
                        "tel:102",
                        "/" + language + "/places/kz-33/taldykorgan",
                        language.equals("kk") ? "Мерей дәріханасы" : "Жетісу")
                .doesNotContain("approved.svg");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource({"MISSING", "RECOVERED", "VOID"})
    void aTrueSignThatDoesNotCountIsNoneToRelyOn(String state) throws Exception {
        database.sql("update sign set state = ?, live_place_id = null where serial = ?")
                .params(state, serial.value())
                .update();

        for (String path : new String[] {signed, serial.value()}) {
            assertThat(page("/ru/s/" + path))
                    .contains(
                            "Этот знак сегодня не действует", "Знак изготовили мы", "Место, которому выдали этот знак")
                    .contains("/ru/place/" + code, "/ru/places/kz-33/taldykorgan", "?kind=SIGN_ELSEWHERE")
                    .doesNotContain("approved.svg");
        }
        assertThat(page("/kk/s/" + signed)).contains("Бұл белгі бүгін жарамсыз");
        assertThat(page("/en/s/" + signed)).contains("This sign is not valid today");
    }

    /** The page of a code is kept for a moment, and how its sign stands is not. */
    @Test
    void aSignThatIsGivenUpIsSoAtTheNextScan() throws Exception {
        assertThat(page("/ru/s/" + signed)).contains("Знак действителен сегодня");
        assertThat(page("/ru/s/" + signed)).contains("Знак действителен сегодня");
        database.sql("update sign set state = 'VOID', live_place_id = null where serial = ?")
                .param(serial.value())
                .update();

        assertThat(page("/ru/s/" + signed))
                .contains("Этот знак сегодня не действует")
                .doesNotContain("approved.svg");
    }

    @Test
    void aForgedSignThatIsScannedAgainIsForgedAgain() throws Exception {
        String forged = signed.substring(0, signed.length() - 2) + (signed.endsWith("AA") ? "BA" : "AA");

        assertThat(page("/ru/s/" + forged)).contains("Такого знака мы не выдавали");
        assertThat(page("/kk/s/" + forged)).contains("Біз мұндай белгі бермегенбіз");
        assertThat(page("/ru/s/" + forged)).contains("Такого знака мы не выдавали");
    }

    @ParameterizedTest
    @CsvSource({"kk, Біз мұндай белгі бермегенбіз", "ru, Такого знака мы не выдавали", "en, We never issued this sign"})
    void aForgedSignIsCalledSo(String language, String words) throws Exception {
        String forged = signed.substring(0, signed.length() - 2) + (signed.endsWith("AA") ? "BA" : "AA");

        assertThat(page("/" + language + "/s/" + forged))
                .contains(words, "tel:112", "/" + language + "/report/" + code)
                .contains("/" + language + "/places/kz-33/taldykorgan")
                .doesNotContain("/" + language + "/place/" + code, "approved.svg");
        assertThat(page("/" + language + "/s/" + Serial.create()))
                .contains(words, "href=\"/" + language + "/places\"")
                .doesNotContain("/report/");
    }

    @Test
    void aCodeThatWasCutIsNotCalledForged() throws Exception {
        assertThat(page("/ru/s/" + signed.substring(0, 90)))
                .contains("Номер знака не удалось прочитать", "tel:102")
                .doesNotContain("Такого знака мы не выдавали");
    }

    @Test
    void aCodeThatIsLongerThanOursIsCalledForged() throws Exception {
        assertThat(page("/ru/s/" + signed + "A"))
                .contains("Такого знака мы не выдавали", "/ru/report/" + code, "tel:112")
                .doesNotContain("не удалось прочитать");
        assertThat(page("/ru/s/" + "7".repeat(200))).contains("Такого знака мы не выдавали");
    }

    /** Numbers by town; a true sign, and one that no visit has seen yet, are no matter of these. */
    @Test
    void signsThatNobodyMayRelyOnAreCountedByTown() throws Exception {
        writing.work().run();
        database.sql("delete from false_scan").update();
        page("/ru/s/" + signed);
        page("/ru/s/" + code);
        page("/ru/s/" + signed.substring(0, 90));
        page("/ru/s/" + signed.substring(0, signed.length() - 2) + (signed.endsWith("AA") ? "BA" : "AA"));
        page("/ru/s/" + signed + "A");
        page("/ru/s/PN-0000-00");
        page("/ru/s/" + Serial.create());
        page("/kk/s/" + Serial.create());
        database.sql("update sign set seen_at = null where serial = ?")
                .param(serial.value())
                .update();
        page("/ru/s/" + signed);
        database.sql("update sign set state = 'VOID', live_place_id = null where serial = ?")
                .param(serial.value())
                .update();
        page("/ru/s/" + signed);
        page("/en/s/" + serial);
        writing.work().run();

        assertThat(database.sql("select town || ' ' || kind || ' ' || times from false_scan order by 1")
                        .query(String.class)
                        .list())
                .containsExactly(" UNKNOWN 3", "taldykorgan FORGED 2", "taldykorgan VOID 2");
        assertThat(database.sql("select kind || ' ' || named from false_scan order by 1")
                        .query(String.class)
                        .list())
                .as("the number of a forged sign is invented")
                .containsExactly("FORGED /" + code, "UNKNOWN ", "VOID " + serial + "/" + code);
    }

    @Test
    void whoeverTriesNumbersWaitsAndWhoeverScansDoesNot() throws Exception {
        String network = "203.0.113." + (serial.hashCode() & 127);
        // On a busy machine the wait would be over by itself.
        clock.at(clock.instant(), () -> {
            int refused = 0;
            for (int i = 0; i < 40; i++) {
                refused += from(network, "/ru/s/" + Serial.create()).getStatus() == 429 ? 1 : 0;
            }
            assertThat(refused).isGreaterThan(10);
            MockHttpServletResponse slowed = from(network, "/ru/s/" + serial);
            assertThat(slowed.getStatus()).isEqualTo(429);
            assertThat(text(slowed)).contains("Слишком много попыток", "tel:102");
        });
        assertThat(text(from(network, "/ru/s/" + signed))).contains("Знак действителен сегодня");
        assertThat(text(from("198.51.100.7", "/ru/s/" + serial))).contains("Знак действителен сегодня");

        clock.later(
                Duration.ofSeconds(30),
                () -> assertThat(text(from(network, "/ru/s/" + serial))).contains("Знак действителен сегодня"));
    }

    @Test
    void whoeverTriesNumbersOfCertificatesWaitsToo() throws Exception {
        String network = "198.18.7." + (serial.hashCode() & 127);
        // On a busy machine the wait would be over by itself.
        clock.at(clock.instant(), () -> {
            int refused = 0;
            for (int i = 0; i < 40; i++) {
                refused +=
                        from(network, "/c/PANA-26-2222%02d".formatted(22 + i)).getStatus() == 429 ? 1 : 0;
            }
            assertThat(refused).isGreaterThan(10);
            assertThat(text(from(network, "/ru/certificate/PANA-26-222222"))).contains("Слишком много попыток");
        });
        assertThat(from("198.18.8.7", "/ru/certificate/PANA-26-222222").getStatus())
                .isEqualTo(404);
    }

    @Test
    void trueNumbersCostNothing() {
        for (int i = 0; i < 60; i++) {
            assertThat(from("203.0.113.200", "/ru/s/" + serial).getStatus()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void theReportHasItsKindChosenAndKeepsItInAnotherLanguage(String language) throws Exception {
        String html = page("/" + language + "/report/" + code + "?kind=SIGN_ELSEWHERE");

        assertThat(html)
                .containsPattern("value=\"SIGN_ELSEWHERE\" checked")
                .contains("/report/" + code + "?kind=SIGN_ELSEWHERE\" lang=\"" + (language.equals("kk") ? "ru" : "kk"));
        assertThat(html.split(" checked", -1)).hasSize(2);
        assertThat(page("/" + language + "/report/" + code + "?kind=%3Cb%3E"))
                .doesNotContain(" checked", "<b>", "kind-error");
    }

    private void change() {
        transaction.executeWithoutResult(status -> events.publishEvent(new PublicationChanged(rows.id(code))));
    }

    private String page(String path) throws Exception {
        return text(answer(path));
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return browser.perform(get(URI.create(path))).andReturn().getResponse();
    }

    private MockHttpServletResponse from(String network, String path) {
        try {
            return browser.perform(get(URI.create(path)).with(request -> {
                        request.setRemoteAddr(network);
                        return request;
                    }))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
