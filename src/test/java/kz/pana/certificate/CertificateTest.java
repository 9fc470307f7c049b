package kz.pana.certificate;

import static kz.pana.training.Pupils.COURSE;
import static kz.pana.training.Pupils.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Refused;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.kernel.StateChanged;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.training.Pupils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What time does to certificates. */
class CertificateTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Actor pupil = Pupils.actor();
    private final Certificate certificate = new Certificate(
            new CoursePassed(UUID.randomUUID(), pupil, PlaceId.create(), 1),
            new HolderAtIssue(pupil.name(), null),
            COURSE,
            Pupils.LISTING,
            NOW);

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
    void itsIssueIsInTheTrailAndTheRulesLookAtItsPlaceAgain() {
        assertThat(RegisteredEvents.to(certificate))
                .containsExactly(entry(pupil, "-", "VALID", null), new PlaceChanged(certificate.place()));
        assertThat(certificate.person()).isEqualTo(pupil.id());
        assertThat(certificate.courseVersion()).isEqualTo(COURSE.edition());
    }

    @Test
    void itsEndIsInTheTrailWithWhatItWasAndTheRulesLookAtItsPlaceAgain() {
        Actor coordinator = new Actor(AccountId.create(), "Данияр", Set.of(Role.COORDINATOR), Set.of());
        Instant late = certificate.expiresAt().minus(Duration.ofDays(9));
        RegisteredEvents.to(certificate);

        certificate.revoke(coordinator, "Себебі бар", late);
        assertThat(RegisteredEvents.to(certificate))
                .containsExactly(
                        entry(coordinator, "EXPIRING", "REVOKED", "Себебі бар"), new PlaceChanged(certificate.place()));
        assertThat(certificate.revokedWhy()).isEqualTo("Себебі бар");
    }

    private StateChanged entry(Actor by, String from, String to, @Nullable String why) {
        return new StateChanged(
                "training.certificate", certificate.id().value(), by.id().value(), by.name(), from, to, why);
    }
}
