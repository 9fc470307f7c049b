package kz.pana.report;

import java.time.Instant;
import java.util.UUID;
import kz.pana.place.row.PlaceId;

/** Sends somebody to look at a place; answered by the module of visits. */
public interface VisitOrders {

    /**
     * Sees to it that a visit after a report is planned, as the coordinator who is signed in, within the report's
     * deadline. Where one is planned already, that one will do: it looks at this too, and is brought forward if need be.
     *
     * @param why what the volunteer should look at, up to 2000 characters
     * @return which visit it is
     */
    UUID order(PlaceId place, String why, Instant deadline);

    /** How the visit stands. */
    OrderedVisit ordered(UUID visit);
}
