package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.pana.kernel.Language;
import kz.pana.place.application.Agreement;
import kz.pana.place.application.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {

    private static final Operator OPERATOR = new Operator("Қор", "990140000123", "Астана");

    @Test
    void theVersionBeforeCountsUntilTheDayThatWasTold() {
        Instant last = Agreement.BINDING_FROM.minusSeconds(1);
        assertThat(Agreement.counts(Agreement.PREVIOUS, last)).isTrue();
        assertThat(Agreement.counts(Agreement.PREVIOUS, Agreement.BINDING_FROM)).isFalse();
        assertThat(Agreement.counts(Agreement.VERSION, Agreement.BINDING_FROM)).isTrue();
        assertThat(Agreement.counts("2025-01", last)).isFalse();
        assertThat(Agreement.lastDay()).isEqualTo("2027-01-31");
    }

    @ParameterizedTest
    @EnumSource
    void theAgreementNamesItsVersionAndItsOperator(Language language) {
        assertThat(Agreement.text(language, OPERATOR))
                .contains(Agreement.VERSION, "Қор", "990140000123", "Астана")
                .doesNotContain("{", "}");
    }

    /** People are bound by the words they accepted: other words are another version. */
    @ParameterizedTest
    @CsvSource({
        "2026-11/kk, f66df206b3db2bab0bfd6ca4d2c742034d907b438f0b84d6d3cb1afb04122107",
        "2026-11/ru, c0523c72a7ba74441e6261463311246b3ec6d908a095860a4684995ab8dbe49b",
        "2026-11/en, 4f9df1d24006d3d630f63175b1fe8c75ffb08ea96e8e00530110af0dc46f6e57",
        "2026-12/kk, 51875b7c76bfcf1c773440c3543b7b2c6ebb09a832797ee7e5a5cedbe04bc5f2",
        "2026-12/ru, 1b1023f4cef82af121fbf66e84ae2a2b0630195184476c9d88de43d26956cd8b",
        "2026-12/en, 98fd5044ff05fdcee048a3f817322a52c445c00a56bf083920f8df1879342c4b",
    })
    void theWordsOfAVersionNeverChange(String text, String sha256) throws IOException, NoSuchAlgorithmException {
        try (InputStream words =
                Objects.requireNonNull(getClass().getResourceAsStream("/content/agreement/" + text + ".md"))) {
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(words.readAllBytes())))
                    .isEqualTo(sha256);
        }
    }

    /** Whoever signs in one language signs the same as in another. */
    @ParameterizedTest
    @EnumSource
    void theThreeLanguagesHaveTheSamePartsPointsAndNumbers(Language language) {
        assertThat(found("(?m)^(#+|-) ", language)).isEqualTo(found("(?m)^(#+|-) ", Language.KK));
        assertThat(found("\\d+", language)).isEqualTo(found("\\d+", Language.KK));
    }

    @ParameterizedTest
    @EnumSource
    void whatEverybodyAcceptsForThemselvesIsSixOfItsParts(Language language) {
        assertThat(Agreement.conduct(language))
                .startsWith("## ")
                .contains("18", "- ")
                .doesNotContain("{", "2026-12")
                .satisfies(text -> assertThat(text.split("(?m)^## ")).hasSize(7));
    }

    @Test
    void thePartsThatEverybodyAcceptsAreThoseOfConduct() {
        assertThat(Pattern.compile("(?m)^## (.*)$")
                        .matcher(Agreement.conduct(Language.EN))
                        .results()
                        .map(heading -> heading.group(1)))
                .containsExactly(
                        "Nobody is turned away",
                        "Code of conduct",
                        "Confidentiality",
                        "Employees",
                        "What has to be reported at once",
                        "What is not expected");
    }

    private static List<String> found(String pattern, Language language) {
        return Pattern.compile(pattern)
                .matcher(Agreement.text(language, new Operator("", "", "")))
                .results()
                .map(match -> match.group())
                .toList();
    }
}
