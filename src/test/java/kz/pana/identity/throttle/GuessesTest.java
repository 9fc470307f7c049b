package kz.pana.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuessesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void theFirstMistakesCostNothing() {
        for (int wrong = 0; wrong < Slowdown.PIN.free(); wrong++) {
            assertThat(wrong(wrong).wait(Slowdown.PIN, NOW))
                    .as("after %d", wrong)
                    .isZero();
        }
    }

    @Test
    void eachFurtherOneWaitsLongerAndNoneForEver() {
        Duration before = Duration.ZERO;
        for (int wrong = Slowdown.PIN.free(); wrong <= Slowdown.PIN.most(); wrong++) {
            Duration wait = wrong(wrong).wait(Slowdown.PIN, NOW);
            assertThat(wait).isGreaterThan(before);
            before = wait;
        }
        assertThat(wrong(1000).wait(Slowdown.PIN, NOW)).isEqualTo(Duration.ofMinutes(30));
        assertThat(wrong(1000).wait(Slowdown.PIN, NOW.plus(Duration.ofMinutes(30))))
                .isZero();
    }

    @Test
    void theWaitPasses() {
        Guesses sixth = wrong(5);
        assertThat(sixth.wait(Slowdown.PIN, NOW.plusSeconds(59))).isEqualTo(Duration.ofSeconds(1));
        assertThat(sixth.wait(Slowdown.PIN, NOW.plusSeconds(60))).isZero();
    }

    @Test
    void quietForgetsOneAfterTheOther() {
        Guesses nine = wrong(9);
        assertThat(nine.left(Slowdown.PIN, NOW.plus(Duration.ofHours(5)))).isEqualTo(9);
        assertThat(nine.left(Slowdown.PIN, NOW.plus(Duration.ofHours(13)))).isEqualTo(7);
        assertThat(nine.left(Slowdown.PIN, NOW.plus(Duration.ofDays(30)))).isZero();
    }

    @Test
    void whatIsKeptWithTheAccountFitsItsColumn() {
        assertThat(wrong(1000).count()).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource
    void theClockOfAnotherNodeMayRunBehind(Slowdown slowdown) {
        Guesses later = Guesses.NONE.oneMore(slowdown, NOW.plusSeconds(5));
        assertThat(later.left(slowdown, NOW)).isOne();
        assertThat(later.oneMore(slowdown, NOW).count()).isEqualTo(2);
    }

    /** Whoever guesses day and night for a year, from as many networks as there are, finds two PINs of a hundred. */
    @Test
    void aMachineDoesNotGetFarWithPins() {
        Duration year = Duration.ofDays(365);
        int tries = triesWithin(year, Slowdown.PIN) + triesWithin(year, Slowdown.FIRST_PINS);
        assertThat(tries / 1_000_000.0).isLessThan(0.02);
    }

    /** So a stranger with one network leaves the first tries of the other networks alone. */
    @Test
    void oneNetworkDoesNotUseUpTheFirstPinsOfAll() {
        Duration year = Duration.ofDays(365);
        assertThat(triesWithin(year, Slowdown.FIRST_PINS_HERE) * 1.5)
                .isLessThan(triesWithin(year, Slowdown.FIRST_PINS));
    }

    /** A hundred million guesses take more than a hundred years. */
    @Test
    void aMachineDoesNotGetFarWithPasswords() {
        assertThat(triesWithin(Duration.ofDays(10), Slowdown.PASSWORD) * 365L / 10 * 100)
                .isLessThan(100_000_000L);
    }

    /** By registering addresses that are new to us, too: so few are what an administrator finds unconfirmed. */
    @Test
    void aNetworkCausesFewLettersAnHour() {
        int firstHour = triesWithin(Duration.ofHours(1), Slowdown.LETTERS);
        assertThat(firstHour).isLessThan(60);
        assertThat(triesWithin(Duration.ofHours(11), Slowdown.LETTERS) - firstHour)
                .isLessThanOrEqualTo(10 * 30);
    }

    private static int triesWithin(Duration time, Slowdown slowdown) {
        Instant now = NOW;
        Guesses guesses = Guesses.NONE;
        int tries = 0;
        while (now.isBefore(NOW.plus(time))) {
            now = now.plus(guesses.wait(slowdown, now));
            guesses = guesses.oneMore(slowdown, now);
            tries++;
        }
        return tries;
    }

    private static Guesses wrong(int times) {
        Guesses wrong = Guesses.NONE;
        for (int i = 0; i < times; i++) {
            wrong = wrong.oneMore(Slowdown.PIN, NOW);
        }
        return wrong;
    }
}
