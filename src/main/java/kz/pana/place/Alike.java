package kz.pana.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.Listing;
import kz.pana.place.desk.Neighbour;
import kz.pana.place.desk.Neighbour.Likeness;
import kz.pana.place.desk.Predecessor;
import kz.pana.place.desk.SameBusiness;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
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

    /** As many degrees as the spot has metres anywhere in Kazakhstan, and more. */
    private static final double SAME_SPOT_DEGREES = 0.0025;

    private static final int MOST_PREDECESSORS = 10;

    private static final int MOST_LOOKED_AT = 500;

    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d+");

    private final PlaceRepository places;
    private final BusinessRepository businesses;
    private final Neighbourhood neighbourhood;
    private final AccountDirectory directory;

    Alike(
            PlaceRepository places,
            BusinessRepository businesses,
            Neighbourhood neighbourhood,
            AccountDirectory directory) {
        this.places = places;
        this.businesses = businesses;
        this.neighbourhood = neighbourhood;
        this.directory = directory;
    }

    /** What else stands at the same spot, as far as the viewer may see it, whatever is most alike first. */
    List<Neighbour> neighbours(Place under, Actor viewer) {
        PlaceRow place = under.row();
        if (place.status().application() == ApplicationState.APPROVED) {
            return List.of();
        }
        List<UUID> near = neighbourhood.nearest(place.submitted().point(), MOST_AROUND).stream()
                .filter(found ->
                        found.metres() <= SAME_SPOT_METRES && !found.id().equals(place.id()))
                .map(found -> found.id().value())
                .toList();
        List<PlaceRow> rows = places.rows(near);
        // Those of owners who are shut out stand among the predecessors.
        Set<AccountId> shutOut = shutOut(rows);
        return rows.stream()
                .filter(row -> !shutOut.contains(row.owner()))
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

    /**
     * What the network has done with and is like the place, or stood at its spot; whatever is most alike first, then the
     * latest. Once the place is approved, only what has something in common with it.
     */
    List<Predecessor> predecessors(Place under, Actor viewer) {
        PlaceRow place = under.row();
        Optional<Business> business = Optional.ofNullable(under.business()).flatMap(businesses::findById);
        if (business.isEmpty()) {
            return List.of();
        }
        List<Place> found = lookedAt(place, business.get());
        Set<AccountId> shutOut = shutOut(found.stream().map(Place::row).toList());
        boolean approved = place.status().application() == ApplicationState.APPROVED;
        return found.stream()
                .map(other -> predecessor(place, business.get(), other, shutOut, viewer))
                .filter(other -> isLikely(other) || !approved && other.metres() <= SAME_SPOT_METRES)
                .sorted(Comparator.comparing(
                                (Predecessor other) -> other.alike().size())
                        .thenComparing(Predecessor::since)
                        .reversed())
                .limit(MOST_PREDECESSORS)
                .toList();
    }

    private List<Place> lookedAt(PlaceRow place, Business business) {
        Listing listing = place.submitted();
        BoundingBox spot = spot(listing.point());
        return places.predecessors(
                place.id().value(),
                place.owner().value(),
                listing.phone(),
                business.taxNumber(),
                listing.town(),
                beginning(listing.house()),
                spot.minLatitude(),
                spot.maxLatitude(),
                spot.minLongitude(),
                spot.maxLongitude(),
                Limit.of(MOST_LOOKED_AT));
    }

    private static String beginning(String house) {
        Matcher number = HOUSE_NUMBER.matcher(house);
        return number.lookingAt() ? number.group() : house;
    }

    private static BoundingBox spot(GeoPoint point) {
        return new BoundingBox(point.latitude(), point.longitude(), point.latitude(), point.longitude())
                .expandedBy(SAME_SPOT_DEGREES);
    }

    /**
     * What is like the place as it is asked to be: of the same business, at the same address or the same spot. What the
     * network has done with stands first, then the latest.
     *
     * @param after what is asked of that line
     */
    List<Predecessor> asked(Place under, ChangeLine line, ApplicationAnswers after, Actor viewer) {
        List<Place> found = found(under, line, after);
        Set<AccountId> shutOut = shutOut(found.stream().map(Place::row).toList());
        GeoPoint point =
                line == ChangeLine.PIN ? pin(after) : under.row().submitted().point();
        return found.stream()
                .filter(other -> line == ChangeLine.PIN
                        || line == ChangeLine.ADDRESS
                        || !other.owner().equals(under.owner())
                        || isDoneWith(other, shutOut))
                .sorted(Comparator.comparing((Place other) -> !isDoneWith(other, shutOut)))
                .limit(MOST_PREDECESSORS)
                .map(other -> {
                    Listing listing = other.row().submitted();
                    Set<Likeness> alike = alike(under.row(), other.row(), point);
                    switch (line) {
                        case BUSINESS, OWNER -> alike.add(Likeness.BUSINESS);
                        case ADDRESS -> alike.add(Likeness.ADDRESS);
                        case PIN, NAME, CATEGORY, SINGLE_HANDED -> {}
                    }
                    return predecessor(other, point.metresTo(listing.point()), alike, shutOut, viewer);
                })
                .toList();
    }

    private List<Place> found(Place under, ChangeLine line, ApplicationAnswers after) {
        UUID id = under.id().value();
        Limit most = Limit.of(MOST_LOOKED_AT);
        return switch (line) {
            case BUSINESS, OWNER -> places.ofBusiness(id, after.taxNumber(), most);
            case ADDRESS -> {
                String house = after.get(ApplicationField.HOUSE);
                String street = after.get(ApplicationField.STREET);
                String town = under.row().submitted().town();
                yield house.isBlank()
                        ? List.of()
                        : places.inHouses(id, town, beginning(house), most).stream()
                                .filter(other -> Neighbour.isAt(
                                        street, house, other.row().submitted()))
                                .toList();
            }
            case PIN -> {
                GeoPoint there = pin(after);
                BoundingBox spot = spot(there);
                yield places
                        .inBox(
                                id,
                                spot.minLatitude(),
                                spot.maxLatitude(),
                                spot.minLongitude(),
                                spot.maxLongitude(),
                                most)
                        .stream()
                        .filter(other -> there.metresTo(other.row().submitted().point()) <= SAME_SPOT_METRES)
                        .toList();
            }
            case NAME, CATEGORY, SINGLE_HANDED -> List.of();
        };
    }

    private static GeoPoint pin(ApplicationAnswers after) {
        return GeoPoint.parse(after.get(ApplicationField.PIN));
    }

    private static boolean isDoneWith(Place other, Set<AccountId> shutOut) {
        return other.status().hasLeft() || shutOut.contains(other.owner());
    }

    /** In another settlement, a street and a house of that name are another address. */
    private static Set<Likeness> alike(PlaceRow place, PlaceRow row, GeoPoint point) {
        Set<Likeness> alike = Neighbour.alike(place, row);
        if (point.metresTo(row.submitted().point()) > SAME_SPOT_METRES
                && !row.submitted().town().equals(place.submitted().town())) {
            alike.remove(Likeness.ADDRESS);
        }
        return alike;
    }

    private Predecessor predecessor(
            PlaceRow place, Business business, Place other, Set<AccountId> shutOut, Actor viewer) {
        GeoPoint point = place.submitted().point();
        Set<Likeness> alike = alike(place, other.row(), point);
        if (isOf(business, other)) {
            alike.add(Likeness.BUSINESS);
        }
        return predecessor(other, point.metresTo(other.row().submitted().point()), alike, shutOut, viewer);
    }

    private Predecessor predecessor(
            Place other, double metres, Set<Likeness> alike, Set<AccountId> shutOut, Actor viewer) {
        PlaceRow row = other.row();
        Listing listing = row.submitted();
        boolean seen = viewer.coordinates(listing.region());
        PlaceStatus status = row.status();
        return new Predecessor(
                listing.region(),
                status.currentValidity()
                        .map(Validity::key)
                        .orElse(status.application().key()),
                status.since(),
                shutOut.contains(row.owner()),
                metres,
                alike,
                seen ? Optional.of(row) : Optional.empty(),
                seen ? directory.person(row.owner()).name() : "");
    }

    private boolean isOf(Business business, Place other) {
        return Optional.ofNullable(other.business())
                .flatMap(businesses::findById)
                .filter(its -> its.taxNumber().equals(business.taxNumber()))
                .isPresent();
    }

    /** Many a pharmacy bears the name of another. */
    private static boolean isLikely(Predecessor other) {
        return other.alike().stream().anyMatch(likeness -> likeness != Likeness.NAME);
    }

    private Set<AccountId> shutOut(Collection<PlaceRow> rows) {
        return directory.shutOut(rows.stream().map(PlaceRow::owner).toList());
    }

    private SameBusiness seenBy(Actor viewer, Place other) {
        PlaceRow row = other.row();
        boolean approved = row.status().application() == ApplicationState.APPROVED;
        return viewer.coordinates(row.submitted().region())
                ? new SameBusiness(
                        row.submitted().region(),
                        approved,
                        Optional.of(row),
                        directory.person(other.owner()).name())
                : new SameBusiness(row.submitted().region(), approved, Optional.empty(), "");
    }
}
