package kz.pana.place.ui;

import kz.pana.place.PlaceId;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
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

    /** The list of an application's tasks. */
    public static String toApplication(PlaceId id) {
        return toPlace(id) + "/apply";
    }

    public static String toTask(PlaceId id, ApplicationSection task) {
        return toApplication(id) + "/" + task.slug();
    }

    /** The field of one question. */
    public static String toQuestion(PlaceId id, ApplicationField question) {
        return toTask(id, question.task()) + "?" + ApplicationSectionView.FIELD + "=" + question;
    }

    public static String toCheck(PlaceId id) {
        return toPlace(id) + "/check";
    }
}
