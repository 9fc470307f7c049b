package kz.pana.place.change;

import java.time.Instant;
import java.util.Optional;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.row.PlaceId;

/**
 * A change request, for whoever asked and whoever decides.
 *
 * @param before all that is told of the place, with what this line was when it was asked for
 * @param after the same with what it is to be
 * @param grave whether somebody has to go and look at the place once it is so
 * @param movedMetres how far the pin would have been moved in all since a visit saw where it stands; 0 of other lines
 * @param why what the owner said of it; empty if nothing
 * @param note what was said when it was given back; empty if nothing
 * @param owner whose the place was and is; of other lines empty
 */
public record ChangeRow(
        ChangeId id,
        long version,
        PlaceId place,
        ChangeLine line,
        ChangeState state,
        ApplicationAnswers before,
        ApplicationAnswers after,
        boolean grave,
        double movedMetres,
        Instant askedAt,
        String why,
        String note,
        Optional<NewOwner> owner) {

    /** The same, of another owner. */
    public ChangeRow of(NewOwner names) {
        return new ChangeRow(
                id,
                version,
                place,
                line,
                state,
                before,
                after,
                grave,
                movedMetres,
                askedAt,
                why,
                note,
                Optional.of(names));
    }

    public boolean isWaiting() {
        return state == ChangeState.WAITING;
    }
}
