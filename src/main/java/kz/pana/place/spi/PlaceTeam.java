package kz.pana.place.spi;

import java.util.Set;
import kz.pana.identity.access.AccountId;
import kz.pana.place.row.PlaceId;

/** Who works at a place, or did. Answered by the module that keeps the teams; guards nothing. */
public interface PlaceTeam {

    /**
     * Everybody who was ever on the team, whether they left or not: leaving for a day must not make an outsider of
     * anybody. The owner is among them only if she joined the team.
     */
    Set<AccountId> everOnTeam(PlaceId place);

    /** Who works there now. */
    Set<AccountId> present(PlaceId place);

    /** Where the person is or ever was on the team. */
    Set<PlaceId> everOnTeamAt(AccountId person);
}
