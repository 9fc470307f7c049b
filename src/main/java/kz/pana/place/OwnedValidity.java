package kz.pana.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.ForOwner;
import kz.pana.identity.notice.Addresses;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.application.Listing;
import kz.pana.place.row.LinkedQuestion;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.FurtherQuestion;
import kz.pana.place.status.Pause;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.Validity;
import kz.pana.platform.Unchanged;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the owner of an approved place keeps it true: she pauses it, opens it again, and says that all is still so. */
@Service
@ForOwner
@Transactional
public class OwnedValidity {

    private final PlaceRepository places;
    private final ChangeRequests requests;
    private final List<FurtherQuestion> modules;
    private final Addresses addresses;
    private final SignedIn signedIn;
    private final Clock clock;

    OwnedValidity(
            PlaceRepository places,
            ChangeRequests requests,
            List<FurtherQuestion> modules,
            Addresses addresses,
            SignedIn signedIn,
            Clock clock) {
        this.places = places;
        this.requests = requests;
        this.modules = modules;
        this.addresses = addresses;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Takes the place off the map at once, for as long as it must be.
     *
     * @param opensOn on which day it opens by itself; {@code null} if she opens it
     * @throws InvalidValue if that day has passed, or is one on which the place is relied on no more
     * @throws Refused if the place is not approved, or has left
     * @throws OptimisticLockingFailureException if it is not open by now: in another window, or by a coordinator
     */
    public void pause(PlaceId id, PauseReason reason, @Nullable LocalDate opensOn) {
        Place place = stillStands(id, Validity.CURRENT);
        place.pause(signedIn.actor(), Pause.of(reason, opensOn), clock.instant());
    }

    /**
     * Opens the place again after a pause.
     *
     * @throws Refused while a change is asked for after which somebody has to go and look
     * @throws OptimisticLockingFailureException if it is not paused by now: in another window, or by itself
     */
    public void resume(PlaceId id) {
        Place place = stillStands(id, Validity.PAUSED);
        if (requests.isGraveWaiting(place)) {
            throw new Refused(Message.of("place.refused.change-waiting"));
        }
        place.resume(signedIn.actor(), clock.instant());
    }

    /**
     * All that is told of the place is still so. Where nobody is asked it changes nothing.
     *
     * @param told what the owner read
     * @throws OptimisticLockingFailureException if something else is told by now, or the place is not open
     */
    public void confirm(PlaceId id, Listing told) {
        places.lock(id.value());
        Place place = mine(id);
        place.confirm(signedIn.actor(), null, clock.instant());
        Unchanged.require(
                place.isCurrent() && place.listing().filter(told::equals).isPresent());
    }

    /** What else she is asked whenever she is asked if all is still so. */
    @Transactional(readOnly = true)
    public List<LinkedQuestion> alsoAsked(PlaceId id) {
        Place place = mine(id);
        return modules.stream()
                .flatMap(module -> module.of(place.row()).stream())
                .map(asked -> new LinkedQuestion(asked.words(), addresses.of(asked.page())))
                .toList();
    }

    /** Two windows, the owner and a coordinator, or the owner and the day that she named may move it at one moment. */
    private Place stillStands(PlaceId id, Validity shown) {
        places.lock(id.value());
        Place place = mine(id);
        Validity now = place.validity().filter(any -> !any.isEnd()).orElseThrow(OwnedValidity::notApproved);
        Unchanged.require(now == shown);
        return place;
    }

    private static Refused notApproved() {
        return new Refused(Message.of("place.refused.state"));
    }

    private Place mine(PlaceId id) {
        return places.findById(id.value())
                .filter(place -> place.owner().equals(signedIn.actor().id()))
                .orElseThrow(NotFound::new);
    }
}
