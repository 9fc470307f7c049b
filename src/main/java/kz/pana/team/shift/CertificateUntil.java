package kz.pana.team.shift;

import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.AccountId;

/** Until when somebody's longest valid certificate for a place holds. */
public record CertificateUntil(UUID place, UUID person, Instant until) {

    public AccountId account() {
        return new AccountId(person);
    }
}
