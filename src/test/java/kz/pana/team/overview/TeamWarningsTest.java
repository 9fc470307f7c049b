package kz.pana.team.overview;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.certificate.CertificateId;
import kz.pana.certificate.CertificateRow;
import kz.pana.certificate.CertificateState;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.row.PlaceId;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.team.shift.Shifts;
import org.junit.jupiter.api.Test;

class TeamWarningsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(90));
    private static final Set<DayOfWeek> ALL_WEEK = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> NOT_SUNDAY = EnumSet.range(MONDAY, SATURDAY);

    @Test
    void whoHasNotStartedForThreeDaysIsNamed() {
        Instant justBefore = NOW.minus(TeamWarnings.PATIENCE).plusSeconds(1);
        Member patient = member("Дана", MemberStatus.NOT_STARTED, ALL_WEEK, justBefore);
        Member late = member("Ольга", MemberStatus.NOT_STARTED, ALL_WEEK, NOW.minus(TeamWarnings.PATIENCE));

        assertThat(warnings(0, patient, late)).containsExactly(new TeamWarning.NotStarted("Ольга"));
    }

    @Test
    void fewerThanTwoCertifiedOnSundays() {
        assertThat(warnings(2, certified(ALL_WEEK), certified(NOT_SUNDAY)))
                .containsExactly(new TeamWarning.TooFew(List.of(SUNDAY), 2));
        assertThat(warnings(2, certified(ALL_WEEK), certified(ALL_WEEK))).isEmpty();
    }

    @Test
    void whoIsNotCertifiedDoesNotCountOnShift() {
        Member learner = member("Дана", MemberStatus.UNDER_WAY, ALL_WEEK, LONG_AGO);
        Member expired = member("Ольга", MemberStatus.EXPIRED, ALL_WEEK, LONG_AGO);

        assertThat(warnings(2, certified(ALL_WEEK), learner, expired))
                .contains(new TeamWarning.TooFew(List.copyOf(ALL_WEEK), 2));
    }

    @Test
    void whoLeftIsNoneOfTheTeam() {
        Member gone = member("Дана", MemberStatus.LEFT, ALL_WEEK, LONG_AGO);

        assertThat(warnings(1, certified(NOT_SUNDAY), gone))
                .containsExactly(new TeamWarning.TooFew(List.of(SUNDAY), 1));
        assertThat(warnings(2, gone)).isEmpty();
    }

    @Test
    void aNewcomerIsShownTheCardBeforeTheFirstShift() {
        Member newcomer = member("Дана", MemberStatus.UNDER_WAY, ALL_WEEK, LONG_AGO);
        assertThat(warnings(0, newcomer)).containsExactly(new TeamWarning.CardNotShown("Дана"));

        Member offShift = member("Дана", MemberStatus.UNDER_WAY, Set.of(), LONG_AGO);
        assertThat(warnings(0, offShift, certified(ALL_WEEK))).isEmpty();
    }

    @Test
    void aDayOnWhichThePlaceIsClosedNeedsNobody() {
        List<Member> team = List.of(certified(NOT_SUNDAY), certified(NOT_SUNDAY));

        assertThat(TeamWarnings.of(team, 2, NOT_SUNDAY, NOW)).isEmpty();
    }

    @Test
    void withoutAnyShiftNoDayIsNamed() {
        assertThat(warnings(2, certified(Set.of()), certified(Set.of()))).containsExactly(new TeamWarning.NoShifts());
    }

    @Test
    void aCertificateThatRunsOutSoonIsNamedAndStillCounts() {
        Instant soon = NOW.plus(Duration.ofDays(10));
        Member expiring = member("Ольга", MemberStatus.EXPIRING, ALL_WEEK, LONG_AGO, soon);

        assertThat(warnings(2, certified(ALL_WEEK), expiring)).containsExactly(new TeamWarning.Expiring("Ольга", soon));
    }

    @Test
    void countsTheCertifiedOfADay() {
        List<Member> team = List.of(
                certified(ALL_WEEK), certified(NOT_SUNDAY), member("Дана", MemberStatus.LEFT, ALL_WEEK, LONG_AGO));

        assertThat(TeamWarnings.certifiedOn(SATURDAY, team)).isEqualTo(2);
        assertThat(TeamWarnings.certifiedOn(SUNDAY, team)).isEqualTo(1);
    }

    private static List<TeamWarning> warnings(int needed, Member... team) {
        return TeamWarnings.of(List.of(team), needed, ALL_WEEK, NOW);
    }

    private static Member certified(Set<DayOfWeek> shifts) {
        return member("Айгүл", MemberStatus.CERTIFIED, shifts, LONG_AGO, NOW.plus(Duration.ofDays(200)));
    }

    private static Member member(String name, MemberStatus status, Set<DayOfWeek> shifts, Instant joinedAt) {
        return new Member(
                MembershipId.create(),
                0,
                AccountId.create(),
                name,
                status,
                0,
                8,
                Optional.empty(),
                Shifts.on(shifts),
                status == MemberStatus.UNDER_WAY,
                Optional.empty(),
                joinedAt,
                true,
                Optional.empty(),
                true,
                false);
    }

    private static Member member(
            String name, MemberStatus status, Set<DayOfWeek> shifts, Instant joinedAt, Instant expiresAt) {
        CertificateRow certificate = new CertificateRow(
                new CertificateId(UUID.randomUUID()),
                0,
                "PANA-26-7KQ4MX",
                AccountId.create(),
                name,
                name,
                PlaceId.create(),
                new LocalizedText("Мерей", "Мерей", null),
                LONG_AGO,
                expiresAt,
                CertificateState.VALID,
                false,
                null);
        return new Member(
                MembershipId.create(),
                0,
                AccountId.create(),
                name,
                status,
                8,
                8,
                Optional.of(certificate),
                Shifts.on(shifts),
                false,
                Optional.empty(),
                joinedAt,
                true,
                Optional.empty(),
                false,
                false);
    }
}
