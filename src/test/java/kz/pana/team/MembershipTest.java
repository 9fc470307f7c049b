package kz.pana.team;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static kz.pana.training.Pupils.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.pana.certificate.CertificateState;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceId;
import kz.pana.training.EnrolmentState;
import kz.pana.training.Pupils;
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
        assertThat(member.shifts()).containsExactly(MONDAY, SUNDAY);
        member.putOnShift(SUNDAY, false);
        member.putOnShift(WEDNESDAY, false);
        assertThat(member.shifts()).containsExactly(MONDAY);
    }

    @Test
    void whoLeftIsOnNoShift() {
        member.leave(person, NOW);
        assertThatThrownBy(() -> member.putOnShift(MONDAY, true))
                .isInstanceOf(Refused.class)
                .hasMessage("team.refused.left");
    }

    @Test
    void shiftsAreKeptAsShortNames() {
        ShiftsConverter column = new ShiftsConverter();
        Set<DayOfWeek> days = Set.of(SUNDAY, MONDAY, WEDNESDAY);

        assertThat(column.convertToDatabaseColumn(days)).isEqualTo("Mo,We,Su");
        assertThat(column.convertToEntityAttribute("Mo,We,Su")).isEqualTo(days);
        assertThat(column.convertToEntityAttribute("")).isEmpty();
        assertThat(column.convertToDatabaseColumn(EnumSet.allOf(DayOfWeek.class)))
                .hasSize(20);
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
