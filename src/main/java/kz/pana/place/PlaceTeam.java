package kz.pana.place;

import java.util.Set;
import kz.pana.identity.AccountId;

/** Who works at a place. Answered by the module that keeps the teams; guards nothing. */
public interface PlaceTeam {

    /** Whether the person works at the place now; who left does not. The owner is on the team only if she joined it. */
    boolean isOnTeam(PlaceId place, AccountId person);

    /** Everybody who works at the place now. */
    Set<AccountId> members(PlaceId place);

    /** Where the person works now. */
    Set<PlaceId> workplaces(AccountId person);
}
