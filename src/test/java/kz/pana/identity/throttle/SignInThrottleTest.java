package kz.pana.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import kz.pana.identity.throttle.SignInThrottle.Counted;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Counted AIGUL = new Counted(Slowdown.PASSWORD, true, "aigul");
    private static final Counted AIGUL_HERE = new Counted(Slowdown.HERE, true, "aigul n 10.0.0.1");
    private static final Counted CARRIER = new Counted(Slowdown.NETWORK, true, "10.0.0.1");

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void theSixthTryFromOnePlaceWaitsForSeconds() {
        assertThat(admitted(5, AIGUL_HERE)).isEqualTo(5);
        assertThat(throttle.begin(List.of(AIGUL_HERE))).isEqualTo(Duration.ofSeconds(5));
        now = now.plusSeconds(5);
        assertThat(throttle.begin(List.of(AIGUL_HERE))).isZero();
    }

    @Test
    void aRefusedTryDoesNotMakeTheWaitLonger() {
        admitted(5, AIGUL_HERE);
        for (int i = 0; i < 100; i++) {
            throttle.begin(List.of(AIGUL_HERE, AIGUL));
        }
        assertThat(throttle.begin(List.of(AIGUL_HERE))).isEqualTo(Duration.ofSeconds(5));
        assertThat(throttle.wrong(AIGUL)).isZero();
    }

    @Test
    void thirtyMistakesBehindOneCarrierLockNobodyOut() {
        assertThat(admitted(30, CARRIER)).isEqualTo(30);
        assertThat(throttle.begin(List.of(CARRIER))).isZero();
    }

    @Test
    void evenAFloodBehindOneCarrierLeavesTheOthersSecondsToWait() {
        assertThat(admitted(10_000, CARRIER)).isEqualTo(100);
        for (int hour = 0; hour < 3600; hour++) {
            now = now.plusSeconds(1);
            assertThat(throttle.begin(List.of(CARRIER))).isLessThanOrEqualTo(Duration.ofSeconds(10));
        }
    }

    @Test
    void noStrangerKeepsAnybodyWaitingForMoreThanAMinute() {
        for (int i = 0; i < 500; i++) {
            throttle.begin(List.of(AIGUL));
            now = now.plusSeconds(7);
        }
        assertThat(throttle.begin(List.of(AIGUL))).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void quietForgets() {
        admitted(5, AIGUL_HERE);
        now = now.plus(Duration.ofMinutes(25));
        assertThat(admitted(9, AIGUL_HERE)).isEqualTo(5);
    }

    @Test
    void whatIsTakenBackDoesNotCount() {
        admitted(4, AIGUL_HERE);
        throttle.takeBack(AIGUL_HERE, throttle.wrong(AIGUL_HERE));
        assertThat(admitted(9, AIGUL_HERE)).isEqualTo(5);
    }

    @Test
    void floodsOfNamesAndNetworksTakeBoundedMemoryAndWashAwayNoAttack() {
        admitted(10, AIGUL);
        for (int i = 0; i < 100_000; i++) {
            throttle.begin(List.of(
                    new Counted(Slowdown.PASSWORD, false, "n nobody" + i),
                    new Counted(Slowdown.HERE, true, "aigul n " + i),
                    new Counted(Slowdown.NETWORK, true, "network " + i)));
            throttle.begin(List.of(new Counted(Slowdown.PASSWORD, true, "somebody " + i)));
        }
        assertThat(throttle.size()).isLessThanOrEqualTo(80_000);
        assertThat(throttle.begin(List.of(AIGUL))).isPositive();
    }

    private int admitted(int times, Counted what) {
        return (int) IntStream.range(0, times)
                .filter(i -> throttle.begin(List.of(what)).isZero())
                .count();
    }
}
