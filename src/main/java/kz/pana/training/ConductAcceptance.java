package kz.pana.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.StateChanged;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A person has accepted the rules of conduct of one version of the agreement, for themselves. */
@Entity
@Immutable
@Table(name = "conduct_acceptance")
class ConductAcceptance extends Aggregate implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID accountId;
    private String agreementVersion;
    private Instant acceptedAt;

    @SuppressWarnings("NullAway.Init")
    protected ConductAcceptance() {}

    ConductAcceptance(Actor person, String agreementVersion, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = person.id().value();
        this.agreementVersion = agreementVersion;
        this.acceptedAt = now;
        registerEvent(
                new StateChanged("training.conduct", accountId, accountId, person.name(), "-", agreementVersion, null));
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }
}
