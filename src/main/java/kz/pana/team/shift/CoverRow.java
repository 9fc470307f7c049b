package kz.pana.team.shift;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which open hours of a place nobody certified covers.
 *
 * @param openMinutes of an ordinary week, 0 where shifts or hours are unknown
 * @param uncoveredMinutes how many of them nobody certified covers
 * @param uncovered the same as hours of days, nights first
 * @param outstandingFrom since when, or from when on, it is a requirement that so many are uncovered; empty while enough
 *     are covered
 */
public record CoverRow(
        UUID place,
        int openMinutes,
        int uncoveredMinutes,
        List<UncoveredHours> uncovered,
        Optional<Instant> outstandingFrom,
        boolean outstanding) {

    public CoverRow {
        uncovered = List.copyOf(uncovered);
    }

    /** Whether anything is to be seen to. */
    public boolean isLacking() {
        return uncoveredMinutes > 0 || outstandingFrom.isPresent();
    }

    /** Whether nobody certified is there on some night. */
    public boolean isLackingAtNight() {
        return uncovered.stream().anyMatch(UncoveredHours::night);
    }
}
