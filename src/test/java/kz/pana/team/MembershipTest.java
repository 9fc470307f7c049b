package kz.pana.team;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static kz.pana.training.Pupils.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import kz.pana.certificate.CertificateState;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Refused;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.team.overview.MemberStatus;
import kz.pana.team.shift.ShiftHours;
import kz.pana.training.Pupils;
import kz.pana.training.row.EnrolmentState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who works at a place, how far they are, and when. */
class MembershipTest {

    private final Actor person = Pupils.actor();
    private final Membership member = new Membership(person, PlaceId.create(), NOW);

    @Test
    void peopleLeaveAndComeBack() {
        assertThat(member.isPresent()).isTrue();
        member.leave(person, NOW);
        assertThat(member.isPresent()).isFalse();
        assertThatThrownBy(() -> member.leave(person, NOW)).isInstanceOf(Refused.class);
        member.comeBack(person);
        assertThat(member.isPresent()).isTrue();
        assertThatThrownBy(() -> member.comeBack(person)).isInstanceOf(Refused.class);
    }

    @Test
    void whatThePersonSaidIsTakenBackByNobodyElse() {
        member.leaveThemselves(person, NOW);
        assertThat(member.mayUndoLeaving(NOW)).isFalse();
        assertThatThrownBy(() -> member.undoLeaving(Pupils.actor(), NOW)).isInstanceOf(Refused.class);

        member.comeBack(person);
        member.leave(person, NOW);
        assertThat(member.mayUndoLeaving(NOW))
                .as("an owner's mistake with herself")
                .isTrue();
    }

    @Test
    void shiftsAreDaysOfTheWeek() {
        member.putOnShift(SUNDAY, true);
        member.putOnShift(MONDAY, true);
        member.putOnShift(MONDAY, true);
        assertThat(member.shifts().days()).containsExactly(MONDAY, SUNDAY);
        member.putOnShift(SUNDAY, false);
        member.putOnShift(WEDNESDAY, false);
        assertThat(member.shifts().days()).containsExactly(MONDAY);
    }

    @Test
    void whoLeftIsOnNoShift() {
        member.leave(person, NOW);
        assertThatThrownBy(() -> member.putOnShift(MONDAY, true))
                .isInstanceOf(Refused.class)
                .hasMessage("team.refused.left");
    }

    @Test
    void hoursAreSaidOfSomeDays() {
        ShiftHours night = new ShiftHours(LocalTime.of(22, 0), LocalTime.of(8, 0));
        member.giveHours(Set.of(MONDAY), Optional.of(night));
        member.putOnShift(SUNDAY, true);
        assertThat(member.shifts().hours()).containsOnlyKeys(MONDAY, SUNDAY).containsValue(night);
        member.giveHours(Set.of(SUNDAY), Optional.empty());
        assertThat(member.shifts().hours(SUNDAY)).isEmpty();
        assertThat(member.shifts().days()).containsExactly(MONDAY, SUNDAY);
    }

    @Test
    void hoursOfOtherDaysStayAndADayTakenOutIsFree() {
        ShiftHours night = new ShiftHours(LocalTime.of(22, 0), LocalTime.of(8, 0));
        ShiftHours day = new ShiftHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        member.giveHours(Set.of(MONDAY, WEDNESDAY), Optional.of(day));
        member.giveHours(Set.of(FRIDAY), Optional.of(night));

        member.giveHours(Set.of(MONDAY, SUNDAY), Optional.of(day));
        member.putOnShift(WEDNESDAY, false);

        assertThat(member.shifts().days()).containsExactly(MONDAY, FRIDAY, SUNDAY);
        assertThat(member.shifts().hours(FRIDAY)).contains(night);
        assertThat(member.shifts().hours(SUNDAY)).contains(day);
    }

    @Test
    void everyShiftHasThePlaceLookedAtAgain() {
        RegisteredEvents.to(member);
        member.putOnShift(MONDAY, true);
        assertThat(RegisteredEvents.to(member)).containsExactly(new PlaceChanged(member.place()));
    }

    @Test
    void theCardIsShownOnceAndAgainToWhoWasAway() {
        Actor owner = Pupils.actor();
        member.showCard(owner, NOW);
        member.showCard(person, NOW.plusSeconds(9));
        assertThat(member.shownCard()).contains(new ShownCard(owner.id(), NOW));
        member.takeBackCard(owner);
        member.takeBackCard(owner);
        assertThat(member.shownCard()).isEmpty();

        member.showCard(owner, NOW);
        member.leave(owner, NOW);
        assertThatThrownBy(() -> member.showCard(owner, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> member.takeBackCard(owner)).isInstanceOf(Refused.class);
        member.undoLeaving(owner, NOW);
        assertThat(member.shownCard()).as("it was a mistake").isPresent();
        member.leave(owner, NOW);
        member.comeBack(person);
        assertThat(member.shownCard()).isEmpty();
    }

    @Test
    void aStandingIsTheCertificateOrElseTheCourse() {
        assertThat(status(EnrolmentState.INVITED, null)).isEqualTo(MemberStatus.NOT_STARTED);
        assertThat(status(EnrolmentState.IN_PROGRESS, null)).isEqualTo(MemberStatus.UNDER_WAY);
        assertThat(status(EnrolmentState.FAILED, null)).isEqualTo(MemberStatus.UNDER_WAY);
        assertThat(status(EnrolmentState.PASSED, CertificateState.VALID)).isEqualTo(MemberStatus.CERTIFIED);
        assertThat(status(EnrolmentState.IN_PROGRESS, CertificateState.EXPIRING))
                .isEqualTo(MemberStatus.EXPIRING);
        assertThat(status(EnrolmentState.INVITED, CertificateState.EXPIRED)).isEqualTo(MemberStatus.EXPIRED);
        assertThat(status(EnrolmentState.IN_PROGRESS, CertificateState.EXPIRED)).isEqualTo(MemberStatus.UNDER_WAY);
        assertThat(status(EnrolmentState.PASSED, CertificateState.REVOKED)).isEqualTo(MemberStatus.REVOKED);
        assertThat(MemberStatus.values())
                .filteredOn(MemberStatus::isCertified)
                .containsExactly(MemberStatus.CERTIFIED, MemberStatus.EXPIRING);
    }

    private static MemberStatus status(EnrolmentState course, @Nullable CertificateState certificate) {
        return MemberStatus.of(course, Optional.ofNullable(certificate));
    }
}
