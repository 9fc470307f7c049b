package kz.pana.place.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SecretCheck;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForOwner;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.Person;
import kz.pana.identity.person.SignInName;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.Handovers;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.application.KnownBusiness;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.platform.Unchanged;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an owner does to give a place to somebody else: ask, take back, confirm whoever accepted. What she is told does not
 * depend on whether an address has an account, or what the account is.
 */
@Service
@ForOwner
@Transactional
public class OwnedTransfers {

    private static final int LONGEST_WHY = 500;

    /** A chain that is sold has many places. */
    private static final int MOST_A_DAY = 60;

    private final TransferRepository transfers;
    private final Transfers rules;
    private final Handovers handovers;
    private final PlaceDirectory places;
    private final AccountDirectory directory;
    private final TransferNotifications notifications;
    private final SignedIn signedIn;
    private final SecretCheck secrets;
    private final Clock clock;

    OwnedTransfers(
            TransferRepository transfers,
            Transfers rules,
            Handovers handovers,
            PlaceDirectory places,
            AccountDirectory directory,
            TransferNotifications notifications,
            SignedIn signedIn,
            SecretCheck secrets,
            Clock clock) {
        this.transfers = transfers;
        this.rules = rules;
        this.handovers = handovers;
        this.places = places;
        this.directory = directory;
        this.notifications = notifications;
        this.signedIn = signedIn;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The transfer of the place that somebody has yet to confirm; empty where there is none.
     *
     * @throws NotFound if the place is not the owner's
     */
    @Transactional(readOnly = true)
    public Optional<TransferRow> open(PlaceId id) {
        return openOf(mine(id)).map(this::row);
    }

    /** Which of her places somebody has accepted, so that she has to confirm it. */
    @Transactional(readOnly = true)
    public Set<PlaceId> toConfirm() {
        return transfers.toConfirm(signedIn.actor().id().value(), clock.instant()).stream()
                .map(PlaceId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The business that stays or does not. */
    @Transactional(readOnly = true)
    public KnownBusiness business(PlaceId id) {
        return handovers.business(mine(id).id());
    }

    /**
     * Asks somebody to take the place over; nothing changes yet.
     *
     * @param to an e-mail address, or the phone by which somebody signs in
     * @param keepsBusiness whether the place stays with its business; else the other says which of theirs it goes to
     * @param why for the coordinator; may be empty
     * @throws InvalidValue if that is no address, or her own
     * @throws Refused if the place is not approved or has left, another transfer is open, or she asked for many today
     */
    public void ask(PlaceId id, String to, boolean keepsBusiness, String why) {
        places.inTurn(id);
        PlaceRow place = mine(id);
        Actor owner = signedIn.actor();
        if (!place.status().isEditedAtOnce()) {
            throw new Refused("place.refused.state");
        }
        SignInName address = address(to);
        Instant now = clock.instant();
        endWhatIsOver(place, now);
        if (transfers.countAsked(owner.id().value(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new Refused("transfer.refused.many", MOST_A_DAY);
        }
        Transfer transfer = transfers.saveAndFlush(
                new Transfer(id, owner, address, keepsBusiness, PlainText.block(why, LONGEST_WHY), now));
        notifications.asked(transfer, place, owner, address);
    }

    /** One that is over gives its place free, whether its job has noted it yet or not. */
    private void endWhatIsOver(PlaceRow place, Instant now) {
        transfers.findByOpenPlace(place.id().value()).ifPresent(before -> {
            if (before.isOpen(now)) {
                throw new Refused("transfer.refused.open");
            }
            if (before.lapseIfDue(now)) {
                notifications.lapsed(before, place);
            }
            transfers.flush();
        });
    }

    private SignInName address(String typed) {
        SignInName address = typed.contains("@") ? SignInName.of(typed) : SignInName.of(PlainText.line(typed, 40));
        if (address.email().isEmpty() && address.phone().isEmpty()) {
            throw new InvalidValue("transfer.invalid.address");
        }
        Person me = directory.person(signedIn.actor().id());
        if (address.email().filter(mail -> mail.equals(me.email())).isPresent()
                || address.phone().filter(phone -> phone.equals(me.phone())).isPresent()) {
            throw new InvalidValue("transfer.refused.self");
        }
        return address;
    }

    /**
     * Takes it back: the place stays hers.
     *
     * @throws Refused if it is over
     * @throws OptimisticLockingFailureException if it is not as she saw it
     */
    public void withdraw(TransferId id, long version) {
        Transfer transfer = mine(id, version);
        transfer.withdraw(signedIn.actor(), clock.instant());
        notifications.withdrawn(transfer, places.row(transfer.place()));
    }

    /**
     * Confirms whoever accepted: from now on the place is theirs. It cannot be undone, so a window that was left open is not
     * enough.
     *
     * @throws InvalidValue if the password is wrong, or comes too soon after wrong ones
     * @throws Refused if nobody accepted, it is over, the place has left or its business changed, or the other cannot take it
     *     over any more
     * @throws OptimisticLockingFailureException if it is not as she saw it
     */
    public void confirm(TransferId id, long version, String password) {
        Transfer transfer = mine(id, version);
        secrets.require(password);
        Actor owner = signedIn.actor();
        transfer.confirm(owner, clock.instant());
        PlaceRow place = places.row(transfer.place());
        Person to = directory.person(transfer.to().orElseThrow());
        if (rules.refusal(place, to).isPresent()) {
            // Why is theirs to know: their page says it.
            throw new Refused(Message.of("transfer.refused.cannot", to.name()));
        }
        KnownBusiness business = transfer.business().orElseThrow();
        if (transfer.keepsBusiness()
                && !business.taxNumber().equals(handovers.business(place.id()).taxNumber())) {
            throw new Refused("transfer.refused.business");
        }
        // The database lets a place go to another owner only by a transfer that both have confirmed.
        transfers.flush();
        directory.grant(to.id(), Role.OWNER);
        Actor next = new Actor(to.id(), to.name(), to.roles(), to.regions());
        boolean takenBack = handovers.handOver(place.id(), owner, next, business, transfer.why());
        notifications.done(transfer, place, to, takenBack);
    }

    private Transfer mine(TransferId id, long version) {
        Transfer transfer = transfers.findById(id.value()).orElseThrow(NotFound::new);
        places.inTurn(transfer.place());
        mine(transfer.place());
        Unchanged.require(transfer.version() == version);
        return transfer;
    }

    private Optional<Transfer> openOf(PlaceRow place) {
        return transfers.findByOpenPlace(place.id().value()).filter(transfer -> transfer.isOpen(clock.instant()));
    }

    private TransferRow row(Transfer transfer) {
        return new TransferRow(
                transfer.id(),
                transfer.version(),
                transfer.place(),
                transfer.state(clock.instant()),
                transfer.address(),
                transfer.keepsBusiness(),
                transfer.endsAt(),
                transfer.to().map(directory::person),
                transfer.business());
    }

    private PlaceRow mine(PlaceId id) {
        PlaceRow place = places.row(id);
        boolean approved = place.status().currentValidity().isPresent();
        if (!approved || !place.owner().equals(signedIn.actor().id())) {
            throw new NotFound();
        }
        return place;
    }
}
