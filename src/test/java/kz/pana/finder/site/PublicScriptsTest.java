package kz.pana.finder.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of the public site go to phones as they are written, and nothing makes them older on the way. */
class PublicScriptsTest {

    /** Signs and calls that phones of 2017 to 2021 do not know; a sign they do not know stops the whole script. */
    private static final Pattern TOO_NEW = Pattern.compile(
            "\\?\\?|\\?\\.(?!\\d)|\\|\\|=|&&=|AbortSignal\\.|\\.replaceAll\\(|\\.replaceChildren\\(|\\.at\\("
                    + "|\\.findLast|\\.toSorted\\(|structuredClone|randomUUID|Object\\.hasOwn|globalThis|Promise\\.any");

    /** The script of every page is read by phones of 2017 too, whatever they can do with it. */
    private static final Pattern AFTER_2017 =
            Pattern.compile("\\{ \\.\\.\\.|\\bcatch \\{|/[^/\\n]*\\\\[pP]\\{|\\(\\?<[=!\\w]|for await|async \\*");

    @ParameterizedTest
    @ValueSource(strings = {"search.js", "finder.js", "report.js", "sw.js"})
    void runOnOldPhones(String file) throws IOException {
        assertThat(read(file)).doesNotContainPattern(TOO_NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search.js", "finder.js", "report.js"})
    void areReadByPhonesOf2017(String file) throws IOException {
        assertThat(read(file)).doesNotContainPattern(AFTER_2017);
    }

    private String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/public-site/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
