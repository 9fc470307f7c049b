package kz.pana.place.change;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.row.PlaceId;

/**
 * A change request, for whoever asked and whoever decides.
 *
 * @param before all that is told of the place now
 * @param after the same with what this line is to be
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

    /** Of a line with two answers perhaps only one is asked to be another. */
    public boolean changesOneOf(Collection<ApplicationField> fields) {
        return fields.stream().anyMatch(field -> !before.get(field).equals(after.get(field)));
    }

    public boolean isWaiting() {
        return state == ChangeState.WAITING;
    }
}
