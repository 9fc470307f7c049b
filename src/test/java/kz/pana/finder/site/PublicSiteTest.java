package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.finder.PublishedPlaces;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.row.PlaceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@PanaTest
@ExtendWith(OutputCaptureExtension.class)
class PublicSiteTest {

    /** Bytes that go before a page, with what a proxy may add. */
    private static final int HEADERS = 600;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PublishedPlaces published;

    @Autowired
    Texts texts;

    private MockMvc browser;
    private PublishedPlaceRows rows;

    @BeforeEach
    void openABrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        rows = new PublishedPlaceRows(database, cast);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Origin            | http://a:b",
                "Origin            | http://[",
                "Accept            | ;;",
                "Accept-Language   | ;;q=x,*-*-",
                "If-None-Match     | \"",
                "If-Modified-Since | yesterday",
                "Range             | bytes=9-1",
                "Range             | ;",
                "Cookie            | =;=\"",
            })
    void aHeaderThatMeansNothingIsNoFaultOfOurs(String header, String value) throws Exception {
        for (String path : new String[] {"/kk", "/find/areas.json", "/api/v1/places.geojson", "/site/offline.js"}) {
            MvcResult got = browser.perform(get(path).header(header, value)).andReturn();
            assertThat(got.getResponse().getStatus()).as(path).isLessThan(500);
        }
    }

    static Stream<String> pages() {
        return Stream.of("kk", "ru", "en")
                .flatMap(language -> Stream.of(
                                "",
                                "/places",
                                "/places/kz-75",
                                "/places/kz-75/almaty",
                                "/inside",
                                "/show",
                                "/safety",
                                "/join",
                                "/about",
                                "/s/abcdef",
                                "/s/abc",
                                "/check",
                                "/nowhere")
                        .map(path -> "/" + language + path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "show", "map", "places", "offline", "inside", "safety", "join", "about", "developers"})
    void anAddressThatIsToldWithoutALanguageLeadsToTheirs(String page) throws Exception {
        String theirs = answer(get("/" + page).header("Accept-Language", "ru")).getRedirectedUrl();

        assertThat(theirs).isEqualTo("/ru/" + page);
        assertThat(answer(get("/ru/" + page)).getStatus()).isEqualTo(200);
    }

    /** An owner by a letter, her people by phone and PIN. */
    @ParameterizedTest
    @CsvSource({"kk, пошта керек емес", "ru, почта не нужна", "en, no e-mail is needed"})
    void whoeverWantsToJoinReadsHowOneReallyDoes(String language, String words) throws Exception {
        String html = answer(get("/" + language + "/join")).getContentAsString(StandardCharsets.UTF_8);

        assertThat(html).contains("PIN", words);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHelpsAndLeavesNoTrace(String path) throws Exception {
        MvcResult result = browser.perform(get(path)).andReturn();
        MockHttpServletResponse response = result.getResponse();
        String html = text(response);

        assertThat(response.getStatus()).isEqualTo(path.endsWith("/nowhere") ? 404 : 200);
        assertThat(html)
                .contains("<html lang=\"" + path.substring(1, 3) + "\">")
                .contains("href=\"tel:102\"", "href=\"tel:112\"", "href=\"tel:111\"", "href=\"tel:103\"")
                .contains("data-exit>", "<main id=\"main\"", "GeoNames")
                .containsOnlyOnce("<h1")
                .doesNotContain("!finder.", " style=", " onclick=");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains(Assets.hash(between(html, "<style>", "</style>")))
                .contains(Assets.hash(between(html, "<script>", "</script>")))
                .doesNotContain("unsafe");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Permissions-Policy")).isEqualTo("geolocation=(self)");
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(response.getCookies()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    /** Somebody else may read the history of the browser. */
    @ParameterizedTest
    @MethodSource("pages")
    void theTitleOfAPageSaysNothingToWhoeverReadsTheHistory(String path) throws Exception {
        assertThat(between(text(answer(get(path))), "<title>", "</title>").toLowerCase(Locale.ROOT))
                .isNotBlank()
                .doesNotContainPattern("насил|жертв|кризис|помощ|убежищ|полиц|обидчик|зорлық|зомбылық|жәбір|дағдарыс"
                        + "|көмек|violen|abus|victim|crisis|help|shelter|police");
    }

    /** It says so where it is: directions leave this site, and a call stays in a list. */
    @ParameterizedTest
    @MethodSource("pages")
    void wherePeopleCanCallTheyReadThatACallLeavesATrace(String path) throws Exception {
        String language = path.substring(1, 3);
        assertThat(text(answer(get(path))))
                .containsAnyOf(word(language, "finder.calls.trace"), word(language, "finder.leaving"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void directionsSayWhoseMapTheyOpen(String language) throws Exception {
        PlaceCode code = rows.publish("KZ-71", "astana", "Аптека", 51.13, 71.43);
        announceAChange(code);

        for (String path : new String[] {"", "/places/kz-71/astana", "/place/" + code, "/s/" + code}) {
            assertThat(text(answer(get("/" + language + path))))
                    .as(path)
                    .contains(word(language, "finder.route"), word(language, "finder.leaving"));
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 4", "/inside, 5"})
    void eachStepOfWhatHappensInsideHasItsDrawing(String path, int steps) throws Exception {
        for (String language : new String[] {"kk", "ru", "en"}) {
            String list = between(text(answer(get("/" + language + path))), "how\">", "</ol>");

            assertThat(list.split("<svg viewBox=\"0 0 48 48\" aria-hidden=\"true\">", -1))
                    .hasSize(steps + 1);
            assertThat(list.split("<path d=\"", -1)).hasSize(steps + 1);
            assertThat(Pattern.compile("<path d=\"([^\"]+)\"")
                            .matcher(list)
                            .results()
                            .map(found -> found.group(1)))
                    .doesNotHaveDuplicates();
            assertThat(list.split("<span>[^<]", -1)).hasSize(steps + 1);
        }
    }

    /** Silent until tapped, with a voice of the device alone, and only where somebody may want it. */
    @ParameterizedTest
    @MethodSource("pages")
    void onlyThreePagesCanBeReadAloud(String path) throws Exception {
        MockHttpServletResponse response = answer(get(path));
        String html = text(response);
        boolean aloud = Stream.of("/inside", "/safety", "/show").anyMatch(path::endsWith);

        assertThat(html.contains("SpeechSynthesisUtterance")).isEqualTo(aloud);
        assertThat(html.contains("data-speak=\"" + path.substring(1, 3) + "\"")).isEqualTo(aloud);
        if (aloud) {
            assertThat(html)
                    .containsPattern("data-aloud data-stop=\"[^\"]+\" hidden>")
                    .containsPattern("type=\"button\" hidden data-speak");
            Matcher script = Pattern.compile("<script[^>]*>(.*?)</script>", Pattern.DOTALL)
                    .matcher(html);
            while (script.find()) {
                assertThat(response.getHeader("Content-Security-Policy")).contains(Assets.hash(script.group(1)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru-RU,ru;q=0.9,en;q=0.8 | ru
            en-US                   | en
            de, fr                  | kk
            """)
    void theFirstPageSpeaksTheBrowsersLanguageWithoutARedirect(String accepted, String language) throws Exception {
        MockHttpServletResponse response = answer(get("/").header("Accept-Language", accepted));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Vary")).contains("Accept-Language");
        assertThat(text(response)).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void aVisitorWithAStrangeCookieStaysUnknown() throws Exception {
        MvcResult result = browser.perform(get("/kk")
                        .cookie(new Cookie("JSESSIONID", UUID.randomUUID().toString())))
                .andReturn();

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kk", "/ru", "/en"})
    void theFirstPageFitsTheFirstRoundTrip(String path) throws Exception {
        int body = answer(get(path).header("Accept-Encoding", "br, gzip")).getContentAsByteArray().length;

        assertThat(body + HEADERS).isLessThan(14 * 1024);
    }

    @ParameterizedTest
    @CsvSource({
        "/de",
        "/ru/places/kz-99",
        "/ru/places/almaty",
        "/ru/places/kz-75/astana",
        "/ru/places/kz-75/nowhere",
        "/ru/place/zzzzzz",
        "/ru/place/not-a-code"
    })
    void whatIsNotThereIsExplainedInTheReadersLanguageAndWrittenNowhere(String path, CapturedOutput log)
            throws Exception {
        MockHttpServletResponse response = answer(get(path).header("Accept-Language", "ru"));

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(text(response)).contains("<title>Такой страницы нет · ПАНА</title>");
        assertThat(text(response)).contains("Такой страницы нет", "tel:112").doesNotContain("Exception");
        assertThat(log.getAll()).doesNotContain("Resolved");
    }

    @Test
    void whatCannotBeACodeIsNotCalledASignThatIsNotValid() throws Exception {
        assertThat(text(answer(get("/ru/s/{code}", "abcd"))))
                .contains("не удалось прочитать")
                .doesNotContain("не действует<");
        assertThat(text(answer(get("/ru/s/{code}", "abcdef)."))))
                .contains("Такого знака мы не выдавали", "href=\"/kk/s/abcdef\"", "href=\"/ru/check\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PN-7K4M-30    | /ru/s/PN-7K4M-30
            № рn 7к4м 3о. | /ru/s/PN-7K4M-30
            «ABCDEF»      | /ru/s/abcdef
            PANA-26-7kq4mx | /ru/certificate/PANA-26-7KQ4MX
            https://localhost:8080/s/PN-7K4M-30 | /ru/s/PN-7K4M-30
            http://localhost:8080/ru/s/ABCDEF/?from=qr | /ru/s/abcdef
            """)
    void aNumberIsTypedWithoutAScriptOrASession(String typed, String path) throws Exception {
        MvcResult result =
                browser.perform(get("/ru/check").param("number", typed)).andReturn();

        assertThat(result.getResponse().getStatus()).isEqualTo(302);
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo(path);
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    /** A forged sign may carry a true number in an address of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/ru/s/PN-7K4M-30",
                "http://localhost:8080.evil.example/s/ABCDEF",
                "https://evil.example/",
                "//evil.example"
            })
    void anAddressOfAnotherSiteIsNotTakenForOurs(String typed) throws Exception {
        assertThat(text(answer(get("/ru/check").param("number", typed)))).contains("Этот адрес не наш");
    }

    @Test
    void anotherLanguageShowsTheNumberThatCouldNotBeReadAgain() throws Exception {
        assertThat(text(answer(get("/ru/check").param("number", "?!")))).contains("href=\"/kk/check?number=%3F%21\"");
    }

    @Test
    void whoTypedNothingIsToldToTypeTheNumber() throws Exception {
        assertThat(text(answer(get("/kk/check").param("number", " "))))
                .contains("Белгідегі немесе сертификаттағы нөмірді жазыңыз")
                .doesNotContain("оқи алмадық");
        assertThat(text(answer(get("/kk/check")))).doesNotContain("role=\"alert\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"привет", "<script>", "http://localhost:8080/"})
    void aNumberThatCannotBeReadIsSaidSoAndMayBeTypedAgain(String typed) throws Exception {
        MockHttpServletResponse response = answer(get("/ru/check").param("number", typed));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(text(response))
                .contains("Номер не удалось прочитать", "tel:112")
                .doesNotContain("<script>PN", "<script>\"");
    }

    /** Whoever stands before an invented sign would else type it again for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {"PN-YGYW-89", "PN-0000-00", "РН 7К4М 31", "PANA-26-000000", "http://localhost:8080/s/PN-7K4M-31"
            })
    void aWholeNumberThatNobodyCanHaveIsSaidNotToBeKnown(String typed) throws Exception {
        assertThat(text(answer(get("/ru/check").param("number", typed))))
                .contains("Такого номера мы не знаем", "не доверяйте", "href=\"/ru/places\"", "tel:112")
                .doesNotContain("не удалось прочитать");
        assertThat(text(answer(get("/ru/check").param("number", "A".repeat(130)))))
                .contains("Такого номера мы не знаем");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PN-7K4M", "рn – 7k4m", "PANA-2", "123"})
    void aNumberThatWasCutShortIsSaidSo(String typed) throws Exception {
        assertThat(text(answer(get("/ru/check").param("number", typed))))
                .contains("Номер неполный")
                .doesNotContain("не доверяйте", " required ");
    }

    @ParameterizedTest
    @CsvSource({
        "/ru/place/zzzzzz/, /ru/place/zzzzzz",
        "/ru/place/ZZZZZZ, /ru/place/zzzzzz",
        "/ru/place/zzzzzz., /ru/place/zzzzzz",
        "/KK/places/KZ-75, /kk/places/kz-75",
        "/ru/places/kz-75/almaty/, /ru/places/kz-75/almaty",
        "/ru/report/ZZZZZZ, /ru/report/zzzzzz",
        "/S/ABCDEF, /s/abcdef",
        "/s/abcdef/, /s/abcdef",
        "/ru/about/, /ru/about"
    })
    void anAddressInCapitalsOrWithSomethingBehindItLeadsWhereItWasMeantTo(String path, String meant) throws Exception {
        MockHttpServletResponse response = answer(get(path));

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "9999, ?page=2",
        "3, ?page=2",
        "02, ?page=2",
        "99999999999999999999, ?page=2",
        "0, ''",
        "-1, ''",
        "abc, ''",
        "'43.2,76.9', ''"
    })
    void aPageThatTheListDoesNotHaveLeadsToTheNearestThatItHas(String asked, String meant) throws Exception {
        String slug = "kosbulak-" + UUID.randomUUID().toString().substring(0, 8);
        database.sql("insert into written_town values (?, 'KZ-11', 'Сынақбұлақ', 'Сынакбулак', 51.3, 69.2, ?, true)")
                .params(slug, java.sql.Timestamp.from(java.time.Instant.parse("2026-11-12T05:00:00Z")))
                .update();
        for (int i = 0; i < 31; i++) {
            rows.publish("KZ-11", slug, "Аптека " + i, 51.3, 69.2);
        }
        published.lookAgain();
        String town = "/ru/places/kz-11/" + slug;

        MockHttpServletResponse response = answer(get(town).param("page", asked));

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).isEqualTo(town + meant);
        assertThat(text(answer(get(town).param("page", "2")))).containsOnlyOnce("<li class=\"place");
        assertThat(answer(get("/ru/places/kz-75/almaty?page=2000")).getRedirectedUrl())
                .matches("/ru/places/kz-75/almaty(\\?page=\\d{1,2})?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ru/place/%2F%2Fevil.example/", "/ru/%5Cevil.example/", "/EVIL.example/", "/ru/@evil.example/"})
    void noAddressLeadsToAnotherSite(String path) throws Exception {
        assertThat(answer(get(java.net.URI.create(path))).getRedirectedUrl()).isNull();
    }

    @Test
    void aWrittenSettlementIsAPageOnceAPlaceOfItIsApproved() throws Exception {
        String slug = "kosbulak-" + UUID.randomUUID().toString().substring(0, 8);
        database.sql("insert into written_town values (?, 'KZ-11', 'Сынақбұлақ', 'Сынакбулак', 51.3, 69.2, ?, true)")
                .params(slug, java.sql.Timestamp.from(java.time.Instant.parse("2026-11-12T05:00:00Z")))
                .update();
        assertThat(answer(get("/ru/places/kz-11/" + slug)).getStatus()).isEqualTo(404);

        PlaceCode code = rows.publish("KZ-11", slug, "Аптека в селе", 51.3, 69.2);
        announceAChange(code);

        assertThat(text(answer(get("/ru/places/kz-11/" + slug)))).contains("Сынакбулак", "/ru/place/" + code);
        assertThat(text(answer(get("/ru/places/kz-11")))).contains("/ru/places/kz-11/" + slug);
        assertThat(text(answer(get("/ru")))).contains("Сынакбулак, Акмолинская область");
        assertThat(text(answer(get("/ru/map")))).contains("Сынакбулак, Акмолинская область");
        assertThat(text(answer(get("/ru/offline")))).contains("/ru/places/kz-11/" + slug);
        assertThat(text(answer(get("/ru/places/kz-11/" + slug + "/print")))).contains("Сынакбулак");
        assertThat(text(answer(get("/find/ru/names.json")))).contains("Сынакбулак, Акмолинская область");
        assertThat(text(answer(get("/find/ru/area.json")))).contains("Сынакбулак");
        assertThat(text(answer(get("/api/v1/places.geojson").param("region", "KZ-11"))))
                .contains("Сынакбулак", slug);
        assertThat(answer(get("/ru/places/kz-39/" + slug)).getStatus()).isEqualTo(404);

        rows.pause(code);
        published.lookAgain();
        assertThat(text(answer(get("/ru/places/kz-11/" + slug)))).contains("пока нет безопасных мест");

        database.sql("update place set version = version + 1, validity = 'SUSPENDED' where code = ?")
                .param(code.value())
                .update();
        assertThat(answer(get("/ru/places/kz-11/" + slug)).getStatus())
                .as("a name that nobody stands for any more is no page")
                .isEqualTo(404);
    }

    @Test
    void anErrorSaysWhomToCallAndShowsNoTrace() throws Exception {
        MockHttpServletResponse response = answer(get("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/en/places")
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret")));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(text(response))
                .contains("Something broke on our side", "tel:112")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void aTownWithoutPlacesNamesTheNearestThatHasSome() throws Exception {
        announceAChange(rows.publish("KZ-55", "pavlodar", "Аптека в Павлодаре", 52.28, 76.95));

        assertThat(text(answer(get("/ru/places/kz-55/ekibastuz"))))
                .contains("пока нет безопасных мест", "/ru/places/kz-55/pavlodar", "Павлодар")
                .containsPattern("Павлодар</a> \\([^)]*\\), ≈ 1\\d\\d км по прямой");
    }

    @Test
    void theNameOfARegionBeginsWithACapitalWhereItStandsFirst() throws Exception {
        announceAChange(rows.publish("KZ-71", "astana", "Аптека", 51.13, 71.43));

        assertThat(text(answer(get("/ru/places/kz-10")))).contains("<h1>Область Абай</h1>", "<title>Область Абай ·");
        assertThat(text(answer(get("/ru/places")))).contains(">Область Жетісу</a>", ">Город Алматы</a>");
        assertThat(text(answer(get("/ru/places/kz-71/astana")))).contains(">Город Астана</a>");
        assertThat(text(answer(get("/ru/offline")))).contains("label=\"Город Астана\"");
        assertThat(text(answer(get("/kk/places/kz-10")))).contains("<h1>Абай облысы</h1>");
    }

    @Test
    void aPublishedPlaceIsFoundOnEveryPage() throws Exception {
        PlaceCode code = rows.publish("KZ-71", "astana", "Аптека <b>«Мерей»</b>", 51.13, 71.43);
        announceAChange(code);

        assertThat(text(answer(get("/ru")))).contains("/ru/places/kz-71/astana");
        assertThat(text(answer(get("/ru/places/kz-71/astana"))))
                .contains("/ru/place/" + code, "Открыто круглосуточно", "Проверено: 12 ноября 2026")
                .contains("https://2gis.kz/astana/directions/points/%7C71.430000%2C51.130000")
                .contains("geo:51.130000,71.430000?q=51.130000,71.430000")
                .contains("Аптека &lt;b&gt;«Мерей»&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(text(answer(get("/kk/place/" + code))))
                .contains(
                        "Мерей дәріханасы", "Ауладан", "+7 701 123 45 67", "тәулік бойы", "Мереке күндері: әдеттегідей")
                .contains("href=\"/ru/place/" + code + "\"");
        assertThat(text(answer(get("/kk/s/" + code.value().toUpperCase(Locale.ROOT)))))
                .contains(
                        "Бұл – орынның мекенжайы, белгінің коды емес",
                        "Орын бүгін қауіпсіз орындар желісінде",
                        "Мерей дәріханасы")
                .doesNotContain("Белгі бүгін жарамды");
        assertThat(text(answer(get("/find/ru/area.json")))).contains("[\"" + code + "\"");
    }

    @Test
    void aPausedPlaceIsGoneEverywhereAtOnce() throws Exception {
        PlaceCode code = rows.publish("KZ-79", "shymkent", "Аптека", 42.34, 69.59);
        announceAChange(code);
        assertShown(code, true);

        transaction.executeWithoutResult(status -> {
            rows.pause(code);
            announceAChange(code);
        });
        assertShown(code, false);
    }

    @Test
    void aPlacePausedByAnotherNodeIsGoneWithTheNextLook() throws Exception {
        PlaceCode code = rows.publish("KZ-79", "shymkent", "Аптека", 42.34, 69.59);
        announceAChange(code);
        assertShown(code, true);

        rows.pause(code);
        published.lookAgain();
        assertShown(code, false);
    }

    @Test
    void anUnchangedPageOrFileIsNotSentAgain() throws Exception {
        for (String path : new String[] {"/kk/about", "/find/areas.json"}) {
            String tag = Objects.requireNonNull(answer(get(path)).getHeader("ETag"));
            MockHttpServletResponse again = answer(get(path).header("If-None-Match", tag));

            assertThat(again.getStatus()).isEqualTo(304);
            assertThat(again.getHeader("Cache-Control")).isEqualTo("max-age=5, public");
        }
    }

    @Test
    void theSearchFileTravelsCompressedUnderItsOwnTag() throws Exception {
        MockHttpServletResponse plain = answer(get("/find/areas.json"));
        MockHttpServletResponse small = answer(get("/find/areas.json").header("Accept-Encoding", "gzip, br;q=0"));
        MockHttpServletResponse smallest = answer(get("/find/areas.json").header("Accept-Encoding", "gzip, br"));

        assertThat(small.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(small.getHeader("ETag")).doesNotStartWith("W/").isNotEqualTo(plain.getHeader("ETag"));
        assertThat(smallest.getHeader("Content-Encoding")).isEqualTo("br");
        assertThat(smallest.getHeader("ETag")).doesNotStartWith("W/").isNotEqualTo(small.getHeader("ETag"));
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(small.getContentAsByteArray()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.getContentAsByteArray());
        }
    }

    @Test
    void searchEnginesAreKeptOutOfTheBackOffice() throws Exception {
        assertThat(text(answer(get("/robots.txt")))).contains("Disallow: /app/");
    }

    @Test
    void theIconIsFoundWhereBrowsersLookFirst() throws Exception {
        MockHttpServletResponse response = answer(get("/favicon.ico"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("image/x-icon");
    }

    private void assertShown(PlaceCode code, boolean shown) throws Exception {
        assertThat(text(answer(get("/ru/place/" + code))).contains("<dl class=\"facts\">"))
                .isEqualTo(shown);
        for (String path : new String[] {"/ru/places/kz-79/shymkent", "/find/ru/area.json", "/ru/s/" + code}) {
            String text = text(answer(get(path)));
            assertThat(text.contains("/ru/place/" + code) || text.contains("\"" + code + "\""))
                    .as(path)
                    .isEqualTo(shown);
        }
    }

    private void announceAChange(PlaceCode code) {
        events.publishEvent(new PublicationChanged(rows.id(code)));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** As a page has it. */
    private String word(String language, String key) {
        return texts.get(Language.fromTag(language), key);
    }

    private static String between(String html, String start, String end) {
        Matcher matcher = Pattern.compile(start + "(.*?)" + end, Pattern.DOTALL).matcher(html);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
