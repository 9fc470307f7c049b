package kz.pana;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.platform.StyleTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One palette for the portal, the public site, paper and maps; and a sheet of parts. */
class LookTest {

    private static final Path PORTAL = Path.of("src/main/resources/META-INF/resources");

    private static final Path PUBLIC = Path.of("frontend/public");

    private static final Path TOKENS = PORTAL.resolve("styles/tokens.css");

    private static final Path MAP = Path.of("frontend/map/colours.ts");

    private static final Pattern COLOUR =
            Pattern.compile("(?i)(?<![\\w&/])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\\b(?!-)"
                    + "|(?<![.\\w])(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch)\\( *(?:[\\d.]|from )"
                    + "|new Color\\([^)]*\\d|\\b0x[0-9a-f]{6}\\b"
                    + "|: *(?:white|black|red|green|blue|gr[ae]y)\\b");

    /** Where a colour may stand besides the tokens, and why. */
    private static final Map<Path, String> ALLOWED = Map.of(
            TOKENS,
            "the tokens",
            MAP,
            "WebGL knows no variables: compared below",
            Path.of("frontend/map/pana-map.ts"),
            "asks whether it is night by a colour that nobody sees",
            Path.of("src/main/java/kz/pana/platform/QrDrawing.java"),
            "cameras read black on white");

    private static final Pattern USED = Pattern.compile("var\\(--(pana-[a-z0-9-]+)");

    @Test
    void aColourStandsOnlyInTheTokens() {
        Map<Path, List<String>> found = Stream.of(PORTAL, PUBLIC, Path.of("frontend/map"), Path.of("frontend/window"))
                .flatMap(folder -> files(folder, ".css", ".ts", ".js").stream())
                .collect(Collectors.toMap(file -> file, file -> colours(read(file))));
        files(Path.of("src/main/java"), ".java").forEach(file -> found.put(file, colours(read(file))));
        files(Path.of("src/main/jte"), ".jte").forEach(file -> found.put(file, colours(read(file))));

        assertThat(found.keySet()).contains(TOKENS, PUBLIC.resolve("public.css"));
        found.values().removeIf(List::isEmpty);
        assertThat(found.keySet()).isEqualTo(ALLOWED.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color: #c8102e;",
                "background:#FFF}",
                "0 2px 12px rgb(0 0 0/0.25)",
                "new Color(0xc8, 0x10, 0x2e)",
                "RED(0xc8102e)",
                "color: white;"
            })
    void aColourIsFound(String text) {
        assertThat(colours(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a href=\"#main\"",
                "&#8209;",
                "new Color(StyleTokens.rgb(\"brand\"))",
                "border-color: currentColor",
                "white-space: pre-line"
            })
    void whatIsNoColourIsNotTakenForOne(String text) {
        assertThat(colours(text)).isEmpty();
    }

    @Test
    void auraComputesFromOurColours() {
        String tokens = read(TOKENS);

        for (Map.Entry<String, String> pair :
                Map.of("background-color", "page", "accent-color", "accent").entrySet()) {
            assertThat(tokens)
                    .contains("--aura-%s-light: %s;".formatted(pair.getKey(), StyleTokens.byDay(pair.getValue())))
                    .contains("--aura-%s-dark: %s;".formatted(pair.getKey(), StyleTokens.byNight(pair.getValue())));
        }
    }

    @ParameterizedTest
    @CsvSource({"byDay, false", "byNight, true", "pinColours, false"})
    void theMapHasThePagesColours(String part, boolean night) {
        String lines = read(MAP).split("const " + part + "\\b")[1].split("};")[0];
        List<MatchResult> shared = Pattern.compile("'(#\\w+)', // --pana-([a-z-]+)")
                .matcher(lines)
                .results()
                .toList();

        assertThat(shared)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.group(1))
                        .isEqualTo(night ? StyleTokens.byNight(line.group(2)) : StyleTokens.byDay(line.group(2))));
    }

    @Test
    void everyVariableIsAToken() {
        Set<String> known = Pattern.compile("--(pana-[a-z0-9-]+):")
                .matcher(allOf(files(PORTAL, ".css")))
                .results()
                .map(token -> token.group(1))
                .collect(Collectors.toSet());

        assertThat(used(allOf(files(PORTAL, ".css"))
                        + allOf(files(PUBLIC, ".css"))
                        + allOf(files(Path.of("frontend/map"), ".ts"))))
                .isSubsetOf(known);
    }

    /** These stand beside it in a page, and the map in a shadow of its own. */
    @Test
    void theSheetOfEveryPublicPageBringsTheColoursForThoseOfSingleOnes() {
        String single = read(PUBLIC.resolve("report.css"))
                + read(PUBLIC.resolve("place.css"))
                + read(PUBLIC.resolve("site/map.css"))
                + read(PUBLIC.resolve("site/sheet.css"));

        assertThat(used(StyleTokens.written(read(PUBLIC.resolve("public.css")))))
                .containsAll(used(StyleTokens.written(single)))
                .containsAll(used(allOf(files(Path.of("frontend/map"), ".ts"))));
    }

    @Test
    void thePortalsSheetHasEveryPartOnce() {
        List<String> parts = Pattern.compile("@import \"(.*)\";")
                .matcher(read(PORTAL.resolve("pana.css")))
                .results()
                .map(part -> part.group(1))
                .toList();

        assertThat(parts)
                .startsWith("styles/tokens.css")
                .containsExactlyInAnyOrderElementsOf(files(PORTAL.resolve("styles"), ".css").stream()
                        .map(file -> "styles/" + file.getFileName())
                        .toList());
    }

    @Test
    void everyRuleOfThePortalHasSomethingToStyle() {
        String sheets = allOf(files(PORTAL, ".css")).replaceAll("(?s)/\\*.*?\\*/|\\{[^{}]*\\}", " ");
        String uses = allOf(files(Path.of("src/main/java"), ".java")) + allOf(files(Path.of("frontend"), ".ts"));
        Set<String> used = Pattern.compile("(?<![\\w-])pana-[a-z0-9-]+(?![\\w-])")
                .matcher(uses)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        Set<String> idle = Pattern.compile("\\.(pana-[a-z0-9-]+)")
                .matcher(sheets)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !used.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(idle).isEmpty();
    }

    private static List<String> colours(String text) {
        return COLOUR.matcher(text.replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Set<String> used(String sheets) {
        return USED.matcher(sheets).results().map(use -> use.group(1)).collect(Collectors.toSet());
    }

    private static String allOf(List<Path> files) {
        return files.stream().map(LookTest::read).collect(joining("\n"));
    }

    private static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
