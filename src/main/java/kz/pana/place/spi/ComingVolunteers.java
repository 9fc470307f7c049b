package kz.pana.place.spi;

import java.util.Set;
import kz.pana.identity.access.AccountId;
import kz.pana.place.row.PlaceId;

/** Who is to visit a place, or is there now. Answered by the module that keeps the visits; guards nothing. */
@FunctionalInterface
public interface ComingVolunteers {

    Set<AccountId> comingTo(PlaceId place);
}
