package kz.pana.team;

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
import java.util.regex.Pattern;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.credential.SecretToken;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.team.overview.InvitationId;
import kz.pana.team.overview.InvitationState;
import org.jspecify.annotations.Nullable;

/** A link by which one person, or everybody at a place, joins its team. Only a digest of its secret is kept. */
@Entity
@Table(name = "invitation")
class Invitation extends Aggregate {

    static final Duration LIFE = Duration.ofDays(32);

    /** How many people may join by a link for everybody. */
    static final int MOST_USES = 20;

    static final int MOST_LETTERS = 3;

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+([ -]\\p{Lu}\\p{L}+){1,3}");

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID placeId;
    private UUID invitedBy;
    private @Nullable String forWhom;
    private String secretDigest;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable UUID takenBy;
    private int uses;
    private int most;
    private int letters;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    private Invitation(PlaceId place, Actor by, @Nullable String forWhom, int most, SecretToken secret, Instant now) {
        this.id = UUID.randomUUID();
        this.placeId = place.value();
        this.invitedBy = by.id().value();
        this.forWhom = forWhom;
        this.most = most;
        this.secretDigest = secret.digest();
        this.state = InvitationState.OPEN;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
        registerEvent(changed(by, "-", state.name()));
    }

    /**
     * For one person.
     *
     * @param forWhom how the owner calls the person
     */
    static Invitation forOne(PlaceId place, Actor by, String forWhom, SecretToken secret, Instant now) {
        return new Invitation(place, by, forWhom, 1, secret, now);
    }

    /** For everybody at the place: the sheet in the break room. */
    static Invitation forAll(PlaceId place, Actor by, SecretToken secret, Instant now) {
        return new Invitation(place, by, null, MOST_USES, secret, now);
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

    /** Whether it says that somebody who left is wanted again: it was made for one person, and since then. */
    boolean bringsBack(Instant leftAt) {
        return forWhom != null && !createdAt.isBefore(leftAt);
    }

    /** How the owner calls the person; empty where it is for everybody. */
    Optional<String> forWhom() {
        return Optional.ofNullable(forWhom);
    }

    /** The person's name, as far as what the owner calls them looks like one. */
    Optional<String> guestName() {
        return forWhom().filter(text -> NAME.matcher(text).matches());
    }

    int uses() {
        return uses;
    }

    int most() {
        return most;
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

    /** Lets one more person in. */
    void take(Actor by, Instant now) {
        requireOpen(now);
        uses++;
        if (most == 1) {
            takenBy = by.id().value();
            move(InvitationState.TAKEN, by);
        } else if (uses == most) {
            move(InvitationState.USED_UP, by);
        }
    }

    /**
     * Notes that the link goes out by e-mail once more.
     *
     * @throws NotFound if this is not its secret
     * @throws Refused if it went out too often, or works no more
     */
    void send(SecretToken secret, Instant now) {
        if (!secretDigest.equals(secret.digest())) {
            throw new NotFound();
        }
        requireOpen(now);
        if (letters >= MOST_LETTERS) {
            throw new Refused("team.refused.too-many-letters", MOST_LETTERS);
        }
        letters++;
    }

    void withdraw(Actor by, Instant now) {
        if (!state(now).leadsTo(InvitationState.WITHDRAWN)) {
            throw new Refused("training.refused.invitation-over");
        }
        move(InvitationState.WITHDRAWN, by);
    }

    private void move(InvitationState next, Actor by) {
        registerEvent(changed(by, state.name(), next.name()));
        state = next;
    }

    private StateChanged changed(Actor by, String from, String to) {
        return new StateChanged("training.invitation", id, by.id().value(), by.name(), from, to, null);
    }
}
