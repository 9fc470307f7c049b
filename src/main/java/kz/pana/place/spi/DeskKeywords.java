package kz.pana.place.spi;

import java.util.Collection;
import java.util.Map;
import kz.pana.place.row.PlaceId;

/** By what else a place is found at the desk; modules above this one know more of it, such as the number of its sign. */
public interface DeskKeywords {

    /** Words for people to type, of those of these places that have any. */
    Map<PlaceId, String> of(Collection<PlaceId> places);
}
