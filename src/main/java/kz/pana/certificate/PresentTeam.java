package kz.pana.certificate;

import java.util.Set;
import kz.pana.identity.access.AccountId;
import kz.pana.place.row.PlaceId;

/** Knows who works at a place: certificates of others do not count for it. The team answers. */
public interface PresentTeam {

    /** Who works there now; who left does not. */
    Set<AccountId> present(PlaceId place);
}
