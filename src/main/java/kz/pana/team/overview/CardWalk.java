package kz.pana.team.overview;

import java.time.Instant;

/**
 * Somebody walked through the guide card with a newcomer before the first shift.
 *
 * @param by the name of whoever did it with them
 */
public record CardWalk(String by, Instant at) {}
