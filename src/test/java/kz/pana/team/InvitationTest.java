package kz.pana.team;

import static kz.pana.training.Pupils.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import kz.pana.identity.access.Actor;
import kz.pana.identity.credential.SecretToken;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.row.PlaceId;
import kz.pana.team.overview.InvitationState;
import kz.pana.training.Pupils;
import org.junit.jupiter.api.Test;

/** How often a link works. */
class InvitationTest {

    private final Actor owner = Pupils.actor();
    private final SecretToken secret = SecretToken.create();

    @Test
    void aLinkForOneIsTakenByOne() {
        Invitation link = forOne("Дана");
        Actor person = Pupils.actor();

        link.take(person, NOW);

        assertThat(link.state(NOW)).isEqualTo(InvitationState.TAKEN);
        assertThat(link.takenBy()).contains(person.id());
        assertThatThrownBy(() -> link.take(Pupils.actor(), NOW)).hasMessage("training.join.refused.TAKEN");
    }

    @Test
    void aLinkForAllIsUsedTwentyTimes() {
        Invitation link = forAll();
        for (int i = 0; i < 20; i++) {
            assertThat(link.state(NOW)).isEqualTo(InvitationState.OPEN);
            link.take(Pupils.actor(), NOW);
        }

        assertThat(link.uses()).isEqualTo(20);
        assertThat(link.state(NOW)).isEqualTo(InvitationState.USED_UP);
        assertThat(link.takenBy()).isEmpty();
        assertThatThrownBy(() -> link.take(Pupils.actor(), NOW)).hasMessage("training.join.refused.USED_UP");
        assertThatThrownBy(() -> link.withdraw(owner, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void aLinkForAllIsWithdrawnOrExpiresLikeAnyOther() {
        Invitation link = forAll();
        link.take(Pupils.actor(), NOW);
        assertThat(link.state(NOW.plus(Invitation.LIFE))).isEqualTo(InvitationState.EXPIRED);
        link.withdraw(owner, NOW);
        assertThatThrownBy(() -> link.take(Pupils.actor(), NOW)).hasMessage("training.join.refused.WITHDRAWN");
    }

    @Test
    void aLinkGoesOutByEmailThreeTimesAtMost() {
        Invitation link = forOne("Дана");
        for (int i = 0; i < Invitation.MOST_LETTERS; i++) {
            link.send(secret, NOW);
        }
        assertThatThrownBy(() -> link.send(secret, NOW)).hasMessage("team.refused.too-many-letters");
        assertThatThrownBy(() -> link.send(SecretToken.create(), NOW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> forOne("Дана").send(secret, NOW.plus(Invitation.LIFE)))
                .hasMessage("training.join.refused.EXPIRED");
    }

    @Test
    void whatLooksLikeANameIsOne() {
        assertThat(forOne("Ольга Ким").guestName()).contains("Ольга Ким");
        assertThat(forOne("Әсел Нұрланқызы Ахмет-Жан").guestName()).contains("Әсел Нұрланқызы Ахмет-Жан");
        assertThat(forOne("жаңа кассир").guestName()).isEmpty();
        assertThat(forOne("Кассир 2").guestName()).isEmpty();
        assertThat(forAll().guestName()).isEmpty();
    }

    @Test
    void aSecretForPaperIsShortAndReadInCapitalLettersToo() {
        SecretToken paper = SecretToken.forPaper();

        assertThat(paper.value()).matches("[2-9a-hjkmnp-z]{10}");
        assertThat(SecretToken.read(paper.value().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(paper);
        assertThat(SecretToken.read(secret.value())).isEqualTo(secret);
    }

    @Test
    void anInvitationLivesThirtyTwoDays() {
        Invitation link = Invitation.forOne(PlaceId.create(), owner, "Дана", SecretToken.create(), NOW);
        Instant end = NOW.plus(Duration.ofDays(32));
        assertThat(link.state(end.minus(Duration.ofSeconds(1)))).isEqualTo(InvitationState.OPEN);
        assertThat(link.state(end)).isEqualTo(InvitationState.EXPIRED);
        assertThatThrownBy(() -> link.take(owner, end))
                .isInstanceOf(Refused.class)
                .hasMessage("training.join.refused.EXPIRED");
        assertThatThrownBy(() -> link.withdraw(owner, end)).isInstanceOf(Refused.class);
    }

    private Invitation forOne(String whom) {
        return Invitation.forOne(PlaceId.create(), owner, whom, secret, NOW);
    }

    private Invitation forAll() {
        return Invitation.forAll(PlaceId.create(), owner, secret, NOW);
    }
}
