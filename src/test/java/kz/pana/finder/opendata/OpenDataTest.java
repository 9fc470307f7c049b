package kz.pana.finder.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.row.PlaceCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open data, asked as other people's programs ask. Places of this test are in Kyzylorda. */
@PanaTest
@ExtendWith(OutputCaptureExtension.class)
class OpenDataTest {

    private static final String API = "/api/v1";
    private static final String KYZYLORDA = API + "/places.geojson?region=kz-43";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MovedClock clock;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient database;

    @Autowired
    Personas cast;

    @Autowired
    ApplicationEventPublisher events;

    private MockMvc program;
    private PublishedPlaceRows rows;

    @BeforeEach
    void startAProgram() {
        program = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        rows = new PublishedPlaceRows(database, cast);
    }

    @Test
    void aPlaceTellsWhatItsPageShowsAndNoMore() throws Exception {
        PlaceCode code = publish(44.8488, 65.4823);
        JsonNode place = json(answer(get(API + "/places/" + code)));

        assertThat(place.at("/geometry/coordinates").toString()).isEqualTo("[65.4823,44.8488]");
        JsonNode properties = place.get("properties");
        assertThat(properties.propertyNames())
                .containsExactlyInAnyOrder(
                        "code",
                        "name",
                        "category",
                        "region",
                        "town",
                        "townName",
                        "address",
                        "door",
                        "phone",
                        "openingHours",
                        "stepFree",
                        "quietRoom",
                        "phoneToUse",
                        "languages",
                        "checkedOn",
                        "url");
        assertThat(properties.at("/name/ru").asString()).isEqualTo("Аптека");
        assertThat(properties.at("/name").has("en")).isFalse();
        assertThat(properties.at("/address/kk").asString()).isEqualTo("Абай даңғылы, 52");
        assertThat(properties.get("checkedOn").asString()).isEqualTo("2026-11-12");
        assertThat(properties.get("url").asString()).isEqualTo("http://localhost:8080/kk/place/" + code);
    }

    @Test
    void pagesFollowOneAnotherByLinkUntilAllAreTold() throws Exception {
        List<String> published = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            published.add(publish(44.8 + i / 100.0, 65.5).value());
        }
        List<String> told = new ArrayList<>();
        String next = KYZYLORDA + "&bbox=60,40,70,50&limit=2";
        while (next != null) {
            MockHttpServletResponse page = answer(get(URI.create(next)));
            told.addAll(codes(page));
            next = next(page);
        }

        assertThat(told).isSorted().doesNotHaveDuplicates().containsAll(published);
    }

    @Test
    void aBoxHoldsWhatIsInItInTheOrderOfGeoJson() throws Exception {
        PlaceCode inside = publish(45.001, 66.001);
        PlaceCode outside = publish(45.1, 66.1);

        assertThat(codes(answer(get(API + "/places.geojson?bbox=66.0,45.0,66.01,45.01"))))
                .contains(inside.value())
                .doesNotContain(outside.value());
    }

    @Test
    void theNearestComeFirstWithMetres() throws Exception {
        PlaceCode far = publish(46.02, 62.0);
        PlaceCode near = publish(46.01, 62.0);
        MockHttpServletResponse answer =
                answer(nearest("{\"latitude\": 46.0, \"longitude\": 62.0, \"limit\": 2, \"open\": true}"));

        assertThat(codes(answer)).containsExactly(near.value(), far.value());
        assertThat(json(answer).at("/features/0/properties/metres").asInt()).isEqualTo(1112);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aPausedPlaceIsGoneAtOnceAndToldAsRemoved() throws Exception {
        PlaceCode code = publish(47.0, 61.0);
        Instant before = Instant.parse("2026-11-24T00:00:00Z");
        changedAt(code, before.plusSeconds(5));
        String changes = API + "/changes?since=" + before;
        assertThat(codes(answer(get(changes)))).contains(code.value());

        rows.pause(code);
        announce(code);
        assertThat(answer(get(API + "/places/" + code)).getStatus()).isEqualTo(404);
        assertThat(codes(answer(get(KYZYLORDA)))).doesNotContain(code.value());
        assertThat(codes(answer(nearest("{\"latitude\": 47, \"longitude\": 61, \"limit\": 50}"))))
                .doesNotContain(code.value());
        assertThat(json(answer(get(changes))).get("removed").toString()).contains('"' + code.value() + '"');
        assertThat(codes(answer(get(changes)))).doesNotContain(code.value());
    }

    @Test
    void changesAreToldPageByPageAlsoWhereManyHappenedAtOnce() throws Exception {
        Instant moment = Instant.parse("2026-11-23T07:00:00.123456Z");
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            PlaceCode code = publish(44.8, 65.6 + i / 100.0);
            changedAt(code, moment);
            changed.add(code.value());
        }
        List<String> told = new ArrayList<>();
        String next = API + "/changes?limit=2&since=" + moment;
        while (next != null) {
            MockHttpServletResponse page = answer(get(URI.create(next)));
            told.addAll(codes(page));
            next = next(page);
        }

        assertThat(told).doesNotHaveDuplicates().containsAll(changed);
        assertThat(codes(answer(get(API + "/changes?since=2026-11-23T07:00:00.123457Z"))))
                .doesNotContainAnyElementsOf(changed);
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() throws Exception {
        PlaceCode code = publish(44.8, 65.5);
        for (String path : List.of(KYZYLORDA, API + "/places/" + code, API + "/changes?since=2026-11-01T00:00:00Z")) {
            // With the minute changes until when it is told.
            Instant now = clock.instant();
            MockHttpServletResponse first = at(now, get(path));
            String tag = Objects.requireNonNull(first.getHeader("ETag"));

            assertThat(first.getHeader("Cache-Control")).isEqualTo("max-age=5, public");
            assertThat(at(now, get(path).header("If-None-Match", tag)).getStatus())
                    .as(path)
                    .isEqualTo(304);
        }
    }

    private MockHttpServletResponse at(Instant moment, MockHttpServletRequestBuilder request) {
        return clock.at(moment, () -> {
            try {
                return answer(request);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void programsOfOtherSitesMayAskWithoutCredentials() throws Exception {
        MockHttpServletResponse answer = answer(get(KYZYLORDA).header("Origin", "https://elsewhere.example"));
        MockHttpServletResponse preflight = answer(options(API + "/nearest")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type"));

        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("Access-Control-Expose-Headers")).contains("Link");
        assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
        assertThat(preflight.getStatus()).isEqualTo(200);
        assertThat(preflight.getHeader("Access-Control-Allow-Methods")).contains("POST");
        assertThat(preflight.getHeader("Access-Control-Allow-Headers")).contains("content-type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /places.geojson?region=kz-99              | 400 | kz-75
            /places.geojson?region=                   | 400 | kz-75
            /places.geojson?bbox=1,2,3                | 400 | minLon,minLat,maxLon,maxLat
            /places.geojson?bbox=77,43,76,44          | 400 | minLon,minLat,maxLon,maxLat
            /places.geojson?bbox=NaN,43,76,44         | 400 | minLon,minLat,maxLon,maxLat
            /places.geojson?bbox=43,76,44,x           | 400 | minLon,minLat,maxLon,maxLat
            /places.geojson?limit=1001                | 400 | from 1 to 1000
            /places.geojson?limit=all                 | 400 | from 1 to 1000
            /places.geojson?after=';--                | 400 | Link header
            /changes                                  | 400 | 2026-11-24T00:00:00Z
            /changes?since=yesterday                  | 400 | 2026-11-24T00:00:00Z
            /changes?since=-1000000000-01-01T00:00:00Z | 400 | 2026-11-24T00:00:00Z
            /changes?since=+1000000000-12-31T00:00:00Z | 400 | 2026-11-24T00:00:00Z
            /places/zzzzzz                            | 404 | openapi.json
            /places/not-a-code                        | 404 | openapi.json
            /nearest                                  | 404 | openapi.json
            /                                         | 404 | openapi.json
            """)
    void whatCannotBeAnsweredIsExplainedInPlainEnglish(String path, int status, String whatToDo) throws Exception {
        assertProblem(get(URI.create(API + path.replace("'", "%27"))), status, whatToDo);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"latitude\": 43.2389}",
                "{\"latitude\": \"north\", \"longitude\": 76.9046}",
                "{\"latitude\": 43.2389, \"longitude\": 76.9046",
            })
    void aBodyThatIsNoPositionIsExplainedAndNotLogged(String body, CapturedOutput log) throws Exception {
        assertProblem(nearest(body), 400, "JSON object such as");
        assertThat(log.getAll()).doesNotContain("43.2389", "76.9046");
    }

    @Test
    void aPositionOrALimitBeyondTheLimitsIsRefused() throws Exception {
        assertProblem(nearest("{\"latitude\": 76.9, \"longitude\": 43.2}"), 400, "the wrong way round");
        assertProblem(nearest("{\"latitude\": 943.2, \"longitude\": 76.9}"), 400, "the wrong way round");
        assertProblem(nearest("{\"latitude\": 43.2, \"longitude\": 76.9, \"limit\": 51}"), 400, "from 1 to 50");
        assertProblem(nearest(" ".repeat(1024) + "{\"latitude\": 43.2, \"longitude\": 76.9}"), 400, "1024 bytes");
    }

    @Test
    void aPositionIsNeverLogged(CapturedOutput log) throws Exception {
        answer(nearest("{\"latitude\": 48.13579, \"longitude\": 66.24681}"));

        assertThat(log.getAll()).doesNotContain("48.13579", "66.24681");
    }

    /** What {@code openapi.json} says is so: every path answers as described, and every address is described. */
    @Test
    void theDescriptionIsTrue() throws Exception {
        String code = publish(43.24, 76.9).value();
        database.sql("update place set region = 'KZ-75', town = 'almaty' where code = ?")
                .param(code)
                .update();
        changedAt(new PlaceCode(code), Instant.parse("2026-11-20T00:00:00Z"));
        JsonNode description = json(answer(get(API + "/openapi.json")));

        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String where = path.getKey();
                JsonNode described = operation.getValue();
                assertDescribed(
                        description, described, answer(good(operation.getKey(), where, described, code)), where);
                if (described.get("responses").has("400")) {
                    assertDescribed(description, described, answer(bad(operation.getKey(), where)), where);
                }
                if (described.get("responses").has("404")) {
                    assertDescribed(
                            description, described, answer(get(API + where.replace("{code}", "zzzzzz"))), where);
                }
            }
        }
        assertThat(description.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/places.geojson", "/places/{code}", "/changes", "/nearest", "/openapi.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void thePageForDevelopersHasExamplesOfThisPortalThatWork(String language) throws Exception {
        MockHttpServletResponse response = answer(get("/" + language + "/developers"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(text(response))
                .contains(
                        "http://localhost:8080/api/v1/places.geojson?region=kz-75",
                        "http://localhost:8080/api/v1/nearest")
                .contains("creativecommons.org/licenses/by/4.0", "/api/v1/openapi.json")
                .doesNotContain("pana.example");
        assertThat(text(answer(get("/" + language + "/about")))).contains("/" + language + "/developers");
        assertThat(codes(answer(get(API + "/places.geojson?region=kz-75")))).isNotNull();
        assertThat(answer(nearest("{\"latitude\":43.2389,\"longitude\":76.9046,\"limit\":3,\"open\":true}"))
                        .getStatus())
                .isEqualTo(200);
    }

    private static MockHttpServletRequestBuilder good(String method, String path, JsonNode operation, String code) {
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.get("in").asString().equals("query")) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.get("name").asString())
                        .append('=')
                        .append(parameter.get("example").asString());
            }
        }
        MockHttpServletRequestBuilder good = request(
                HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)),
                URI.create(API + path.replace("{code}", code) + query));
        JsonNode body = operation.at("/requestBody/content/application~1json/example");
        return body.isMissingNode()
                ? good
                : good.contentType(MediaType.APPLICATION_JSON).content(body.toString());
    }

    private static MockHttpServletRequestBuilder bad(String method, String path) {
        return request(HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)), URI.create(API + path + "?limit=0"));
    }

    private void assertDescribed(JsonNode description, JsonNode operation, MockHttpServletResponse answer, String path)
            throws Exception {
        JsonNode described = operation.get("responses").get(String.valueOf(answer.getStatus()));
        assertThat(described).as(path + " answered " + answer.getStatus()).isNotNull();
        String type = Objects.requireNonNull(answer.getContentType());
        JsonNode content = described.get("content").get(type);
        assertThat(content).as(path + " answered with " + type).isNotNull();
        assertFits(description, content.get("schema"), json(answer), path);
        for (String header : described.path("headers").propertyNames()) {
            if (!Set.of("Age", "Link").contains(header)) {
                assertThat(answer.getHeader(header)).as(path + ": " + header).isNotNull();
            }
        }
    }

    /** As much of JSON Schema as the description uses. */
    private static void assertFits(JsonNode description, JsonNode schema, JsonNode value, String where) {
        if (schema.has("$ref")) {
            String pointer = schema.get("$ref").asString().substring(1);
            assertFits(description, description.at(pointer), value, where);
            return;
        }
        switch (schema.path("type").asString("")) {
            case "object" -> assertThat(value.isObject()).as(where).isTrue();
            case "array" -> assertThat(value.isArray()).as(where).isTrue();
            case "string" -> assertThat(value.isString()).as(where).isTrue();
            case "number" -> assertThat(value.isNumber()).as(where).isTrue();
            case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
            default -> assertThat(schema.has("const")).as(where).isTrue();
        }
        if (schema.has("const")) {
            assertThat(value).as(where).isEqualTo(schema.get("const"));
        }
        if (schema.has("enum")) {
            assertThat(schema.get("enum")).as(where).contains(value);
        }
        schema.path("required")
                .forEach(name -> assertThat(value.has(name.asString()))
                        .as(where + "/" + name.asString())
                        .isTrue());
        if (schema.has("properties")) {
            assertThat(schema.get("properties").propertyNames()).as(where).containsAll(value.propertyNames());
            value.properties()
                    .forEach(property -> assertFits(
                            description,
                            schema.get("properties").get(property.getKey()),
                            property.getValue(),
                            where + "/" + property.getKey()));
        }
        if (schema.has("items")) {
            value.forEach(item -> assertFits(description, schema.get("items"), item, where + "[]"));
        }
    }

    private void assertProblem(MockHttpServletRequestBuilder question, int status, String whatToDo) throws Exception {
        MockHttpServletResponse answer = answer(question);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(json(answer).get("detail").asString()).contains(whatToDo);
        assertThat(json(answer).get("status").asInt()).isEqualTo(status);
    }

    private static MockHttpServletRequestBuilder nearest(String body) {
        return post(API + "/nearest").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private PlaceCode publish(double latitude, double longitude) {
        PlaceCode code = rows.publish("KZ-43", "kyzylorda", "Аптека", latitude, longitude);
        announce(code);
        return code;
    }

    private void changedAt(PlaceCode code, Instant moment) {
        database.sql("update place set version = version + 1, publication_at = ? where code = ?")
                .params(Timestamp.from(moment), code.value())
                .update();
        announce(code);
    }

    private void announce(PlaceCode code) {
        events.publishEvent(new PublicationChanged(rows.id(code)));
    }

    /** What the program gets, with no cookie and no session ever. */
    private MockHttpServletResponse answer(MockHttpServletRequestBuilder question) throws Exception {
        MvcResult result = program.perform(question).andReturn();
        assertThat(result.getResponse().getCookies()).isEmpty();
        assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(result.getRequest().getSession(false)).isNull();
        return result.getResponse();
    }

    private static @Nullable String next(MockHttpServletResponse page) {
        String link = page.getHeader("Link");
        return link == null ? null : link.replaceAll("<http://localhost:8080(.*)>; rel=\"next\"", "$1");
    }

    private static List<String> codes(MockHttpServletResponse answer) {
        return StreamSupport.stream(json(answer).get("features").spliterator(), false)
                .map(feature -> feature.get("id").asString())
                .toList();
    }

    private static JsonNode json(MockHttpServletResponse answer) {
        return JSON.readTree(answer.getContentAsByteArray());
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
