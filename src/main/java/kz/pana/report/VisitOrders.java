package kz.pana.report;

import kz.pana.place.PlaceId;

/** Sends somebody to look at a place; answered by the module of visits. */
public interface VisitOrders {

    /**
     * Sees to it that a visit after a report is planned, as the coordinator who is signed in. Where one is planned
     * already, that one will do.
     *
     * @param why what the volunteer should look at, up to 2000 characters
     */
    void order(PlaceId place, String why);
}
