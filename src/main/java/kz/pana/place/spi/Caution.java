package kz.pana.place.spi;

import java.util.Optional;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;

/** What a coordinator is to read before approving a place. It forbids nothing; a module that knows it implements this. */
public interface Caution {

    /** What to think of before that person approves the place; empty where there is nothing. */
    Optional<Message> beforeApproving(PlaceId place, AccountId approver);
}
