package kz.pana.place;

import java.time.Clock;
import java.util.Optional;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.ConfirmationState;
import kz.pana.platform.Unchanged;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do where an owner does not answer whether all is still so. */
@Service
@ForCoordinator
@Transactional
public class UpkeepDesk {

    private final PlaceRepository places;
    private final FourEyes fourEyes;
    private final SignedIn signedIn;
    private final Clock clock;

    UpkeepDesk(PlaceRepository places, FourEyes fourEyes, SignedIn signedIn, Clock clock) {
        this.places = places;
        this.fourEyes = fourEyes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whether the place waits for a call to its owner. */
    @Transactional(readOnly = true)
    public boolean isUnanswered(PlaceId id) {
        Place place = inScope(id);
        return place.isCurrent() && place.confirmation() == ConfirmationState.UNANSWERED;
    }

    /** Why the coordinator cannot answer for the owner; empty if they can. */
    @Transactional(readOnly = true)
    public Optional<Message> mayConfirm(PlaceId id) {
        return refusal(inScope(id));
    }

    /**
     * Answers for the owner: she was asked on the phone, and all that is told of the place is still so.
     *
     * @param note whom the coordinator spoke to, and when
     * @throws InvalidValue if nothing is noted
     * @throws Refused if the coordinator is of the place: nobody vouches for their own
     * @throws OptimisticLockingFailureException if it was answered meanwhile
     */
    public void confirm(PlaceId id, String note) {
        String words = PlainText.requiredBlock(note, 2000);
        places.lock(id.value());
        Place place = inScope(id);
        refusal(place).ifPresent(why -> {
            throw new Refused(why);
        });
        Unchanged.require(place.confirmation().isAsked());
        place.confirm(signedIn.actor(), words, clock.instant());
    }

    private Optional<Message> refusal(Place place) {
        return fourEyes.insiders(place.id()).contains(signedIn.actor().id())
                ? Optional.of(Message.of("place.refused.team"))
                : Optional.empty();
    }

    private Place inScope(PlaceId id) {
        return places.findById(id.value())
                .filter(place -> place.listing()
                        .filter(listing -> signedIn.actor().coordinates(listing.region()))
                        .isPresent())
                .orElseThrow(NotFound::new);
    }
}
