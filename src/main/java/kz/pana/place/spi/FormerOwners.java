package kz.pana.place.spi;

import java.util.Optional;
import java.util.Set;
import kz.pana.identity.access.AccountId;
import kz.pana.place.row.PlaceId;

/** Who owned a place before it went to another owner. Answered by what keeps the transfers; guards nothing. */
public interface FormerOwners {

    Set<AccountId> of(PlaceId place);

    /** Whose it was before it came to whoever owns it now. */
    Optional<AccountId> last(PlaceId place);

    /** What the person owned before. */
    Set<PlaceId> formerlyOf(AccountId person);
}
