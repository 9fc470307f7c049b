package kz.pana.place;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceTarget.ToPlace;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ChangeId;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.change.ChangeState;
import kz.pana.place.desk.Predecessor;
import kz.pana.place.row.PlaceId;
import kz.pana.platform.Unchanged;
import kz.pana.territory.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators decide about change requests of places in their own regions, under four eyes. */
@Service
@ForCoordinator
@Transactional
public class ChangeDesk {

    private static final int LONGEST_NOTE = 2000;

    private final PlaceRepository places;
    private final ChangeRequestRepository requests;
    private final ChangeRequests known;
    private final Alike alike;
    private final FourEyes fourEyes;
    private final Territory territory;
    private final AccountDirectory directory;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeDesk(
            PlaceRepository places,
            ChangeRequestRepository requests,
            ChangeRequests known,
            Alike alike,
            FourEyes fourEyes,
            Territory territory,
            AccountDirectory directory,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.places = places;
        this.requests = requests;
        this.known = known;
        this.alike = alike;
        this.fourEyes = fourEyes;
        this.territory = territory;
        this.directory = directory;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What waits, whoever has waited longest first.
     *
     * @throws NotFound if the place is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<ChangeRow> waiting(PlaceId id) {
        Place place = inScope(id);
        return known.rows(place, requests.ofPlace(id.value(), ChangeState.WAITING));
    }

    /**
     * What is like the place as it is asked to be; what the network has done with first.
     *
     * @throws NotFound if the place is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<Predecessor> alike(ChangeId id) {
        ChangeRequest request = requests.findById(id.value()).orElseThrow(NotFound::new);
        return alike.asked(inScope(request.place()), request.line(), request.after(), actor());
    }

    /** Why the coordinator decides nothing about changes of the place; empty if they do. */
    @Transactional(readOnly = true)
    public Optional<Message> mayDecide(PlaceId id) {
        return refusal(inScope(id));
    }

    /**
     * Accepts a change: it is told at once, wherever the old was. Where the place is elsewhere then, or of another business,
     * nobody relies on it until a visit has looked and another coordinator reinstates it.
     *
     * @throws Refused if the coordinator owns the place, ever worked there or visited it since it was approved, its owner is
     *     shut out, or what was to be changed is no longer told
     * @throws OptimisticLockingFailureException if the request was decided or taken back meanwhile
     */
    public void accept(ChangeId id, long version) {
        ChangeRequest request = open(id, version);
        Place place = toDecide(inScope(request.place()));
        ApplicationAnswers told = known.told(place);
        ChangeLine line = request.line();
        if (!told.only(line.fields()).equals(request.before())) {
            throw new Refused(Message.of("place.refused.change-overtaken"));
        }
        boolean grave = take(request, place, told);
        tell(place, Message.of(accepted(line, grave), name(place), Message.of(line.key())));
    }

    /** @return whether somebody has to go and look */
    private boolean take(ChangeRequest request, Place place, ApplicationAnswers told) {
        // One moment for all: whoever accepted what has yet to be seen is found by it, and which visit has seen it.
        Instant now = fourEyes.afterVisits(place.id(), clock.instant());
        ChangeLine line = request.line();
        boolean grave = known.isGrave(place, line, request.after());
        request.accept(actor(), now);
        ApplicationAnswers asked = known.proposed(place, line, request.after());
        if (line == ChangeLine.BUSINESS || line == ChangeLine.OWNER) {
            place.belongTo(known.enrolled(place, line, asked, now).id(), line, actor(), now);
        }
        place.change(actor(), line, told, asked, territory, now);
        if (grave && line == ChangeLine.ADDRESS) {
            place.seeAgain(line, actor(), now);
        }
        return grave;
    }

    /** Why the coordinator takes in nothing that a visit saw of the place; empty if they do. */
    @Transactional(readOnly = true)
    public Optional<Message> mayCorrect(PlaceId id) {
        Place place = inScope(id);
        return refusal(place)
                .or(() -> place.status().isEditedAtOnce()
                        ? Optional.empty()
                        : Optional.of(Message.of("place.refused.not-corrected")));
    }

    /** Whether the pin would be moved so far in all that somebody has to go and look. */
    @Transactional(readOnly = true)
    public boolean isFar(PlaceId id, String pin) {
        Place place = inScope(id);
        return known.isGrave(place, ChangeLine.PIN, known.told(place).with(Map.of(ApplicationField.PIN, pin)));
    }

    /**
     * Takes in what a visit saw otherwise: it is told at once, and the owner hears of it. A pin goes the way of a change that
     * the volunteer asks for.
     *
     * @param before what was told when the visit saw it
     * @param seen what it saw; where that is told already, nothing follows
     * @throws Refused unless the coordinator {@link #mayCorrect}; if something else is told by now; or if the owner asks for
     *     another pin
     */
    public void correct(PlaceId id, ApplicationField line, String before, String seen, Actor volunteer) {
        places.lock(id.value());
        mayCorrect(id).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Place place = inScope(id);
        ApplicationAnswers told = known.told(place);
        if (told.get(line).equals(seen)) {
            return;
        }
        if (!told.get(line).equals(before)) {
            throw new Refused(Message.of("place.refused.correction-overtaken"));
        }
        boolean grave = false;
        if (line == ApplicationField.PIN) {
            grave = take(seenPin(place, told, seen, volunteer), place, told);
        } else {
            place.correct(actor(), line, before, seen, territory, clock.instant());
        }
        String key = grave ? "place.notice.corrected-to-see" : "place.notice.corrected";
        tell(place, Message.of(key, name(place), Message.of(line.key())));
    }

    private static String accepted(ChangeLine line, boolean grave) {
        if (line.isOnSign()) {
            return grave ? "place.notice.change-to-see-sign" : "place.notice.change-accepted-sign";
        }
        return grave ? "place.notice.change-to-see" : "place.notice.change-accepted";
    }

    private ChangeRequest seenPin(Place place, ApplicationAnswers told, String seen, Actor volunteer) {
        if (requests.findByPlaceIdAndWaitingLine(place.id().value(), ChangeLine.PIN)
                .isPresent()) {
            throw new Refused(Message.of("place.refused.pin-asked"));
        }
        ApplicationAnswers asked = told.with(Map.of(ApplicationField.PIN, seen));
        return requests.save(new ChangeRequest(
                place, ChangeLine.PIN, told, asked, ApplicationField.AS_SEEN, volunteer, clock.instant()));
    }

    /**
     * Gives a change back: the old stands, and the owner reads why.
     *
     * @throws Refused as when it is accepted, but for what is told now; or if it is another owner: she owns the place
     * @throws OptimisticLockingFailureException if the request was decided or taken back meanwhile
     */
    public void giveBack(ChangeId id, long version, String note) {
        String words = PlainText.requiredBlock(note, LONGEST_NOTE);
        ChangeRequest request = open(id, version);
        Place place = toDecide(inScope(request.place()));
        if (!request.line().isAskedFor()) {
            throw new Refused(Message.of("transfer.refused.returned"));
        }
        request.giveBack(actor(), words, clock.instant());
        tell(
                place,
                Message.of(
                        known.isToOpen(place) ? "place.notice.change-returned-paused" : "place.notice.change-returned",
                        name(place),
                        Message.of(request.line().key()),
                        words));
    }

    private ChangeRequest open(ChangeId id, long version) {
        ChangeRequest request = requests.findById(id.value()).orElseThrow(NotFound::new);
        // The rules look at places all the time: what they write is no reason to ask again.
        places.lock(request.place().value());
        inScope(request.place());
        Unchanged.require(request.version() == version);
        return request;
    }

    private Place toDecide(Place place) {
        refusal(place).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        return place;
    }

    private Optional<Message> refusal(Place place) {
        return fourEyes.mayVouchFor(place, actor())
                .or(() -> directory.person(place.owner()).blocked()
                        ? Optional.of(Message.of("place.refused.owner-blocked"))
                        : Optional.empty());
    }

    private void tell(Place place, Message words) {
        events.publishEvent(new Notice(place.owner(), words, new ToPlace(place.id())));
    }

    private static Object name(Place place) {
        return place.listing().orElseThrow().name();
    }

    private Actor actor() {
        return signedIn.actor();
    }

    private Place inScope(PlaceId id) {
        return places.findById(id.value())
                .filter(place -> place.listing()
                        .filter(listing -> actor().coordinates(listing.region()))
                        .isPresent())
                .orElseThrow(NotFound::new);
    }
}
