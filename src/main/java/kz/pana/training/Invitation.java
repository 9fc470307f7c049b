package kz.pana.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.identity.Secret;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.PlaceId;
import org.jspecify.annotations.Nullable;

/** A link by which one person joins the team of a place. Only a digest of its secret is kept. */
@Entity
@Table(name = "invitation")
class Invitation extends Aggregate {

    static final Duration LIFE = Duration.ofDays(32);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID placeId;
    private UUID invitedBy;
    private String forWhom;
    private String secretDigest;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable UUID takenBy;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    /**
     * @param forWhom how the owner calls the person
     */
    Invitation(PlaceId place, Actor by, String forWhom, Secret secret, Instant now) {
        this.id = UUID.randomUUID();
        this.placeId = place.value();
        this.invitedBy = by.id().value();
        this.forWhom = forWhom;
        this.secretDigest = secret.digest();
        this.state = InvitationState.OPEN;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
        happened(changed(by, "-", state.name()));
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    AccountId invitedBy() {
        return new AccountId(invitedBy);
    }

    String forWhom() {
        return forWhom;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<AccountId> takenBy() {
        return Optional.ofNullable(takenBy).map(AccountId::new);
    }

    InvitationState state(Instant now) {
        return state == InvitationState.OPEN && !now.isBefore(expiresAt) ? InvitationState.EXPIRED : state;
    }

    /** @throws Refused if the link works no more; the reason says why and what to do */
    void requireOpen(Instant now) {
        InvitationState present = state(now);
        if (present != InvitationState.OPEN) {
            throw new Refused("training.join.refused." + present.name());
        }
    }

    void take(Actor by, Instant now) {
        requireOpen(now);
        takenBy = by.id().value();
        move(InvitationState.TAKEN, by);
    }

    void withdraw(Actor by, Instant now) {
        if (!state(now).leadsTo(InvitationState.WITHDRAWN)) {
            throw new Refused("training.refused.invitation-over");
        }
        move(InvitationState.WITHDRAWN, by);
    }

    private void move(InvitationState next, Actor by) {
        happened(changed(by, state.name(), next.name()));
        state = next;
    }

    private StateChanged changed(Actor by, String from, String to) {
        return new StateChanged("training.invitation", id, by.id().value(), by.name(), from, to, null);
    }
}
