package kz.pana.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import org.hibernate.annotations.Immutable;

/** A person has accepted the rules of conduct of one version of the agreement, for themselves. */
@Entity
@Immutable
@Table(name = "conduct_acceptance")
class ConductAcceptance {

    @Id
    private UUID id;

    private UUID accountId;
    private String agreementVersion;
    private Instant acceptedAt;

    @SuppressWarnings("NullAway.Init")
    protected ConductAcceptance() {}

    ConductAcceptance(AccountId person, String agreementVersion, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = person.value();
        this.agreementVersion = agreementVersion;
        this.acceptedAt = now;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }
}
