package kz.pana.team.overview;

import java.util.UUID;
import kz.pana.identity.access.AccountId;

/** Somebody takes the course for a place and has not passed yet. */
public record Learner(UUID place, UUID person) {

    public AccountId account() {
        return new AccountId(person);
    }
}
