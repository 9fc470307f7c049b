package kz.pana.training;

import static kz.pana.training.Pupils.COURSE;
import static kz.pana.training.Pupils.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.pana.identity.Actor;
import kz.pana.identity.Secret;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceId;
import kz.pana.place.Requirement.Finding;
import org.junit.jupiter.api.Test;

/** What time does to certificates, to the requirement and to invitations. */
class CertificateTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Instant SOON = NOW.plus(Duration.ofDays(10));
    private static final Instant LATER = NOW.plus(Duration.ofDays(200));

    private final Actor pupil = Pupils.actor();
    private final Certificate certificate = new Certificate(Pupils.passed(pupil), COURSE, Pupils.LISTING, pupil, NOW);

    @Test
    void aCertificateHoldsForTwelveMonthsAndSaysSoThirtyDaysBefore() {
        Instant end = Instant.parse("2027-11-22T10:00:00Z");
        assertThat(certificate.expiresAt()).isEqualTo(end);
        assertThat(certificate.state(NOW)).isEqualTo(CertificateState.VALID);
        Instant warned = end.minus(Duration.ofDays(30));
        assertThat(certificate.state(warned.minus(SECOND))).isEqualTo(CertificateState.VALID);
        assertThat(certificate.state(warned)).isEqualTo(CertificateState.EXPIRING);
        assertThat(certificate.state(end.minus(SECOND))).isEqualTo(CertificateState.EXPIRING);
        assertThat(certificate.state(end)).isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    void aCertificateIsRevokedOnce() {
        certificate.revoke(pupil, "Себебі бар", NOW);
        assertThat(certificate.state(NOW)).isEqualTo(CertificateState.REVOKED);
        assertThatThrownBy(() -> certificate.revoke(pupil, "Тағы", NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void anExpiredCertificateIsNotRevoked() {
        assertThatThrownBy(() -> certificate.revoke(pupil, "Кеш", certificate.expiresAt()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void itsSerialCanBeReadAloud() {
        assertThat(certificate.serial()).matches("PANA-26-[2-9A-HJKMNP-Z]{6}");
    }

    @Test
    void peopleAreRemindedThirtyFourteenAndThreeDaysBeforeEachTimeOnce() {
        Instant end = certificate.expiresAt();
        assertThat(certificate.remind(end.minus(Duration.ofDays(30)).minus(SECOND)))
                .isFalse();
        for (int days : new int[] {30, 14, 3}) {
            Instant due = end.minus(Duration.ofDays(days));
            assertThat(certificate.remind(due)).as("%d days before", days).isTrue();
            assertThat(certificate.remind(due.plus(SECOND))).as("twice").isFalse();
        }
        assertThat(certificate.remind(end.minus(SECOND))).isFalse();
    }

    @Test
    void afterALongSilenceOnlyTheNearestReminderIsSent() {
        Instant end = certificate.expiresAt();
        assertThat(certificate.remind(end.minus(Duration.ofDays(9)))).isTrue();
        assertThat(certificate.remind(end.minus(Duration.ofDays(8)))).isFalse();
        assertThat(certificate.remind(end.minus(Duration.ofDays(2)))).isTrue();
        assertThat(certificate.remind(end.minus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void nobodyIsRemindedOfWhatIsOver() {
        Instant end = certificate.expiresAt();
        assertThat(certificate.remind(end)).isFalse();
        certificate.revoke(pupil, "Себебі бар", NOW);
        assertThat(certificate.remind(end.minus(Duration.ofDays(3)))).isFalse();
    }

    @Test
    void itKeepsWhatThePlaceWasCalledWhenItWasIssued() {
        assertThat(certificate.placeAtIssue())
                .isEqualTo(new PlaceAtIssue("Мерей дәріханасы", "Аптека «Мерей»", "almaty", "Абай даңғылы", "52"));
    }

    @Test
    void theRequirementIsMetUntilTheSecondLatestCertificateRunsOut() {
        assertThat(TrainingRequirement.judge(List.of(LATER, SOON), 2)).isEqualTo(Finding.metUntil(SOON));
        assertThat(TrainingRequirement.judge(List.of(LATER, LATER, SOON), 2)).isEqualTo(Finding.metUntil(LATER));
        assertThat(TrainingRequirement.judge(List.of(LATER, SOON), 1)).isEqualTo(Finding.metUntil(LATER));
    }

    @Test
    void theRequirementSaysHowManyAreTrained() {
        Finding nobody = TrainingRequirement.judge(List.of(), 2);
        assertThat(nobody.outstanding().getFirst().words().args()).containsExactly(0, 2);
        assertThat(nobody.changesAt()).isNull();
        Finding one = TrainingRequirement.judge(List.of(SOON), 2);
        assertThat(one.outstanding().getFirst().words().args()).containsExactly(1, 2);
        assertThat(one.changesAt()).as("then it is none").isEqualTo(SOON);
        assertThat(TrainingRequirement.judge(List.of(SOON), 1).outstanding()).isEmpty();
    }

    @Test
    void anInvitationLivesThirtyTwoDays() {
        Invitation link = Invitation.forOne(PlaceId.create(), pupil, "Дана", Secret.create(), NOW);
        Instant end = NOW.plus(Duration.ofDays(32));
        assertThat(link.state(end.minus(SECOND))).isEqualTo(InvitationState.OPEN);
        assertThat(link.state(end)).isEqualTo(InvitationState.EXPIRED);
        assertThatThrownBy(() -> link.take(pupil, end))
                .isInstanceOf(Refused.class)
                .hasMessage("training.join.refused.EXPIRED");
        assertThatThrownBy(() -> link.withdraw(pupil, end)).isInstanceOf(Refused.class);
    }
}
