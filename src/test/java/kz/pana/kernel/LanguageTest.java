package kz.pana.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "null | KK",
                "'' | KK",
                "ru | RU",
                "en-GB,en;q=0.9 | EN",
                "de, ru;q=0.5, en;q=0.4 | RU",
                "en;q=0.3, kk;q=0.9 | KK",
                "ru-RU;q=0, en;q=0.1 | EN",
                "fr | KK",
                "* | KK",
                "ru;q=high | KK",
                ";;;,,= | KK",
            })
    void negotiatesWithTheBrowser(@Nullable String header, Language expected) {
        assertThat(Language.negotiate(header)).isEqualTo(expected);
    }

    @Test
    void fallsBackToKazakh() {
        assertThat(Language.fromTag(null)).isEqualTo(Language.KK);
        assertThat(Language.fromTag("de")).isEqualTo(Language.KK);
        assertThat(Language.fromTag("RU_kz")).isEqualTo(Language.RU);
        assertThat(Language.of(null)).isEqualTo(Language.KK);
        assertThat(Language.of(Locale.UK)).isEqualTo(Language.EN);
    }

    @Test
    void formatsWithCountries() {
        assertThat(Language.values())
                .extracting(language -> language.locale().toLanguageTag())
                .containsExactly("kk-KZ", "ru-KZ", "en-GB");
    }
}
