package kz.pana.team.overview;

import java.time.Instant;
import java.util.Optional;
import kz.pana.identity.credential.SecretToken;

/**
 * A link that was just made. It is shown once: the portal keeps no more of it than it takes to recognise it.
 *
 * @param forWhom how the owner calls the person, empty for a link for everybody at the place
 * @param address the whole address
 * @param most how many people may join by it
 */
public record InvitationLink(
        InvitationId id, Optional<String> forWhom, SecretToken secret, String address, Instant expiresAt, int most) {}
