package kz.pana.place.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.person.Person;
import kz.pana.identity.person.SignInName;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.application.KnownBusiness;
import kz.pana.place.row.PlaceId;
import org.jspecify.annotations.Nullable;

/** An owner asks somebody to take a place over; it is theirs once both have confirmed, and not before. */
@Entity
@Table(name = "place_transfer")
class Transfer extends Aggregate {

    static final Duration LIFE = Duration.ofDays(14);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID placeId;
    private UUID fromOwner;

    /** Who is asked, until somebody answers: it may be somebody who never heard of us, so it is not kept for longer. */
    private @Nullable EmailAddress email;

    private @Nullable PhoneNumber phone;

    /** Whether the business stays; else the place goes to one of the new owner. */
    private boolean keepsBusiness;

    private @Nullable String why;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    /** The place while the transfer is open: the database keeps to one for each. */
    private @Nullable UUID openPlace;

    private Instant askedAt;
    private Instant endsAt;
    private @Nullable UUID toOwner;
    private @Nullable Instant acceptedAt;
    private @Nullable TaxNumber taxNumber;
    private @Nullable String legalName;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Transfer() {}

    /** @param to with an e-mail or a phone */
    Transfer(PlaceId place, Actor by, SignInName to, boolean keepsBusiness, String why, Instant now) {
        this.id = UUID.randomUUID();
        this.placeId = place.value();
        this.fromOwner = by.id().value();
        this.email = to.email().orElse(null);
        this.phone = to.phone().orElse(null);
        this.keepsBusiness = keepsBusiness;
        this.why = why.isEmpty() ? null : why;
        this.state = TransferState.ASKED;
        this.openPlace = placeId;
        this.askedAt = now;
        this.endsAt = now.plus(LIFE);
        registerEvent(changed(by, "-", state, this.why));
    }

    TransferId id() {
        return new TransferId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    AccountId from() {
        return new AccountId(fromOwner);
    }

    Optional<AccountId> to() {
        return Optional.ofNullable(toOwner).map(AccountId::new);
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
    }

    boolean keepsBusiness() {
        return keepsBusiness;
    }

    String why() {
        return why == null ? "" : why;
    }

    TransferState state(Instant now) {
        return state.isOpen() && !now.isBefore(endsAt) ? TransferState.LAPSED : state;
    }

    boolean isOpen(Instant now) {
        return state(now).isOpen();
    }

    /** Whether it waits for that person: for the address until somebody accepts, then for who did. */
    boolean isFor(Person person) {
        return to().map(person.id()::equals)
                .orElse(email != null && email.equals(person.email()) || phone != null && phone.equals(person.phone()));
    }

    /** Who is asked, as the owner knows them. */
    String address() {
        return email != null ? email.value() : phone == null ? "" : phone.formatted();
    }

    /** The business to which the place goes; empty before the other accepted. */
    Optional<KnownBusiness> business() {
        return taxNumber == null || legalName == null
                ? Optional.empty()
                : Optional.of(new KnownBusiness(taxNumber, legalName));
    }

    Instant endsAt() {
        return endsAt;
    }

    /**
     * The other takes the place over; nothing changes before the owner has confirmed it.
     *
     * @throws Refused if it is over, or was accepted before
     */
    void accept(Actor by, KnownBusiness business, Instant now) {
        move(TransferState.ACCEPTED, by, null, now);
        toOwner = by.id().value();
        acceptedAt = now;
        taxNumber = business.taxNumber();
        legalName = business.legalName();
    }

    /**
     * The owner confirms who accepted.
     *
     * @throws Refused if nobody accepted, or it is over
     */
    void confirm(Actor by, Instant now) {
        move(TransferState.DONE, by, null, now);
    }

    /** @throws Refused if it is over */
    void refuse(Actor by, Instant now) {
        move(TransferState.REFUSED, by, null, now);
    }

    /** @throws Refused if it is over */
    void withdraw(@Nullable Actor by, Instant now) {
        move(TransferState.WITHDRAWN, by, null, now);
    }

    /**
     * Time passes: what nobody confirmed is over.
     *
     * @return whether it ended now
     */
    boolean lapseIfDue(Instant now) {
        boolean due = state.isOpen() && state(now) == TransferState.LAPSED;
        if (due) {
            end(TransferState.LAPSED, null, null, now);
        }
        return due;
    }

    private void move(TransferState next, @Nullable Actor by, @Nullable String said, Instant now) {
        TransferState present = state(now);
        if (!present.leadsTo(next)) {
            throw new Refused("transfer.refused." + present);
        }
        if (next.isOpen()) {
            registerEvent(changed(by, state.name(), next, said));
            state = next;
        } else {
            end(next, by, said, now);
        }
    }

    private void end(TransferState next, @Nullable Actor by, @Nullable String said, Instant now) {
        registerEvent(changed(by, state.name(), next, said));
        state = next;
        openPlace = null;
        endedAt = now;
        email = null;
        phone = null;
    }

    /** In the trail of its place; without the address, which the trail would keep for ever. */
    private StateChanged changed(@Nullable Actor by, String from, TransferState to, @Nullable String said) {
        return new StateChanged(
                "place.transfer",
                Objects.requireNonNull(placeId),
                by == null ? null : by.id().value(),
                by == null ? "PANA" : by.name(),
                from,
                to.name(),
                said);
    }
}
