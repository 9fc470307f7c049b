package kz.pana.place.spi;

import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;

/** What falls short at a place now, though it is not outstanding; a module that knows implements this. */
@FunctionalInterface
public interface Shortfall {

    /** The same in words for the owner, with the day from which it will be outstanding if there is one. */
    Optional<Message> of(PlaceId place);
}
