package kz.pana.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PlaceStatus;
import kz.pana.territory.Territory;
import kz.pana.visit.report.SeenPlace;
import kz.pana.visit.report.SeenPlace.Change;
import org.springframework.stereotype.Component;

/** Tells what visits saw from what places say now. */
@Component
class SeenPlaces {

    private final PlaceDirectory places;
    private final Territory territory;

    SeenPlaces(PlaceDirectory places, Territory territory) {
        this.places = places;
        this.territory = territory;
    }

    /** What there is to see at a place that was submitted. */
    SeenPlace now(PlaceId id) {
        PlaceRow place = places.row(id);
        return SeenPlace.of(place.submitted(), place.submitted().town(), places.business(id));
    }

    /**
     * What is otherwise since that visit began; empty where it never began. What an approved place offers its owner keeps
     * true at once, and its address and category change only under four eyes: that is no reason to look again.
     */
    Optional<Set<Change>> changedSince(Visit visit) {
        return visit.seen().map(seen -> {
            PlaceRow place = places.row(visit.place());
            Listing listing = place.submitted();
            // What an owner wrote of a settlement gets another slug when it is approved, and is the same settlement.
            boolean same =
                    territory.knownAs(seen.town(), List.of(listing.town())).equals(listing.town());
            UUID business = places.business(visit.place());
            Set<Change> changes = seen.changesTo(SeenPlace.of(
                    listing,
                    same ? seen.town() : listing.town(),
                    places.isSameBusiness(seen.business(), business) ? seen.business() : business));
            if (place.status().application() == ApplicationState.APPROVED) {
                changes.removeIf(change -> !change.isSeenAgain());
            }
            return changes;
        });
    }

    /** Since when its owner can change its application no more, until it is given back; empty where it is not so. */
    Optional<Instant> takenOnAt(PlaceId id) {
        PlaceStatus status = places.row(id).status();
        return status.application() == ApplicationState.ONBOARDING
                ? Optional.of(status.progress().since())
                : Optional.empty();
    }

    /** Whether the place is where and what that visit saw. */
    boolean isAsSeen(Visit visit) {
        return changedSince(visit).filter(Set::isEmpty).isPresent();
    }
}
