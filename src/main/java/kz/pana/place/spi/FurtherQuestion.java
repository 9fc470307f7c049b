package kz.pana.place.spi;

import java.util.Optional;
import kz.pana.identity.notice.Target;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceRow;

/** What else the owner of a place is asked whenever she is asked if all is still so; a module that wants to know implements this. */
public interface FurtherQuestion {

    /** Empty where there is nothing to ask of that place now. */
    Optional<Asked> of(PlaceRow place);

    /**
     * A question.
     *
     * @param page where it is answered
     */
    record Asked(Message words, Target page) {}
}
