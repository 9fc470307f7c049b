package kz.pana.team.overview;

import java.time.Instant;

/**
 * A link by which somebody sets a new PIN. It is shown once.
 *
 * @param name whose PIN it is
 * @param address the whole address
 */
public record PinCodeLink(String name, String address, Instant expiresAt) {}
