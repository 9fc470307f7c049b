package kz.pana.place;

import kz.pana.identity.notice.Target;
import kz.pana.place.row.PlaceId;

/** The pages about one place. */
public sealed interface PlaceTarget extends Target {

    /** The owner's page. */
    record ToPlace(PlaceId place) implements PlaceTarget {}

    /** The coordinator's page. */
    record ToDesk(PlaceId place) implements PlaceTarget {}

    /** The people who work there. */
    record ToTeam(PlaceId place) implements PlaceTarget {}
}
