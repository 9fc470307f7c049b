package kz.pana.place.ui;

import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.apply.ApplicationSectionView;
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

    public static String toDesk() {
        return "desk";
    }

    public static String toDesk(PlaceId id) {
        return "desk/" + id;
    }

    /** The list of an application's sections. */
    public static String toApplication(PlaceId id) {
        return toPlace(id) + "/apply";
    }

    public static String toSection(PlaceId id, ApplicationSection section) {
        return toApplication(id) + "/" + section.slug();
    }

    /** The field of one field. */
    public static String toField(PlaceId id, ApplicationField field) {
        return toSection(id, field.section()) + "?" + ApplicationSectionView.FIELD + "=" + field;
    }

    public static String toCheck(PlaceId id) {
        return toPlace(id) + "/check";
    }
}
