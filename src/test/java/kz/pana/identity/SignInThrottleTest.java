package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
        fail(5);

        assertThat(throttle.isExhausted("e aigul", SignInThrottle.PER_EMAIL)).isTrue();
        assertThat(throttle.isExhausted("e daniyar", SignInThrottle.PER_EMAIL)).isFalse();
    }

    @Test
    void fourWrongTriesAreForgiven() {
        fail(4);

        assertThat(throttle.isExhausted("e aigul", SignInThrottle.PER_EMAIL)).isFalse();
    }

    @Test
    void aQuarterOfAnHourForgets() {
        fail(5);
        now = now.plus(Duration.ofMinutes(15)).plusSeconds(1);

        assertThat(throttle.isExhausted("e aigul", SignInThrottle.PER_EMAIL)).isFalse();
    }

    @Test
    void theRightPasswordForgets() {
        fail(4);
        throttle.succeeded("e aigul");
        fail(1);

        assertThat(throttle.isExhausted("e aigul", SignInThrottle.PER_EMAIL)).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("e aigul");
        }
    }
}
