package kz.pana.finder.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import kz.pana.finder.CompressedBody;
import kz.pana.finder.ManyPlaces;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublicPlaces;
import kz.pana.finder.PublishedPlaces;
import kz.pana.finder.SomePlaces;
import kz.pana.geo.GeoPoint;
import kz.pana.hours.HoursTable;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.OpeningHours.Status;
import kz.pana.hours.SomeHours;
import kz.pana.journeys.Chromium;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The search of the phone gives the same answers as the server's own rules. */
class SearchInBrowserIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZonedDateTime MIDNIGHT = TODAY.atStartOfDay(KernelConfiguration.ALMATY);
    private static final int MINUTES = SearchFile.DAYS * 24 * 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PLACES = Integer.getInteger("pana.search.places", 5_000);
    private static final int POSITIONS = Integer.getInteger("pana.search.positions", 200);

    private static final Playwright PLAYWRIGHT = Chromium.playwright();
    private static final Browser CHROMIUM = Chromium.launch(PLAYWRIGHT);
    private static final Page PAGE = CHROMIUM.newPage();

    @BeforeAll
    static void loadTheScript() {
        PAGE.addScriptTag(new Page.AddScriptTagOptions().setContent(read("/public-site/search.js")));
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
        PLAYWRIGHT.close();
    }

    /** Seventy kinds of hours that people write and two hundred that are made up, twenty moments each. */
    @Test
    void isOpenWhenTheServerSaysSo() {
        Random random = new Random(11);
        List<String> expected = new ArrayList<>();
        List<Map<String, Object>> questions = new ArrayList<>();
        for (String osm : Stream.concat(
                        read("/hours.txt").lines(),
                        SomeHours.some(20261128, 200).stream().map(OpeningHours::text))
                .toList()) {
            OpeningHours hours = OpeningHours.parse(osm);
            String file = json(SearchFile.of(
                    Area.WHOLE,
                    List.of(SomePlaces.pharmacy("abcdef", osm)),
                    Language.KK,
                    TODAY,
                    SearchInBrowserIT::table));
            for (int i = 0; i < 20; i++) {
                int minute = random.nextInt(MINUTES);
                expected.add(osm + " @ " + minute + ": " + answer(hours.at(MIDNIGHT.plusMinutes(minute)), hours));
                questions.add(Map.of("osm", osm, "file", file, "minute", minute));
            }
        }
        Object answers = PAGE.evaluate("""
                questions => questions.map(({ osm, file, minute }) => {
                  const read = JSON.parse(file);
                  const first = read.from * 1440 - 300;
                  const place = { file: read, hours: read.hours[read.places[0][9]] };
                  const { state, always, until, opens } = panaSearch.opening(place, first + minute);
                  const time = until ?? opens;
                  return `${osm} @ ${minute}: ${state}${always ? " always" : time === undefined ? "" : " " + (time - first)}`;
                })
                """, questions);
        assertThat((List<?>) answers).hasSizeGreaterThan(1_000).isEqualTo(expected);
    }

    @Test
    void findsTheNearestOpenPlacesAsBruteForceDoes() {
        List<PublicPlace> places = ManyPlaces.some(PLACES, 5);
        Map<String, String> files = new HashMap<>();
        SearchTree tree = SearchTree.of(places, (area, inside) -> {
            byte[] file =
                    JSON.writeValueAsBytes(SearchFile.of(area, inside, Language.KK, TODAY, SearchInBrowserIT::table));
            files.put(area.path(), new String(file, StandardCharsets.UTF_8));
            return Map.of(Language.KK, new CompressedBody(file));
        });
        Random random = new Random(6);
        List<Town> towns = new Territory().towns();
        List<List<Object>> positions = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>();
        for (int i = 0; i < POSITIONS; i++) {
            GeoPoint from = i % 10 == 0
                    ? new GeoPoint(41 + random.nextDouble() * 14, 47 + random.nextDouble() * 40)
                    : ManyPlaces.around(towns.get(random.nextInt(towns.size())).centre(), random);
            int minute = random.nextInt(MINUTES);
            positions.add(List.of(from.latitude(), from.longitude(), minute));
            expected.add(nearestOpen(places, from, MIDNIGHT.plusMinutes(minute)));
        }
        Object found = PAGE.evaluate("""
                async ({ outline, files, positions }) => {
                  const answers = [];
                  let fetched = 0;
                  for (const [latitude, longitude, minute] of positions) {
                    const now = JSON.parse(Object.values(files)[0]).from * 1440 - 300 + minute;
                    const isOpen = ({ place }) => panaSearch.opening(place, now).state === "open";
                    const all = await panaSearch.around({ latitude, longitude }, outline,
                        (path) => (fetched++, JSON.parse(files[path])),
                        (found, far) => found.filter((one) => one.far <= far && isOpen(one)).length >= 10);
                    answers.push(all.filter(isOpen).slice(0, 10).map(({ place }) => place.code));
                  }
                  return { answers, fetched };
                }
                """, Map.of("outline", tree.outline(), "files", files, "positions", positions));
        Map<?, ?> result = (Map<?, ?>) Objects.requireNonNull(found);
        assertThat(result.get("answers")).isEqualTo(expected);
        // Most files stay where they are: whoever looks around fetches a handful.
        assertThat(((Number) Objects.requireNonNull(result.get("fetched"))).intValue())
                .isLessThan(POSITIONS * 20);
    }

    /** The same cases as on the server, and the same whole answers. */
    @Test
    void findsTheNamesThatTheServerFinds() {
        PublishedPlaces published = mock(PublishedPlaces.class);
        when(published.now()).thenReturn(new PublicPlaces(List.of()));
        NamesFiles.File file = new NamesFiles(published, new Territory(), JSON).file(published.now(), Language.RU);
        List<String> typed =
                NamesFilesTest.readCases().stream().map(line -> line[0]).toList();
        Object found = PAGE.evaluate("""
                ({ file, typed }) => {
                  const find = panaSearch.names(JSON.parse(file));
                  return typed.map((words) => find(words).rows.map((row) => row[0]));
                }
                """, Map.of("file", JSON.writeValueAsString(file), "typed", typed));
        assertThat(found)
                .isEqualTo(typed.stream()
                        .map(words -> NamesFilesTest.found(words, file).toList())
                        .toList());
    }

    /** Enter goes on only where one name is meant: a town and a street of another may be called the same. */
    @Test
    void knowsWhenSeveralMayBeMeant() {
        PublishedPlaces published = mock(PublishedPlaces.class);
        when(published.now()).thenReturn(new PublicPlaces(List.of()));
        NamesFiles.File file = new NamesFiles(published, new Territory(), JSON).file(published.now(), Language.KK);
        Object sure = PAGE.evaluate(
                """
                ({ file, typed }) => {
                  const find = panaSearch.names(JSON.parse(file));
                  return typed.map((words) => !!find(words).isSure);
                }
                """,
                Map.of("file", JSON.writeValueAsString(file), "typed", List.of("Алматы", "Алм", "Абай", "zzzz", "Ж")));
        assertThat(sure).isEqualTo(List.of(true, true, false, false, false));
    }

    private static List<String> nearestOpen(List<PublicPlace> places, GeoPoint from, ZonedDateTime now) {
        Map<OpeningHours, Boolean> open = new HashMap<>();
        return places.stream()
                .filter(place -> open.computeIfAbsent(place.hours(), hours -> hours.at(now) instanceof Status.Open))
                .sorted(Comparator.comparingDouble(
                                (PublicPlace place) -> place.point().metresTo(from))
                        .thenComparing(place -> place.code().value()))
                .limit(10)
                .map(place -> place.code().value())
                .toList();
    }

    /** What the phone can know: nothing beyond the weeks of its table. */
    private static String answer(Status status, OpeningHours hours) {
        return switch (status) {
            case Status.Open(ZonedDateTime until) -> hours.isAlways() ? "open always" : "open" + minute(until);
            case Status.Closed(ZonedDateTime opensAt) -> "closed" + minute(opensAt);
            case Status.Unknown() -> "unknown";
        };
    }

    private static String minute(@Nullable ZonedDateTime time) {
        long minutes = time == null ? MINUTES : MIDNIGHT.until(time, java.time.temporal.ChronoUnit.MINUTES);
        return minutes >= MINUTES ? "" : " " + minutes;
    }

    private static HoursTable table(OpeningHours hours) {
        return HoursTable.of(hours, TODAY, SearchFile.DAYS);
    }

    private static String json(SearchFile file) {
        return JSON.writeValueAsString(file);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(SearchInBrowserIT.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
