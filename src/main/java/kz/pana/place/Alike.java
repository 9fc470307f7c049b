package kz.pana.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.Actor;
import kz.pana.identity.Directory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What a place under review has in common with others: perhaps one of two is not true. */
@Component
class Alike {

    /** Doors of one house, and pins set by hand, are no farther apart. */
    private static final double SAME_SPOT_METRES = 150;

    private static final int MOST_SHOWN = 5;

    /** A bazaar has many doors. */
    private static final int MOST_AROUND = 200;

    private final PlaceRepository places;
    private final BusinessRepository businesses;
    private final Neighbourhood neighbourhood;
    private final Directory directory;

    Alike(PlaceRepository places, BusinessRepository businesses, Neighbourhood neighbourhood, Directory directory) {
        this.places = places;
        this.businesses = businesses;
        this.neighbourhood = neighbourhood;
        this.directory = directory;
    }

    /** What else stands at the same spot, as far as the viewer may see it, whatever is most alike first. */
    List<Neighbour> neighbours(Place under, Actor viewer) {
        PlaceRow place = PlaceDirectory.row(under);
        if (place.standing().application() == ApplicationState.APPROVED) {
            return List.of();
        }
        List<UUID> near = neighbourhood.nearest(place.submitted().point(), MOST_AROUND).stream()
                .filter(found ->
                        found.metres() <= SAME_SPOT_METRES && !found.id().equals(place.id()))
                .map(found -> found.id().value())
                .toList();
        return places.findAllById(near).stream()
                .map(PlaceDirectory::row)
                .filter(row -> viewer.coordinates(row.submitted().region()))
                .map(row -> Neighbour.of(place, row))
                .sorted(Comparator.comparing(
                                (Neighbour neighbour) -> neighbour.alike().size())
                        .reversed()
                        .thenComparingDouble(Neighbour::metres))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Places of other owners under the same number of a business, the approved ones first. */
    List<SameBusiness> sameBusiness(Place under, Actor viewer) {
        return Optional.ofNullable(under.business()).flatMap(businesses::findById).stream()
                .flatMap(business ->
                        places
                                .ofSameBusiness(
                                        business.taxNumber(), under.owner().value(), Limit.of(MOST_SHOWN))
                                .stream())
                .map(other -> seenBy(viewer, other))
                .toList();
    }

    private SameBusiness seenBy(Actor viewer, Place other) {
        PlaceRow row = PlaceDirectory.row(other);
        boolean approved = row.standing().application() == ApplicationState.APPROVED;
        return viewer.coordinates(row.submitted().region())
                ? new SameBusiness(
                        row.submitted().region(),
                        approved,
                        Optional.of(row),
                        directory.person(other.owner()).name())
                : new SameBusiness(row.submitted().region(), approved, Optional.empty(), "");
    }
}
