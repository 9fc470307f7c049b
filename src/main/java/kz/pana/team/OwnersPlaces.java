package kz.pana.team;

import kz.pana.identity.SignedIn;
import kz.pana.kernel.NotFound;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import org.springframework.stereotype.Component;

/** The places of whoever is signed in: nobody sees another owner's. */
@Component
class OwnersPlaces {

    private final PlaceDirectory places;
    private final SignedIn signedIn;

    OwnersPlaces(PlaceDirectory places, SignedIn signedIn) {
        this.places = places;
        this.signedIn = signedIn;
    }

    /**
     * @throws NotFound if it is not the caller's
     */
    PlaceRow mine(PlaceId id) {
        PlaceRow place = places.row(id);
        if (!isMine(place)) {
            throw new NotFound();
        }
        return place;
    }

    /** Whether it is the caller's. */
    boolean isMine(PlaceId id) {
        return isMine(places.row(id));
    }

    private boolean isMine(PlaceRow place) {
        return place.owner().equals(signedIn.actor().id());
    }
}
