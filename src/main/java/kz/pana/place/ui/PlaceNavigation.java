package kz.pana.place.ui;

import kz.pana.place.ApplicationField;
import kz.pana.place.ApplicationSection;
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

    /** The list of an application's tasks. */
    public static String toApplication(PlaceId id) {
        return toPlace(id) + "/apply";
    }

    public static String toTask(PlaceId id, ApplicationSection task) {
        return toApplication(id) + "/" + task.slug();
    }

    /** The field of one question. */
    static String toQuestion(PlaceId id, ApplicationField question) {
        return toTask(id, question.task()) + "?" + ApplicationSectionView.FIELD + "=" + question;
    }

    static String toCheck(PlaceId id) {
        return toPlace(id) + "/check";
    }
}
