package kz.pana.place;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForOwner;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceTarget.ToDesk;
import kz.pana.place.PlaceTarget.ToPlace;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ChangeId;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.change.ChangeState;
import kz.pana.place.change.ShownLine;
import kz.pana.place.row.PlaceId;
import kz.pana.platform.Unchanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What owners ask to have changed of their approved places; a coordinator decides, and until then the old stands. */
@Service
@ForOwner
@Transactional
public class OwnedChanges {

    private static final int LONGEST_WHY = 500;

    /** For how long an owner reads on the page of her place why a request was given back. */
    private static final Duration READ_FOR = Duration.ofDays(30);

    private final PlaceRepository places;
    private final ChangeRequestRepository requests;
    private final ChangeRequests known;
    private final FourEyes fourEyes;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnedChanges(
            PlaceRepository places,
            ChangeRequestRepository requests,
            ChangeRequests known,
            FourEyes fourEyes,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.places = places;
        this.requests = requests;
        this.known = known;
        this.fourEyes = fourEyes;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** What is told of the place, its business with it, as it would be typed. */
    @Transactional(readOnly = true)
    public ApplicationAnswers told(PlaceId id) {
        return known.told(mine(id));
    }

    /** What waits for a coordinator, and what was lately given back and not asked for again. */
    @Transactional(readOnly = true)
    public List<ChangeRow> of(PlaceId id) {
        Place place = mine(id);
        Instant lately = clock.instant().minus(READ_FOR);
        return known.rows(
                place,
                requests.latestOfPlace(id.value()).stream()
                        .filter(request -> request.state() == ChangeState.WAITING || request.isReturnedSince(lately))
                        .toList());
    }

    /**
     * Asks for a line to be changed. What waited for that line before is replaced; answers that change nothing ask for
     * nothing. Where somebody has to go and look once it is so, the place pauses at once.
     *
     * @param shown what the owner saw when she began to write
     * @param why for whoever decides; may be empty
     * @return whether it waits now
     * @throws InvalidValue if an answer has a problem
     * @throws Refused if the place is not approved or has left
     * @throws OptimisticLockingFailureException if something else is told by now, or another request waits
     */
    public boolean ask(PlaceId id, ChangeLine line, ShownLine shown, ApplicationAnswers given, String why) {
        places.lock(id.value());
        Place place = mine(id);
        Actor owner = signedIn.actor();
        place.requireAskedBy(owner);
        requireAskedFor(place, line);
        ApplicationAnswers told = known.told(place);
        Optional<ChangeRequest> before = requests.findByPlaceIdAndWaitingLine(id.value(), line);
        Unchanged.require(told.only(line.fields()).equals(shown.answers().only(line.fields()))
                && before.map(ChangeRequest::id).equals(shown.waiting()));
        ApplicationAnswers asked = known.proposed(place, line, given);
        if (asked.equals(told)) {
            return false;
        }
        boolean grave = known.isGrave(place, line, asked);
        if (grave) {
            place.pauseForChange(owner, clock.instant());
        }
        before.ifPresent(replaced -> {
            replaced.withdraw(owner, clock.instant());
            requests.saveAndFlush(replaced);
        });
        String words = PlainText.block(why, LONGEST_WHY);
        requests.save(new ChangeRequest(place, line, told, asked, words, owner, clock.instant()));
        tellCoordinators(place, line, grave);
        if (grave) {
            Message sent = Message.of(
                    "place.notice.change-sent-grave",
                    place.listing().orElseThrow().name(),
                    Message.of(line.key()));
            events.publishEvent(new Notice(owner.id(), sent, new ToPlace(id)));
        }
        return true;
    }

    /** Whether the place would leave the map until somebody has looked at it; not where the answers have a problem. */
    @Transactional(readOnly = true)
    public boolean isGrave(PlaceId id, ChangeLine line, ApplicationAnswers given) {
        Place place = mine(id);
        try {
            return known.isGrave(place, line, known.proposed(place, line, given));
        } catch (InvalidValue notYet) {
            return false;
        }
    }

    /** What was lately accepted, and stands otherwise on what was printed before. */
    @Transactional(readOnly = true)
    public List<ChangeLine> toPrint(PlaceId id) {
        mine(id);
        Instant lately = clock.instant().minus(READ_FOR);
        return requests.latestOfPlace(id.value()).stream()
                .filter(request -> request.line().isOnSign() && request.isAcceptedSince(lately))
                .map(ChangeRequest::line)
                .toList();
    }

    /**
     * Takes a request back: what stands there stands.
     *
     * @return whether the place stays off the map until its owner opens it
     * @throws Refused if it was decided meanwhile
     */
    public boolean withdraw(PlaceId id, ChangeId request) {
        Place place = mine(id);
        requests.findById(request.value())
                .filter(one -> one.place().equals(place.id()) && one.line().isAskedFor())
                .orElseThrow(NotFound::new)
                .withdraw(signedIn.actor(), clock.instant());
        return known.isToOpen(place);
    }

    /** Another owner is not asked for, and her business is decided about with her. */
    private void requireAskedFor(Place place, ChangeLine line) {
        boolean ownerWaits = line == ChangeLine.BUSINESS
                && requests.findByPlaceIdAndWaitingLine(place.id().value(), ChangeLine.OWNER)
                        .isPresent();
        if (!line.isAskedFor() || ownerWaits) {
            throw new Refused(Message.of("transfer.refused.business-waits"));
        }
    }

    private void tellCoordinators(Place place, ChangeLine line, boolean grave) {
        String key = grave ? "place.notice.change-asked-grave" : "place.notice.change-asked";
        place.listing().ifPresent(listing -> {
            Message words = Message.of(key, listing.name(), Message.of(line.key()));
            List<AccountId> deciding = fourEyes.deciding(place.id(), listing.region(), Optional.empty());
            deciding.forEach(who -> events.publishEvent(new Notice(who, words, new ToDesk(place.id()))));
            fourEyes.wantSomebody(deciding, words);
        });
    }

    private Place mine(PlaceId id) {
        return places.findById(id.value())
                .filter(place -> place.owner().equals(signedIn.actor().id()))
                .filter(place -> place.approvedAt().isPresent())
                .orElseThrow(NotFound::new);
    }
}
