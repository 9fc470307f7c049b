package kz.pana.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StyleTokensTest {

    @Test
    void aColourIsOneByDayAndAnotherByNight() {
        assertThat(StyleTokens.byDay("page")).isEqualTo("#f9f5ef");
        assertThat(StyleTokens.byNight("page")).isEqualTo("#1d1a18");
        assertThat(StyleTokens.byNight("brand")).isEqualTo(StyleTokens.byDay("brand"));
        assertThat(StyleTokens.rgb("brand")).isEqualTo(0xc8102e);
        assertThat(StyleTokens.rgb("paper")).isEqualTo(0xffffff);
    }

    @Test
    void aSheetBringsTheColoursThatItUsesAndNoOthers() {
        assertThat(StyleTokens.written("""
                @import "tokens.css";
                body { color: var(--pana-ink); background: var(--pana-page) }""")).isEqualTo("""
                        :root{color-scheme:light dark;--pana-page:#f9f5ef;--pana-ink:#28221e}
                        @media (prefers-color-scheme:dark){:root{--pana-page:#1d1a18;--pana-ink:#f4eee7}}
                        body { color: var(--pana-ink); background: var(--pana-page) }""");
    }

    @Test
    void whatIsTheSameByNightIsPutWhereItIsUsed() {
        assertThat(StyleTokens.written("p { margin: var(--pana-space-4) 0; background: var(--pana-paper) }"))
                .isEqualTo("p { margin: 16px 0; background: #fff }");
    }

    @Test
    void aTokenThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> StyleTokens.written("p { color: var(--pana-pink) }"))
                .hasMessageContaining("pink");
    }
}
