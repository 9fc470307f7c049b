package kz.pana.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.pana.identity.AccountId;
import kz.pana.kernel.LocalizedText;

/**
 * Who learns for a place.
 *
 * @param name the place's name, empty before it was first submitted: until then nobody can be invited
 * @param trained how many people hold a valid certificate
 * @param needed how many the place must have
 * @param mine the viewer's own enrolment
 */
public record PlaceTeam(
        Optional<LocalizedText> name,
        int trained,
        int needed,
        List<Member> members,
        List<Invited> invitations,
        Optional<EnrolmentId> mine) {

    /** Somebody who learns or has learnt; how far, never what they answered. */
    public record Member(
            AccountId person,
            String name,
            EnrolmentState state,
            int done,
            int steps,
            Optional<CertificateRow> certificate) {}

    /**
     * A link that was made.
     *
     * @param forWhom how the owner calls the person
     * @param takenBy who joined by it
     */
    public record Invited(
            InvitationId id,
            String forWhom,
            InvitationState state,
            Instant createdAt,
            Instant expiresAt,
            Optional<String> takenBy) {}
}
