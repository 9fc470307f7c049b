package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts and styles of the public site go to phones as they are written, and nothing makes them older on the way. */
class PublicScriptsTest {

    /** Signs and calls that phones of 2017 to 2021 do not know; a sign they do not know stops the whole script. */
    private static final Pattern TOO_NEW = Pattern.compile(
            "\\?\\?|\\?\\.(?!\\d)|\\|\\|=|&&=|AbortSignal\\.|\\.replaceAll\\(|\\.replaceChildren\\(|\\.at\\("
                    + "|\\.findLast|\\.toSorted\\(|structuredClone|randomUUID|Object\\.hasOwn|globalThis|Promise\\.any");

    /** The script of every page is read by phones of 2017 too, whatever they can do with it. */
    private static final Pattern AFTER_2017 =
            Pattern.compile("\\{ \\.\\.\\.|\\bcatch \\{|/[^/\\n]*\\\\[pP]\\{|\\(\\?<[=!\\w]|for await|async \\*");

    @ParameterizedTest
    @ValueSource(strings = {"search.js", "exit.js", "finder.js", "show.js", "speak.js", "report.js", "sw.js"})
    void runOnOldPhones(String file) throws IOException {
        assertThat(read(file)).doesNotContainPattern(TOO_NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search.js", "exit.js", "finder.js", "show.js", "speak.js", "report.js"})
    void areReadByPhonesOf2017(String file) throws IOException {
        assertThat(read(file)).doesNotContainPattern(AFTER_2017);
    }

    /** Pages have them without indents, which are then not for us alone. */
    @ParameterizedTest
    @ValueSource(strings = {"search.js", "exit.js", "finder.js", "show.js", "speak.js", "report.js"})
    void haveNoTextOfSeveralLines(String file) throws IOException {
        assertThat(read(file)
                        .lines()
                        .filter(line -> line.chars().filter(sign -> sign == '`').count() % 2 == 1))
                .isEmpty();
    }

    /** Whoever has no colours reads the words of the exit over those of the page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "public.css",
                "report.css",
                "place.css",
                "show.css",
                "site/embed.css",
                "site/map.css",
                "site/sheet.css"
            })
    void haveColoursOnPhonesOfBefore2024(String file) throws IOException {
        assertThat(read(file)).doesNotContain("light-dark(");
    }

    private String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/public-site/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
