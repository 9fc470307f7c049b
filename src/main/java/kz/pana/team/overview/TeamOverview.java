package kz.pana.team.overview;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.pana.certificate.CertificateRow;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.LocalizedText;
import kz.pana.team.shift.CoverRow;
import kz.pana.team.shift.Shifts;
import kz.pana.training.row.EnrolmentId;

/**
 * Who works and learns at a place.
 *
 * @param name the place's name, empty before it was first submitted: until then nobody can be invited
 * @param mayInvite whether a coordinator has begun with the place, so that its people may be invited
 * @param trained how many of those who work there hold a valid certificate
 * @param needed how many the place must have
 * @param members who works there, then who left
 * @param mine the viewer's own enrolment, if she takes part
 * @param openDays the days of the week on which the place is open
 * @param cover which open hours nobody certified covers; empty where no shifts were ever recorded
 */
public record TeamOverview(
        Optional<LocalizedText> name,
        boolean mayInvite,
        int trained,
        int needed,
        List<Member> members,
        List<Invited> invitations,
        Optional<EnrolmentId> mine,
        Set<DayOfWeek> openDays,
        Optional<CoverRow> cover,
        List<TeamWarning> warnings) {

    /** How many links wait for somebody. */
    public int openInvitations() {
        return (int) invitations.stream()
                .filter(link -> link.state() == InvitationState.OPEN)
                .count();
    }

    /** Whether there is nothing that the owner should see to. */
    public boolean isAllWell() {
        return warnings.isEmpty() && cover.filter(CoverRow::isLacking).isEmpty();
    }

    /** How many certified people are on shift that day. */
    public int certifiedOn(DayOfWeek day) {
        return TeamWarnings.certifiedOn(day, members);
    }

    /**
     * Somebody who works there or did; how far they came, never what they answered.
     *
     * @param done how many of the steps of the course
     * @param certificate the longest one for this place
     * @param shifts when in the week the person works
     * @param newcomer whether the person, who is not the owner, is not certified yet
     * @param shownCard who walked through the guide card with the person, if anybody did
     * @param fresh whether the person, who is certified, practised lately
     * @param practisedAt when the person last practised, if ever
     * @param byPin whether the person signs in by phone and PIN
     * @param undoable whether it may still be taken back that the person left
     */
    public record Member(
            MembershipId id,
            long version,
            AccountId person,
            String name,
            MemberStatus status,
            int done,
            int steps,
            Optional<CertificateRow> certificate,
            Shifts shifts,
            boolean newcomer,
            Optional<CardWalk> shownCard,
            Instant joinedAt,
            boolean fresh,
            Optional<Instant> practisedAt,
            boolean byPin,
            boolean undoable) {

        public boolean isPresent() {
            return status != MemberStatus.LEFT;
        }
    }

    /**
     * A link that was made.
     *
     * @param forWhom how the owner calls the person, empty for a link for everybody at the place
     * @param uses how many people joined by it
     * @param most how many may
     * @param takenBy who joined by it, where it was for one
     */
    public record Invited(
            InvitationId id,
            Optional<String> forWhom,
            InvitationState state,
            Instant createdAt,
            Instant expiresAt,
            int uses,
            int most,
            Optional<String> takenBy) {}
}
