package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.pana.identity.OneTimeLink.Purpose;
import org.junit.jupiter.api.Test;

class OneTimeLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final OneTimeLink link = new OneTimeLink(Purpose.CHOOSE_PASSWORD, AccountId.create(), Secret.create(), NOW);

    @Test
    void opensOnceAndSaysThatItWasUsed() {
        assertThat(link.standing(Purpose.CHOOSE_PASSWORD, NOW)).isEqualTo(LinkStanding.OPEN);
        link.use(NOW);
        assertThat(link.standing(Purpose.CHOOSE_PASSWORD, NOW)).isEqualTo(LinkStanding.USED);
    }

    @Test
    void opensForThreeDays() {
        assertThat(link.standing(
                        Purpose.CHOOSE_PASSWORD, NOW.plus(Duration.ofDays(3)).minusSeconds(1)))
                .isEqualTo(LinkStanding.OPEN);
        assertThat(link.standing(Purpose.CHOOSE_PASSWORD, NOW.plus(Duration.ofDays(3))))
                .isEqualTo(LinkStanding.EXPIRED);
    }

    @Test
    void opensOnlyWhatItIsFor() {
        assertThat(link.standing(Purpose.CHOOSE_PIN, NOW)).isEqualTo(LinkStanding.UNKNOWN);
        assertThat(link.standing(Purpose.FIRST_ADMINISTRATOR, NOW)).isEqualTo(LinkStanding.UNKNOWN);
    }
}
