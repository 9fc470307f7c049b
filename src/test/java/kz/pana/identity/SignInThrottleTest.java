package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

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
    void theSixthTryIsTooMany() {
        assertThat(admitted("aigul", 5)).isEqualTo(5);

        assertThat(throttle.admits("aigul", SignInThrottle.PER_ACCOUNT)).isFalse();
        assertThat(throttle.admits("daniyar", SignInThrottle.PER_ACCOUNT)).isTrue();
    }

    @Test
    void aQuarterOfAnHourForgets() {
        admitted("aigul", 5);
        now = now.plus(Duration.ofMinutes(15)).plusSeconds(1);

        assertThat(throttle.admits("aigul", SignInThrottle.PER_ACCOUNT)).isTrue();
    }

    @Test
    void theRightPasswordForgets() {
        admitted("aigul", 4);
        throttle.succeeded("aigul");

        assertThat(admitted("aigul", 9)).isEqualTo(5);
    }

    @Test
    void aTryThatWasRightDoesNotCountForTheNetworkAddress() {
        admitted("a 10.0.0.1", 4);
        throttle.takeBack("a 10.0.0.1");

        assertThat(admitted("a 10.0.0.1", 9)).isEqualTo(2);
    }

    @Test
    void aPhoneThatNobodyHasIsPausedAndLockedLikeOneThatSomebodyHas() {
        assertThat(phoneTries(9)).isEqualTo(5);
        now = now.plus(WrongPins.PAUSE);
        assertThat(phoneTries(9)).isEqualTo(5);
        now = now.plus(Duration.ofDays(7));
        assertThat(phoneTries(9)).isZero();
    }

    private int admitted(String key, int times) {
        return (int) IntStream.range(0, times)
                .filter(i -> throttle.admits(key, SignInThrottle.PER_ACCOUNT))
                .count();
    }

    private int phoneTries(int times) {
        return (int) IntStream.range(0, times)
                .filter(i -> throttle.admitsUnknownPhone("p +77010000000"))
                .count();
    }
}
