package kz.pana.place.ui;

import kz.pana.place.PlaceId;
import org.springframework.modulith.NamedInterface;

/** Ways to the views of places. */
@NamedInterface("navigation")
public final class PlaceNavigation {

    private PlaceNavigation() {}

    public static String toPlaces() {
        return "places";
    }

    public static String toPlace(PlaceId id) {
        return "places/" + id;
    }

    public static String toDesk(PlaceId id) {
        return "desk/" + id;
    }
}
