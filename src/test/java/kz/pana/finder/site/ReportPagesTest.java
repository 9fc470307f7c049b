package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.finder.site.report.ProofOfWork;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.row.PlaceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PanaTest
class ReportPagesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ProofOfWork proofs;

    @Autowired
    Texts texts;

    private MockMvc browser;
    private PlaceCode code;

    @BeforeEach
    void openABrowserAtAPlace() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        PublishedPlaceRows rows = new PublishedPlaceRows(database, cast);
        code = rows.publish("KZ-79", "shymkent", "Аптека", 42.34, 69.59);
        events.publishEvent(new PublicationChanged(rows.id(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theFormHelpsAndLeavesNoTrace(String language) throws Exception {
        MvcResult result =
                browser.perform(get("/" + language + "/report/" + code)).andReturn();
        MockHttpServletResponse response = result.getResponse();
        String html = text(response);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(html)
                .contains("<meta name=\"robots\" content=\"noindex\">", "method=\"post\"", "<details>", "tel:102")
                .containsOnlyOnce("<h1")
                .doesNotContain("!finder.", "!report.", " style=", " onclick=");
        assertThat(html.substring(html.indexOf("<title>"), html.indexOf("</title>")))
                .doesNotContain("Аптека", "Мерей");
        assertThat(response.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("form-action 'self'", "default-src 'none'")
                .doesNotContain("unsafe");
        Pattern.compile("<(style|script)>(.*?)</\\1>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .forEach(inline -> assertThat(response.getHeader("Content-Security-Policy"))
                        .contains(Assets.hash(inline.group(2))));
        assertNoTrace(result);
        assertThat(text(answer(get("/" + language + "/place/" + code)))).contains("/" + language + "/report/" + code);
    }

    @Test
    void whatWasToldIsKeptAndTheReaderIsThanked() throws Exception {
        MvcResult result = browser.perform(send(Map.of(
                        "kind",
                        "TURNED_AWAY",
                        "words",
                        "Есік жабық\r\nЕшкім ашпады",
                        "contact",
                        "87010000000",
                        "safe",
                        "yes")))
                .andReturn();

        assertThat(result.getResponse().getStatus()).isEqualTo(303);
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/ru/report/" + code + "?sent");
        assertNoTrace(result);
        assertThat(database.sql("select kind, words, contact from report where " + here())
                        .query()
                        .singleRow())
                .containsEntry("kind", "TURNED_AWAY")
                .containsEntry("words", "Есік жабық\nЕшкім ашпады")
                .containsEntry("contact", "87010000000");
        assertThat(text(answer(get("/ru/report/" + code).param("sent", ""))))
                .contains("Спасибо", "Что будет дальше", "tel:102", "noindex");
        assertThat(answer(get("/ru/place/" + code)).getStatus()).isEqualTo(200);
    }

    /** Whoever was harmed by somebody there is told who reads it and when; the address does not say what was told. */
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void whoeverWasHarmedThereIsToldWhenSomebodyReadsIt(String language) throws Exception {
        MockHttpServletResponse sent = answer(send(Map.of("kind", "HARMED", "words", "Ұстады " + language)));
        assertThat(sent.getHeader("Location")).isEqualTo("/ru/report/" + code + "?sent=1");
        assertThat(database.sql("select kind from report where words = 'Ұстады " + language + "' and " + here())
                        .query(String.class)
                        .single())
                .isEqualTo("HARMED");

        String urgent = text(answer(get("/" + language + "/report/" + code).param("sent", "1")));
        assertThat(urgent)
                .contains(texts.get(Language.fromTag(language), "finder.reported.urgent"), "111")
                .doesNotContain(texts.get(Language.fromTag(language), "finder.reported.step.1"))
                .contains("/kk/report/" + code + "?sent=1");
        assertThat(text(answer(get("/" + language + "/report/" + code).param("sent", ""))))
                .doesNotContain(texts.get(Language.fromTag(language), "finder.reported.urgent"));
    }

    @Test
    void anglesAreOrdinaryText() throws Exception {
        MockHttpServletResponse sent = answer(
                send(Map.of("kind", "CLOSED", "words", "вход -> во двор, <3", "contact", "a < b", "safe", "yes")));

        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(database.sql("select words, contact from report where " + here())
                        .query()
                        .singleRow())
                .containsEntry("words", "вход -> во двор, <3")
                .containsEntry("contact", "a < b");
    }

    @Test
    void aContactThatIsNotSafeIsNotKept() throws Exception {
        answer(send(Map.of("kind", "CLOSED", "contact", "87010000000", "safe", "no")));

        assertThat(database.sql("select contact from report where " + here())
                        .query()
                        .singleRow())
                .containsEntry("contact", null);
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndInASummaryAndNothingTypedIsLost() throws Exception {
        MockHttpServletResponse response =
                answer(send(Map.of("words", "Мен <b>көрдім</b> & айттым", "contact", "\"айгүл\"")));

        assertThat(response.getStatus()).isEqualTo(422);
        isKeptByNoBrowser(response);
        assertThat(text(response))
                .contains("<a href=\"#kind\">Что не так? Выберите, что не так.</a>", "id=\"kind-error\"")
                .contains("<a href=\"#safe\">Связываться с вами так безопасно? Выберите")
                .contains("id=\"safe-error\"", "<details open>")
                .contains("Мен &lt;b&gt;көрдім&lt;/b&gt; &amp; айттым", "&#34;айгүл&#34;")
                .doesNotContain("<b>");
        assertThat(count()).isZero();
    }

    @Test
    void tooLongIsRefusedInPlainWords() throws Exception {
        MockHttpServletResponse field = answer(send(Map.of("kind", "CLOSED", "words", "ә".repeat(2001))));
        assertThat(field.getStatus()).isEqualTo(422);
        assertThat(text(field))
                .contains("<a href=\"#words\">Что случилось? (необязательно): ")
                .contains("id=\"words-error\"", "ә".repeat(2001));

        MockHttpServletResponse whole = answer(send(Map.of("kind", "CLOSED", "words", "x".repeat(100_000))));
        assertThat(whole.getStatus()).isEqualTo(413);
        assertThat(text(whole)).contains("Слишком много текста", "до 2000 символов", "tel:102");

        assertThat(answer(send(Map.of("kind", "CLOSED", "words", "ә".repeat(2000))))
                        .getStatus())
                .isEqualTo(303);
        assertThat(count()).isEqualTo(1);
    }

    /** A browser may have filled it in by itself. */
    @Test
    void whatFallsIntoTheTrapIsKeptAsWithoutProof() throws Exception {
        assertThat(answer(send(Map.of("kind", "CLOSED", "website", "https://example.com", "proof", proof())))
                        .getStatus())
                .isEqualTo(303);
        assertThat(database.sql("select times_proven from report where " + here())
                        .query(Integer.class)
                        .list())
                .containsExactly(0);
    }

    @Test
    void noReportIsEverRefusedAndManyAreCountedTogether() throws Exception {
        String thanks = "/ru/report/" + code + "?sent";
        for (int i = 0; i < 30; i++) {
            MockHttpServletResponse response = answer(send(Map.of("kind", "CLOSED", "words", "Кеше " + i)));
            assertThat(response.getStatus()).isEqualTo(303);
            assertThat(response.getHeader("Location"))
                    .as("whoever tells does not learn whether others did")
                    .isEqualTo(thanks);
        }
        assertThat(text(answer(get("/ru/report/" + code).param("sent", ""))))
                .contains("Спасибо", "прочтёт сообщение", "каждое отдельно могут и не прочесть");
        assertThat(answer(send(Map.of("kind", "CLOSED", "words", "Шын", "proof", proof())))
                        .getStatus())
                .isEqualTo(303);
        assertThat(answer(send(Map.of("kind", "NOT_REAL", "words", "Үй"))).getStatus())
                .isEqualTo(303);

        assertThat(count()).isEqualTo(3 + 1 + 1 + 1);
        assertThat(database.sql("select sum(times_told) from report where " + here())
                        .query(Integer.class)
                        .single())
                .isEqualTo(32);
        assertThat(database.sql("select count(*) from report where not many and words in ('Шын', 'Үй') and " + here())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theSameFormSentTwiceIsThankedTwiceAndKeptOnce() throws Exception {
        Map<String, String> form = Map.of("kind", "TURNED_AWAY", "words", "Есік жабық", "proof", proof());
        for (int i = 0; i < 3; i++) {
            MockHttpServletResponse response = answer(send(form));
            assertThat(response.getStatus()).isEqualTo(303);
            assertThat(response.getHeader("Location")).isEqualTo("/ru/report/" + code + "?sent");
        }
        assertThat(database.sql("select times_told from report where " + here())
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
    }

    @Test
    void theFormCarriesAChallengeOfItsOwn() throws Exception {
        Pattern challenge = Pattern.compile("name=\"proof\" value=\"([0-9a-fx]+)\" data-challenge=\"\\1\"");
        String one = text(answer(get("/ru/report/" + code)));
        String another = text(answer(get("/ru/report/" + code)));
        assertThat(one).containsPattern(challenge);
        assertThat(challenge.matcher(one).results().findFirst().orElseThrow().group(1))
                .isNotEqualTo(challenge
                        .matcher(another)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1));
    }

    @Test
    void anotherLanguageShowsWhatWasTypedAndTakesNothingIn() throws Exception {
        MockHttpServletResponse response = answer(send(Map.of("kind", "NO_SIGN", "words", "Таппадым", "switch", "1")));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(text(response)).contains("value=\"NO_SIGN\" checked", "Таппадым");
        isKeptByNoBrowser(response);
        assertThat(count()).isZero();
    }

    /** Whoever takes the phone afterwards may press «back». */
    private static void isKeptByNoBrowser(MockHttpServletResponse response) {
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatWasTypedDoesNotComeBack() throws Exception {
        MockHttpServletResponse form = answer(get("/ru/report/" + code));
        isKeptByNoBrowser(form);
        assertThat(text(form))
                .containsPattern("<form class=\"report\"[^>]* autocomplete=\"off\"")
                .containsPattern("<textarea [^>]*autocomplete=\"off\"")
                .containsPattern("<input id=\"contact\" [^>]*autocomplete=\"off\"")
                .contains("addEventListener(\"pagehide\"");
        isKeptByNoBrowser(answer(send(Map.of("kind", "CLOSED", "words", "Жабық"))));
        isKeptByNoBrowser(answer(get("/ru/report/" + code).param("sent", "")));
    }

    @Test
    void aPlaceThatIsNotThereIsExplained() throws Exception {
        for (MockHttpServletRequestBuilder request : new MockHttpServletRequestBuilder[] {
            get("/ru/report/zzzzzz"),
            get("/ru/report/nowhere-at-all"),
            post("/ru/report/zzzzzz").contentType(MediaType.APPLICATION_FORM_URLENCODED)
        }) {
            MockHttpServletResponse response = answer(request);
            assertThat(response.getStatus()).isEqualTo(404);
            assertThat(text(response)).contains("Такой страницы нет", "tel:112");
        }
    }

    private String proof() {
        String challenge = proofs.challenge(code);
        return LongStream.iterate(0, number -> number + 1)
                .mapToObj(Long::toString)
                .filter(number -> ProofOfWork.solves(challenge, number))
                .map(number -> challenge + ":" + number)
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletRequestBuilder send(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post("/ru/report/" + code)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .characterEncoding(StandardCharsets.UTF_8)
                .content(body);
    }

    private int count() {
        return database.sql("select count(*) from report where " + here())
                .query(Integer.class)
                .single();
    }

    private String here() {
        return "place_id = (select id from place where code = '" + code + "')";
    }

    private static void assertNoTrace(MvcResult result) {
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
