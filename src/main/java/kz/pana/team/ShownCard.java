package kz.pana.team;

import java.time.Instant;
import java.util.Map;
import kz.pana.identity.access.AccountId;
import kz.pana.team.overview.CardWalk;

/** Who walked through the guide card with a newcomer, and when. */
record ShownCard(AccountId by, Instant at) {

    CardWalk in(Map<AccountId, String> names) {
        return new CardWalk(names.getOrDefault(by, ""), at);
    }
}
