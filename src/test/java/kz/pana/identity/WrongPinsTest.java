package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrongPinsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void fiveWrongOnesAreFollowedByAPause() {
        assertThat(wrong(4).mayTry(NOW)).isTrue();
        assertThat(wrong(5).mayTry(NOW)).isFalse();
        assertThat(wrong(5).mayTry(NOW.plus(WrongPins.PAUSE).minusSeconds(1))).isFalse();
        assertThat(wrong(5).mayTry(NOW.plus(WrongPins.PAUSE))).isTrue();
    }

    @Test
    void afterThePauseThereAreFiveMoreAndThenNone() {
        assertThat(wrong(6).mayTry(NOW)).isTrue();
        assertThat(wrong(9).isLocked()).isFalse();
        assertThat(wrong(9).mayTry(NOW)).isTrue();
        assertThat(wrong(10).isLocked()).isTrue();
        assertThat(wrong(10).mayTry(NOW.plus(WrongPins.PAUSE))).isFalse();
    }

    private static WrongPins wrong(int times) {
        WrongPins wrong = WrongPins.NONE;
        for (int i = 0; i < times; i++) {
            wrong = wrong.oneMore(NOW);
        }
        return wrong;
    }
}
