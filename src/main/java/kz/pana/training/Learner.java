package kz.pana.training;

import java.util.UUID;
import kz.pana.identity.AccountId;

/** Somebody takes the course for a place and has not passed yet. */
record Learner(UUID place, UUID person) {

    AccountId account() {
        return new AccountId(person);
    }
}
