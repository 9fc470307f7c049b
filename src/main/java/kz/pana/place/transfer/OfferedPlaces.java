package kz.pana.place.transfer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForSignedIn;
import kz.pana.identity.person.Person;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.Handovers;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.KnownBusiness;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.PlaceTeam;
import kz.pana.place.spi.TrainedPeople;
import kz.pana.platform.Unchanged;
import kz.pana.territory.Territory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is asked to take over. Whoever is signed in by the address that was named sees it, and nobody else. */
@Service
@ForSignedIn
@Transactional
public class OfferedPlaces {

    private final TransferRepository transfers;
    private final Transfers rules;
    private final Handovers handovers;
    private final PlaceDirectory places;
    private final PlaceTeam team;
    private final TrainedPeople trained;
    private final AccountDirectory directory;
    private final TransferNotifications notifications;
    private final Territory territory;
    private final SignedIn signedIn;
    private final Clock clock;

    OfferedPlaces(
            TransferRepository transfers,
            Transfers rules,
            Handovers handovers,
            PlaceDirectory places,
            PlaceTeam team,
            TrainedPeople trained,
            AccountDirectory directory,
            TransferNotifications notifications,
            Territory territory,
            SignedIn signedIn,
            Clock clock) {
        this.transfers = transfers;
        this.rules = rules;
        this.handovers = handovers;
        this.places = places;
        this.team = team;
        this.trained = trained;
        this.directory = directory;
        this.notifications = notifications;
        this.territory = territory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What waits for whoever is signed in, whichever ends next first. */
    @Transactional(readOnly = true)
    public List<OfferedPlace> waiting() {
        Person me = me();
        return transfers.waitingFor(me.id().value(), me.email(), me.phone(), clock.instant()).stream()
                .map(transfer -> offer(transfer, me))
                .toList();
    }

    /**
     * @throws NotFound if it is over, or not for whoever is signed in
     */
    @Transactional(readOnly = true)
    public OfferedPlace place(TransferId id) {
        return offer(mine(id), me());
    }

    /** The reader's businesses so far: nobody types them again. */
    @Transactional(readOnly = true)
    public List<KnownBusiness> knownBusinesses(TransferId id) {
        return handovers.businesses(me().id(), mine(id).place());
    }

    /**
     * Takes the place over, as soon as its owner has confirmed who accepted.
     *
     * @param answers number and name of the business, where the place does not stay with its own
     * @throws InvalidValue if an answer has a problem
     * @throws Refused if it is over, or that person cannot take the place over; the reason says why
     * @throws OptimisticLockingFailureException if it is not as they saw it
     */
    public void accept(TransferId id, long version, ApplicationAnswers answers) {
        Transfer transfer = mine(id, version);
        PlaceRow place = places.row(transfer.place());
        rules.refusal(place, me()).ifPresent(why -> {
            throw new Refused(why);
        });
        Actor me = signedIn.actor();
        transfer.accept(me, business(transfer, answers), clock.instant());
        notifications.accepted(transfer, place, me);
    }

    /**
     * Does not take it over.
     *
     * @throws Refused if it is over
     * @throws OptimisticLockingFailureException if it is not as they saw it
     */
    public void refuse(TransferId id, long version) {
        Transfer transfer = mine(id, version);
        transfer.refuse(signedIn.actor(), clock.instant());
        notifications.refused(transfer, places.row(transfer.place()));
    }

    /** A number that is the reader's already keeps the name that it has there. */
    private KnownBusiness business(Transfer transfer, ApplicationAnswers answers) {
        if (transfer.keepsBusiness()) {
            KnownBusiness its = handovers.business(transfer.place());
            return known(transfer, its).orElse(its);
        }
        ChangeLine.OWNER.fields().forEach(field -> answers.require(field, territory));
        KnownBusiness given = new KnownBusiness(answers.taxNumber(), answers.legalName());
        known(transfer, given).filter(hers -> !hers.isNamed(given.legalName())).ifPresent(hers -> {
            throw new InvalidValue("place.refused.legal-name", hers.legalName());
        });
        return given;
    }

    private Optional<KnownBusiness> known(Transfer transfer, KnownBusiness business) {
        return handovers.business(signedIn.actor().id(), transfer.place(), business.taxNumber());
    }

    private OfferedPlace offer(Transfer transfer, Person me) {
        PlaceRow place = places.row(transfer.place());
        Listing listing = place.submitted();
        return new OfferedPlace(
                transfer.id(),
                transfer.version(),
                place.id(),
                directory.person(transfer.from()).name(),
                listing.name(),
                listing.town(),
                listing.street(),
                listing.house(),
                place.status(),
                transfer.business()
                        .or(() -> transfer.keepsBusiness()
                                ? Optional.of(handovers.business(place.id()))
                                : Optional.empty()),
                team.present(place.id()).size(),
                trained.at(place.id()).size(),
                transfer.state(clock.instant()),
                transfer.endsAt(),
                rules.refusal(place, me));
    }

    private Transfer mine(TransferId id, long version) {
        Transfer transfer = mine(id);
        places.inTurn(transfer.place());
        Unchanged.require(transfer.version() == version);
        return transfer;
    }

    private Transfer mine(TransferId id) {
        Person me = me();
        return transfers
                .findById(id.value())
                .filter(transfer -> transfer.isOpen(clock.instant()) && transfer.isFor(me))
                .orElseThrow(NotFound::new);
    }

    private Person me() {
        return directory.person(signedIn.actor().id());
    }
}
