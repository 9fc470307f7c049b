package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.pana.identity.OneTimeLink.Purpose;
import org.junit.jupiter.api.Test;

class OneTimeLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final OneTimeLink link = new OneTimeLink(Purpose.CONFIRM_EMAIL, AccountId.create(), Secret.create(), NOW);

    @Test
    void opensForThreeDays() {
        assertThat(link.opens(
                        Purpose.CONFIRM_EMAIL, NOW.plus(Duration.ofDays(3)).minusSeconds(1)))
                .isTrue();
        assertThat(link.opens(Purpose.CONFIRM_EMAIL, NOW.plus(Duration.ofDays(3))))
                .isFalse();
    }

    @Test
    void opensForItsPurposeAlone() {
        assertThat(link.opens(Purpose.CHOOSE_PASSWORD, NOW)).isFalse();
    }

    @Test
    void opensOnce() {
        link.use(NOW);

        assertThat(link.opens(Purpose.CONFIRM_EMAIL, NOW)).isFalse();
    }
}
