package kz.pana.insight;

import java.time.Instant;
import java.util.Optional;
import kz.pana.place.row.RunningPlace;
import kz.pana.team.shift.CoverRow;

/**
 * How ready a place is.
 *
 * @param certified how many people hold a valid certificate for it
 * @param needed how many it must have
 * @param until when it will have too few; empty where it has too few already
 * @param cover which open hours nobody certified covers; empty where no shifts were ever recorded
 */
public record PlaceReadiness(
        RunningPlace place,
        ReadinessState state,
        int certified,
        int needed,
        Optional<Instant> until,
        Optional<CoverRow> cover) {

    /** Whether there are open hours in which nobody certified is on shift. */
    public boolean isUncovered() {
        return cover.filter(CoverRow::isLacking).isPresent();
    }

    /** Whether some of them are at night. */
    boolean isUncoveredAtNight() {
        return cover.filter(CoverRow::isLackingAtNight).isPresent();
    }

    int uncoveredMinutes() {
        return cover.map(CoverRow::uncoveredMinutes).orElse(0);
    }
}
