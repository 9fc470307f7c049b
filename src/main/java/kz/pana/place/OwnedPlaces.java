package kz.pana.place;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SecretCheck;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForOwner;
import kz.pana.identity.access.ForSignedIn;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceTarget.ToDesk;
import kz.pana.place.application.Agreement;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.KnownBusiness;
import kz.pana.place.application.Listing;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Outstanding;
import kz.pana.platform.Unchanged;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What owners do: enrol their places, submit, leave. An owner sees their own places and no others. */
@Service
@ForOwner
@Transactional
public class OwnedPlaces {

    private static final int MOST_DRAFTS = 20;

    /** Chains have many places; more than that nobody reads at once. */
    private static final int MOST_UNDECIDED = 50;

    /** Of so many applications of one owner in an hour coordinators are told; who has a few shops is heard for each. */
    private static final int TOLD_AN_HOUR = 5;

    private static final Set<ApplicationState> UNDECIDED =
            EnumSet.of(ApplicationState.DRAFT, ApplicationState.SUBMITTED, ApplicationState.NEEDS_CHANGES);

    private final PlaceRepository places;
    private final BusinessRepository businesses;
    private final ChangeRequests requests;
    private final Territory territory;
    private final AccountDirectory directory;
    private final FourEyes fourEyes;
    private final Forewarnings forewarnings;
    private final OwnersList list;
    private final SignedIn signedIn;
    private final SecretCheck secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean demo;

    OwnedPlaces(
            PlaceRepository places,
            BusinessRepository businesses,
            ChangeRequests requests,
            Territory territory,
            AccountDirectory directory,
            FourEyes fourEyes,
            Forewarnings forewarnings,
            OwnersList list,
            SignedIn signedIn,
            SecretCheck secrets,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${pana.demo:false}") boolean demo) {
        this.places = places;
        this.businesses = businesses;
        this.requests = requests;
        this.territory = territory;
        this.directory = directory;
        this.fourEyes = fourEyes;
        this.forewarnings = forewarnings;
        this.list = list;
        this.signedIn = signedIn;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
        this.demo = demo;
    }

    /**
     * Begins an application and makes an owner of whoever asks. A draft still empty is taken up again.
     *
     * @throws Refused if the caller has many that are not sent, or not decided yet
     */
    @ForSignedIn
    public PlaceId begin() {
        Actor owner = signedIn.actor();
        List<Place> mine = places.ownedBy(owner.id().value());
        List<Place> drafts = mine.stream()
                .filter(place -> place.application() == ApplicationState.DRAFT)
                .toList();
        for (Place draft : drafts) {
            if (draft.answers().typed().isEmpty()) {
                return draft.id();
            }
        }
        if (drafts.size() >= MOST_DRAFTS) {
            throw new Refused(Message.of("place.refused.too-many-drafts"));
        }
        if (mine.stream()
                        .filter(place -> UNDECIDED.contains(place.application()))
                        .count()
                >= MOST_UNDECIDED) {
            throw new Refused(Message.of("place.refused.too-many-undecided", MOST_UNDECIDED));
        }
        directory.grant(owner.id(), Role.OWNER);
        Place place = places.save(new Place(PlaceCode.create(), owner, demo, clock.instant()));
        return place.id();
    }

    /**
     * Begins anew with the answers of an application that was rejected, or of a place that has left.
     *
     * @throws Refused if it is neither, or as for any other that is begun
     */
    public PlaceId beginAgain(PlaceId former) {
        Place before = mine(former);
        if (!before.status().hasLeft()) {
            throw new Refused(Message.of("place.refused.state"));
        }
        Place again = mine(begin());
        again.answer(before.answers());
        return again.id();
    }

    /** The owner's places, newest first, with no more answers than a list says. */
    @Transactional(readOnly = true)
    public List<OwnedPlace> mine() {
        return list.of(signedIn.actor().id());
    }

    /**
     * The same, as far as the text names them.
     *
     * @param text a name, street, house or town; empty for all
     */
    @Transactional(readOnly = true)
    public List<OwnedPlace> find(String text) {
        return list.of(signedIn.actor().id(), text);
    }

    /**
     * @throws NotFound if it is not the owner's
     */
    @Transactional(readOnly = true)
    public OwnedPlace place(PlaceId id) {
        Place place = mine(id);
        return owned(place, isCoordinated(place), forewarnings.of(id));
    }

    /**
     * What falls short there now, though nothing of it is outstanding yet.
     *
     * @throws NotFound if it is not the owner's
     */
    @Transactional(readOnly = true)
    public List<Message> shortfalls(PlaceId id) {
        return forewarnings.shortfalls(mine(id).id());
    }

    /** The owner's businesses whose name stays as it is, because of other places than this one. */
    @Transactional(readOnly = true)
    public List<KnownBusiness> knownBusinesses(PlaceId id) {
        return reliedOnElsewhere(signedIn.actor().id(), id).stream()
                .map(Business::known)
                .toList();
    }

    /**
     * Keeps answers as typed; those not given stay as they were.
     *
     * @param version the version the form was opened with
     * @return the version to go on with
     * @throws OptimisticLockingFailureException if the place changed since
     */
    public long answer(PlaceId id, long version, Map<ApplicationField, String> given) {
        Place place = mine(id, version);
        place.answer(place.answers().with(given));
        return places.saveAndFlush(place).version();
    }

    /**
     * Changes one line of what is told about an approved place; the public sees it within seconds.
     *
     * @param shown what stood there when the owner began to write
     * @throws InvalidValue if the answer has a problem
     * @throws Refused if the place is not approved or has left, or a coordinator decides about that line
     * @throws OptimisticLockingFailureException if something else stands there by now
     */
    public void edit(PlaceId id, ApplicationField line, String shown, String answer) {
        // The rules look at places all the time: what they write is no reason to ask the owner again.
        places.lock(id.value());
        Place place = mine(id);
        place.edit(signedIn.actor(), line, shown, answer, territory, clock.instant());
        if ((line == ApplicationField.DOOR || line == ApplicationField.PHONE) && !shown.equals(answer)) {
            tellOf(line, place);
        }
    }

    /** The way to the door can lead people elsewhere, and a phone too: somebody of the network reads it at once. */
    private void tellOf(ApplicationField line, Place place) {
        Listing listing = place.listing().orElseThrow();
        Message words = line == ApplicationField.DOOR
                ? Message.of("place.notice.door", listing.name(), listing.door())
                : Message.of(
                        "place.notice.phone", listing.name(), listing.phone().formatted());
        List<AccountId> deciding = fourEyes.deciding(place.id(), listing.region(), Optional.empty());
        deciding.forEach(who -> events.publishEvent(Notice.alert(who, words, new ToDesk(place.id()))));
        fourEyes.wantSomebody(deciding, words);
    }

    /** Accepts the present agreement in the owner's name. */
    public void acceptAgreement(PlaceId id, String name) {
        Place place = mine(id);
        place.acceptAgreement(signedIn.actor(), Agreement.VERSION, PlainText.name(name, 120), clock.instant());
    }

    /**
     * Hands the application in.
     *
     * @throws Refused if an answer is wrong or missing, the agreement is not accepted, or the business has another name
     * @throws OptimisticLockingFailureException if the place changed since, or the owner enrolled the business meanwhile
     */
    public void submit(PlaceId id, long version) {
        Place place = mine(id, version);
        Actor owner = signedIn.actor();
        if (!place.answers().problems(territory).isEmpty() || !place.hasAccepted(Agreement.VERSION)) {
            throw new Refused(Message.of("place.refused.incomplete"));
        }
        Listing listing = place.answers().listing(territory, place.listing());
        UUID business = businesses
                .enrolled(owner.id(), id, place.answers(), clock.instant())
                .id();
        place.submit(owner, listing, business, clock.instant());
        List<AccountId> readers = readers(place);
        if (isNews(place, listing.region())) {
            readers.forEach(coordinator -> events.publishEvent(
                    new Notice(coordinator, Message.of("place.notice.submitted", listing.name()), new ToDesk(id))));
        }
        if (readers.isEmpty() && isFirstToWait(listing.region())) {
            Message words = Message.of(
                    "place.notice.no-coordinator",
                    territory.known(listing.region()).name());
            directory
                    .administrators()
                    .forEach(administrator ->
                            events.publishEvent(new Notice(administrator, words, new ToWork(Role.ADMINISTRATOR))));
        }
    }

    /** Who can decide about it: an owner who coordinates the region cannot. */
    private List<AccountId> readers(Place place) {
        return place.listing().map(listing -> directory.coordinatorsOf(listing.region())).orElse(List.of()).stream()
                .filter(coordinator -> !coordinator.equals(place.owner()))
                .toList();
    }

    /**
     * Of an owner who hands in many, coordinators hear of the first few in an hour; all lie on the desk. Whoever asked
     * for changes hears of each answer.
     */
    private boolean isNews(Place place, RegionCode region) {
        if (place.returnedAnswers().isPresent()) {
            return true;
        }
        Instant anHourAgo = clock.instant().minus(Duration.ofHours(1));
        return places.ownedBy(place.owner().value()).stream()
                        .filter(other -> !other.id().equals(place.id()))
                        .filter(other -> other.application() == ApplicationState.SUBMITTED)
                        .filter(other -> other.status().progress().since().isAfter(anHourAgo))
                        .flatMap(other -> other.listing().stream())
                        .filter(listing -> listing.region().equals(region))
                        .count()
                < TOLD_AN_HOUR;
    }

    /** Administrators are told once that a region needs somebody, and not of each application. */
    private boolean isFirstToWait(RegionCode region) {
        return places.inStates(Set.of(region), Set.of(ApplicationState.SUBMITTED), PageRequest.of(0, 2))
                        .size()
                == 1;
    }

    /** Gives up an application that was never submitted. */
    public void discard(PlaceId id) {
        Place place = mine(id);
        place.discard(signedIn.actor(), clock.instant());
    }

    /**
     * Leaves the network with this place, without saying why if she likes: the agreement promises it. It cannot be
     * undone, so a window that was left open is not enough.
     *
     * @throws InvalidValue if the password is wrong, or comes too soon after wrong ones
     */
    public void withdraw(PlaceId id, String why, String password) {
        Place place = mine(id);
        secrets.require(password);
        place.withdraw(signedIn.actor(), PlainText.line(why, 300), clock.instant());
        place.listing().ifPresent(listing -> {
            // It cannot be undone, and whoever did it may have held a phone of hers that was left open.
            events.publishEvent(Notice.alert(
                    place.owner(), Message.of("place.notice.left", listing.name(), clock.instant()), OwnPage.PROFILE));
            Message words = Message.of("place.notice.withdrawn", listing.name());
            List<AccountId> deciding = fourEyes.deciding(id, listing.region(), Optional.empty());
            deciding.forEach(who -> events.publishEvent(Notice.alert(who, words, new ToDesk(id))));
            fourEyes.wantSomebody(deciding, words);
        });
    }

    private List<Business> reliedOnElsewhere(AccountId owner, PlaceId except) {
        return businesses.reliedOnElsewhere(owner.value(), except.value());
    }

    private Place mine(PlaceId id) {
        return places.findById(id.value())
                .filter(place -> place.owner().equals(signedIn.actor().id()))
                .filter(place -> place.application() != ApplicationState.DISCARDED)
                .orElseThrow(NotFound::new);
    }

    private Place mine(PlaceId id, long version) {
        Place place = mine(id);
        Unchanged.require(place.version() == version);
        return place;
    }

    private boolean isCoordinated(Place place) {
        return !readers(place).isEmpty();
    }

    private OwnedPlace owned(Place place, boolean coordinated, List<Outstanding> ahead) {
        boolean waits = place.application() == ApplicationState.SUBMITTED;
        boolean changeWaiting = place.status().isPausedForChange() && requests.isGraveWaiting(place);
        return new OwnedPlace(
                place.row(),
                place.answers(),
                place.begunAt(),
                !waits || coordinated,
                changeWaiting,
                place.isCurrent() && place.confirmation().isAsked(),
                ahead);
    }
}
