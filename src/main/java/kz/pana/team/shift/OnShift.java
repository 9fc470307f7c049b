package kz.pana.team.shift;

/**
 * Somebody of a team, and when they work.
 *
 * @param certified whether the place may rely on them now
 */
public record OnShift(Shifts shifts, boolean certified) {}
