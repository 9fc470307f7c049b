package kz.pana.training;

import java.time.Instant;

/**
 * A link that was just made. It is shown once: the portal keeps no more of it than it takes to recognise it.
 *
 * @param address the whole address
 */
public record InvitationLink(InvitationId id, String forWhom, String address, Instant expiresAt) {}
