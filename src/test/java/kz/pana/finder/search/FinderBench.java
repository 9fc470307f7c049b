package kz.pana.finder.search;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import kz.pana.finder.CompressedBody;
import kz.pana.finder.ManyPlaces;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublicPlaces;
import kz.pana.geo.GeoPoint;
import kz.pana.hours.HoursTable;
import kz.pana.hours.OpeningHours;
import kz.pana.journeys.Chromium;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Measures the search files: at a hundred thousand places, and on the way from a tap to a list. */
final class FinderBench {

    private static final int MANY = 100_000;
    private static final int TOWN = 200;
    /** Status line and headers of an answer, about. */
    private static final int HEADERS = 560;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate TODAY = LocalDate.now(KernelConfiguration.ALMATY);
    private static final Map<OpeningHours, HoursTable> TABLES = new HashMap<>();
    private static int packed;

    private FinderBench() {}

    public static void main(String[] args) throws IOException {
        manyPlaces();
        townOfTwoHundred();
    }

    private static void manyPlaces() {
        long empty = heap();
        PublicPlaces places = new PublicPlaces(ManyPlaces.some(MANY, 1));
        long held = heap();
        long begun = System.nanoTime();
        SearchTree tree = SearchTree.of(List.copyOf(places.all()), FinderBench::pack);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long filed = heap();
        int largest = tree.files().stream().mapToInt(CompressedBody::size).max().orElseThrow();
        int outline = new CompressedBody(tree.outline().getBytes(StandardCharsets.US_ASCII)).size();
        row(
                "files of 100,000 places",
                "%d, made in %.1f s".formatted(tree.files().size(), seconds),
                "");
        row("largest file, gzip", "%d B".formatted(largest), "8192 B, or the area is at its floor");
        row("outline, gzip", "%d B".formatted(outline), "4096 B");
        row("memory of places", "%d MB".formatted((held - empty) >> 20), "");
        row("memory of files", "%d MB".formatted((filed - held) >> 20), "150 MB with the places");
        List<Double> millis = new ArrayList<>();
        List<Integer> areas = new ArrayList<>();
        List<PublicPlace> all = List.copyOf(places.all());
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            PublicPlace one = all.get(random.nextInt(MANY));
            packed = 0;
            long start = System.nanoTime();
            places.with(Map.of(one.id(), java.util.Optional.empty()));
            tree.replacing(List.of(one), List.of(), FinderBench::pack);
            millis.add((System.nanoTime() - start) / 1e6);
            areas.add(packed);
        }
        millis.sort(null);
        row(
                "a change is in its file in",
                "%.0f ms (median %.0f ms)".formatted(millis.get(197), millis.get(100)),
                "1000 ms");
        row(
                "areas made anew by a change",
                "%d".formatted(areas.stream().max(Integer::compare).orElseThrow()),
                "1");
        if (tree.outline().isEmpty() || places.all().isEmpty()) {
            throw new IllegalStateException("held until here, so that the heap was measured with it");
        }
    }

    private static void townOfTwoHundred() throws IOException {
        PublicPlace model = ManyPlaces.some(1, 3).getFirst();
        List<PublicPlace> places = ManyPlaces.some(40_000, 4).stream()
                .filter(place -> place.town().equals(model.town()))
                .limit(TOWN)
                .toList();
        Map<String, String> files = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        SearchTree tree = SearchTree.of(places, (area, inside) -> {
            Map<Language, CompressedBody> made = pack(area, inside);
            CompressedBody file = Objects.requireNonNull(made.get(Language.RU));
            files.put(area.path(), new String(file.plain(), StandardCharsets.UTF_8));
            sizes.put(area.path(), file.size());
            return made;
        });
        Random random = new Random(5);
        List<List<Object>> positions = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            GeoPoint from = ManyPlaces.around(model.town().centre(), random);
            positions.add(List.of(from.latitude(), from.longitude(), random.nextInt(20 * 1440)));
        }
        List<?> fetched = fetched(tree.outline(), files, positions);
        int outline = new CompressedBody(tree.outline().getBytes(StandardCharsets.US_ASCII)).size() + HEADERS;
        List<Integer> requests = fetched.stream()
                .map(paths -> ((List<?>) paths).size() + 1)
                .sorted()
                .toList();
        List<Integer> bytes = fetched.stream()
                .map(paths -> outline
                        + ((List<?>) paths)
                                .stream()
                                        .mapToInt(path ->
                                                Objects.requireNonNull(sizes.get(String.valueOf(path))) + HEADERS)
                                        .sum())
                .sorted()
                .toList();
        row(
                "tap to list, requests, town of " + places.size(),
                "%d (median %d)".formatted(requests.getLast(), requests.get(250)),
                "3");
        row("tap to list, bytes", "%d (median %d)".formatted(bytes.getLast(), bytes.get(250)), "25000");
    }

    private static List<?> fetched(String outline, Map<String, String> files, List<List<Object>> positions)
            throws IOException {
        try (Playwright playwright = Chromium.playwright();
                Browser chromium = Chromium.launch(playwright);
                InputStream script =
                        Objects.requireNonNull(FinderBench.class.getResourceAsStream("/public-site/search.js"))) {
            Page page = chromium.newPage();
            page.addScriptTag(new Page.AddScriptTagOptions()
                    .setContent(new String(script.readAllBytes(), StandardCharsets.UTF_8)));
            @Nullable
            Object paths = page.evaluate("""
                    async ({ outline, files, positions }) => {
                      const answers = [];
                      for (const [latitude, longitude, minute] of positions) {
                        const fetched = [];
                        const now = JSON.parse(Object.values(files)[0]).from * 1440 - 300 + minute;
                        const isOpen = ({ place }) => panaSearch.opening(place, now).state === "open";
                        await panaSearch.around({ latitude, longitude }, outline,
                            (path) => (fetched.push(path), JSON.parse(files[path])),
                            (found, far) => {
                              const nearer = found.filter((one) => one.far <= far);
                              return far > 50000 ? nearer.length >= 3 : nearer.filter(isOpen).length >= 5;
                            });
                        answers.push(fetched);
                      }
                      return answers;
                    }
                    """, Map.of("outline", outline, "files", files, "positions", positions));
            return (List<?>) Objects.requireNonNull(paths);
        }
    }

    private static Map<Language, CompressedBody> pack(Area area, List<PublicPlace> places) {
        packed++;
        return java.util.Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        language -> language,
                        language -> new CompressedBody(JSON.writeValueAsBytes(SearchFile.of(
                                area,
                                places,
                                language,
                                TODAY,
                                hours -> TABLES.computeIfAbsent(
                                        hours, any -> HoursTable.of(any, TODAY, SearchFile.DAYS))))),
                        (a, b) -> b,
                        () -> new EnumMap<>(Language.class)));
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void row(String what, String measured, String target) {
        System.out.printf("%-36s %-26s %s%n", what, measured, target);
    }
}
