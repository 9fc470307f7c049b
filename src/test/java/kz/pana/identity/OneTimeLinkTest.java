package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.SecretToken;
import org.junit.jupiter.api.Test;

class OneTimeLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final OneTimeLink link =
            new OneTimeLink(Purpose.CHOOSE_PASSWORD, AccountId.create(), SecretToken.create(), NOW);

    @Test
    void opensOnceAndSaysThatItWasUsed() {
        assertThat(link.status(Purpose.CHOOSE_PASSWORD, NOW)).isEqualTo(LinkStatus.OPEN);
        link.use(NOW);
        assertThat(link.status(Purpose.CHOOSE_PASSWORD, NOW)).isEqualTo(LinkStatus.USED);
    }

    @Test
    void opensForThreeDays() {
        assertThat(link.status(
                        Purpose.CHOOSE_PASSWORD, NOW.plus(Duration.ofDays(3)).minusSeconds(1)))
                .isEqualTo(LinkStatus.OPEN);
        assertThat(link.status(Purpose.CHOOSE_PASSWORD, NOW.plus(Duration.ofDays(3))))
                .isEqualTo(LinkStatus.EXPIRED);
    }

    @Test
    void opensOnlyWhatItIsFor() {
        assertThat(link.status(Purpose.CHOOSE_PIN, NOW)).isEqualTo(LinkStatus.UNKNOWN);
        assertThat(link.status(Purpose.FIRST_ADMINISTRATOR, NOW)).isEqualTo(LinkStatus.UNKNOWN);
    }
}
