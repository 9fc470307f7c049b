package kz.pana.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.audit.Trail;
import kz.pana.audit.TrailRow;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.place.desk.PlaceTrailEntry;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.PlaceHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a place, its visits and its signs, as one story; for the coordinators of its region. */
@Service
@ForCoordinator
@Transactional(readOnly = true)
public class PlaceTrail {

    private final PlaceRepository places;
    private final List<PlaceHistory> histories;
    private final Trail trail;
    private final SignedIn signedIn;

    PlaceTrail(PlaceRepository places, List<PlaceHistory> histories, Trail trail, SignedIn signedIn) {
        this.places = places;
        this.histories = histories;
        this.trail = trail;
        this.signedIn = signedIn;
    }

    /**
     * Latest first.
     *
     * @throws NotFound if the place is not in the coordinator's regions
     */
    public List<PlaceTrailEntry> of(PlaceId id) {
        requireScope(id);
        Map<UUID, Thing> things = new HashMap<>();
        for (PlaceHistory keeper : histories) {
            keeper.of(id).forEach((thing, name) -> things.put(thing, new Thing(name, keeper)));
        }
        Set<UUID> subjects = new HashSet<>(things.keySet());
        subjects.add(id.value());
        return trail.ofAll(subjects).stream()
                .map(row -> new PlaceTrailEntry(
                        row, Optional.ofNullable(things.get(row.subjectId())).map(thing -> thing.step(row))))
                .toList();
    }

    private void requireScope(PlaceId id) {
        boolean inScope = places.findById(id.value())
                .flatMap(Place::listing)
                .filter(listing -> signedIn.actor().coordinates(listing.region()))
                .isPresent();
        if (!inScope) {
            throw new NotFound();
        }
    }

    /** A visit or a sign, and who knows what its lines of the trail say. */
    private record Thing(Message name, PlaceHistory keeper) {

        PlaceTrailEntry.Step step(TrailRow row) {
            return new PlaceTrailEntry.Step(name, keeper.step(row.subject(), row.from(), row.to()));
        }
    }
}
