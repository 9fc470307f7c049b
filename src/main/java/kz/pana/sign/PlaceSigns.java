package kz.pana.sign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.identity.access.ForSignedIn;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTarget.ToPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.platform.Unchanged;
import kz.pana.sign.sheet.SignSize;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A place's sign, for its owner and for the coordinators of its region; for everyone else it does not exist. */
@Service
@ForSignedIn
@Transactional
public class PlaceSigns {

    /** How long an owner whose place came back is asked about its sign. */
    private static final Duration REMINDED = Duration.ofDays(7);

    private final Signs signs;
    private final SignRepository repository;
    private final SignKeys keys;
    private final PlaceDirectory places;
    private final FourEyes fourEyes;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaceSigns(
            Signs signs,
            SignRepository repository,
            SignKeys keys,
            PlaceDirectory places,
            FourEyes fourEyes,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signs = signs;
        this.repository = repository;
        this.keys = keys;
        this.places = places;
        this.fourEyes = fourEyes;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws NotFound if the place is neither the caller's nor in a region they answer for
     */
    @Transactional(readOnly = true)
    public Optional<SignRow> of(PlaceId id) {
        Actor actor = signedIn.actor();
        PlaceRow place = places.row(id);
        if (!place.owner().equals(actor.id()) && !isCoordinated(place, actor)) {
            throw new NotFound();
        }
        return signs.of(id);
    }

    /**
     * The bytes of a JPEG: how the place's sign looked when a visit last saw it hang; empty where none is kept.
     *
     * @throws NotFound as {@link #of}
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> photo(PlaceId id) {
        return of(id).map(SignRow::serial).flatMap(signs::photo);
    }

    /**
     * Whether the sign hangs at a door behind which nobody may count on help: its place is suspended, or has left.
     *
     * @throws NotFound as {@link #of}
     */
    @Transactional(readOnly = true)
    public boolean comesDown(PlaceId id) {
        PlaceStatus status = places.row(id).status();
        return hangs(id)
                && (status.hasLeft()
                        || status.currentValidity()
                                .filter(Validity.SUSPENDED::equals)
                                .isPresent());
    }

    /**
     * Whether the sign hangs at a door that the map does not show: its place is paused, or lacks something.
     *
     * @throws NotFound as {@link #of}
     */
    @Transactional(readOnly = true)
    public boolean invitesInVain(PlaceId id) {
        PlaceStatus status = places.row(id).status();
        return status.application() == ApplicationState.APPROVED && !status.published() && hangs(id);
    }

    /**
     * Whether the sign may still lie in a drawer: the map shows the place, since less than a week, and no visit has seen
     * the sign since. It may have been taken down while the place was paused or suspended.
     *
     * @throws NotFound as {@link #of}
     */
    @Transactional(readOnly = true)
    public boolean hangsAgain(PlaceId id) {
        PlaceStatus status = places.row(id).status();
        Instant since = status.since();
        return status.published()
                && since.isAfter(clock.instant().minus(REMINDED))
                && of(id).filter(sign -> sign.state() == SignState.INSTALLED)
                        .filter(sign -> sign.seenAt() == null || sign.seenAt().isBefore(since))
                        .isPresent();
    }

    /** For their own place nobody acts for the network. */
    private boolean isInsider(PlaceId id) {
        return fourEyes.insiders(id).contains(signedIn.actor().id());
    }

    private void requireOutsider(PlaceId id) {
        if (isInsider(id)) {
            throw new Refused("sign.refused.own-place");
        }
    }

    private boolean hangs(PlaceId id) {
        return of(id).filter(sign -> sign.state() == SignState.INSTALLED).isPresent();
    }

    /**
     * Whether the caller may print the place's sign. A coordinator may as soon as it is issued; the owner once it hangs
     * and while the map shows the place: else our sign would let a stranger look like a safe place, or invite to one that
     * is none now.
     *
     * @throws NotFound as {@link #of}
     */
    @Transactional(readOnly = true)
    public boolean mayPrint(PlaceId id) {
        PlaceRow place = places.row(id);
        boolean coordinated = isCoordinated(place, signedIn.actor()) && !isInsider(id);
        return coordinated
                ? place.status().isUnderWay()
                        && of(id).filter(sign -> sign.state().isLive()).isPresent()
                : hangs(id) && place.status().published();
    }

    /**
     * The bytes of a PDF.
     *
     * @throws NotFound as {@link #of}
     * @throws Refused unless the caller {@link #mayPrint}, or where there is no key to sign it with
     */
    @Transactional(readOnly = true)
    public byte[] sheet(PlaceId id, SignSize size) {
        if (!mayPrint(id)) {
            throw new Refused("sign.refused.state");
        }
        return signs.sheet(id, size);
    }

    /**
     * Whether the coordinator may make the place a sign: it has none that hangs or is to hang, somebody took it on, and
     * the coordinator neither owns it nor ever worked there.
     *
     * @throws NotFound if the place is not in a region they answer for
     */
    @ForCoordinator
    @Transactional(readOnly = true)
    public boolean mayIssue(PlaceId id) {
        return mayDecide(id)
                && places.row(id).status().isUnderWay()
                && repository.findByLivePlaceId(id.value()).isEmpty();
    }

    /**
     * Whether the coordinator may say what became of the place's sign: they neither own the place nor ever worked there.
     *
     * @throws NotFound if the place is not in a region they answer for
     */
    @ForCoordinator
    @Transactional(readOnly = true)
    public boolean mayDecide(PlaceId id) {
        inScope(id);
        return !isInsider(id);
    }

    /**
     * Makes a sign for the place and issues it.
     *
     * @throws Refused unless {@link #mayIssue}, or where there is no key to sign it with
     */
    @ForCoordinator
    public Serial issue(PlaceId id) {
        if (!mayIssue(id)) {
            throw new Refused("sign.refused.state");
        }
        return signs.issue(id, signedIn.actor());
    }

    /**
     * Makes the place another sign, as where the one it has is worn or was printed with a wrong name. The old one is void
     * from then on, so the place leaves the map until a visit has seen the new one.
     *
     * @param seen the sign that the coordinator reads; another one may have been given out meanwhile
     * @throws Refused where there is no key to sign it with: then the old one goes on
     */
    @ForCoordinator
    public Serial replace(PlaceId id, Serial seen, String why) {
        keys.requireMayMake();
        declareVoid(id, seen, why);
        repository.flush();
        return issue(id);
    }

    /** The sign has gone from its place: the place leaves the map until it has a sign again. */
    @ForCoordinator
    public void missing(PlaceId id, Serial seen, String why) {
        String words = PlainText.requiredBlock(why, 2000);
        act(id, seen, "sign.notice.missing", sign -> sign.missing(signedIn.actor(), words, clock.instant()));
    }

    /**
     * Somebody brought the sign back without a visit; it may be an earlier one of the place.
     *
     * @throws Refused if it neither hangs nor is missing, or the place is or was the coordinator's own
     */
    @ForCoordinator
    public void recovered(PlaceId id, Serial serial, String why) {
        String words = PlainText.requiredBlock(why, 2000);
        inScope(id);
        requireOutsider(id);
        repository
                .findBySerial(serial.value())
                .filter(sign -> sign.isFor(id))
                .orElseThrow(NotFound::new)
                .recovered(signedIn.actor(), words, clock.instant());
    }

    /** The sign no longer counts, wherever it is. */
    @ForCoordinator
    public void declareVoid(PlaceId id, Serial seen, String why) {
        String words = PlainText.requiredBlock(why, 2000);
        act(id, seen, "sign.notice.void", sign -> sign.declareVoid(signedIn.actor(), words, clock.instant()));
    }

    /**
     * @param seen the sign that the coordinator reads; another one may have been given out meanwhile
     * @param notice the key of what the owner is told: the sign may hang on her door all the same
     */
    private void act(PlaceId id, Serial seen, String notice, Consumer<Sign> action) {
        PlaceRow place = inScope(id);
        requireOutsider(id);
        Sign sign = repository
                .findByLivePlaceId(id.value())
                .or(() -> repository.latestOf(id.value()))
                .orElseThrow(NotFound::new);
        Unchanged.require(sign.serial().equals(seen));
        action.accept(sign);
        events.publishEvent(Notice.alert(
                place.owner(), Message.of(notice, place.submitted().name(), seen.value()), new ToPlace(id)));
    }

    private PlaceRow inScope(PlaceId id) {
        PlaceRow place = places.row(id);
        if (!isCoordinated(place, signedIn.actor())) {
            throw new NotFound();
        }
        return place;
    }

    private static boolean isCoordinated(PlaceRow place, Actor actor) {
        return place.listing() != null && actor.coordinates(place.listing().region());
    }
}
