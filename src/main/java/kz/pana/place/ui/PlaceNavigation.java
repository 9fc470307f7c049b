package kz.pana.place.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.row.PlaceId;
import kz.pana.place.transfer.TransferId;
import kz.pana.place.ui.apply.ApplicationSectionView;
import org.springframework.modulith.NamedInterface;

/** Ways to the views of places. */
@NamedInterface("navigation")
public final class PlaceNavigation {

    /** The parameter of the address that names a line to go back to. */
    static final String LINE = "line";

    private PlaceNavigation() {}

    public static String toPlaces() {
        return "places";
    }

    public static String toPlace(PlaceId id) {
        return "places/" + id;
    }

    /**
     * Opens the page of a place at one line of what is told about it.
     *
     * @param line the name of an {@link ApplicationField} that is edited at once, or of a {@link ChangeLine}
     */
    public static void openLine(PlaceId id, String line) {
        UI.getCurrent().navigate(toPlace(id), QueryParameters.of(LINE, line));
    }

    /** The form that asks for a change of that line of an approved place. */
    public static String toChange(PlaceId id, ChangeLine line) {
        return toPlace(id) + "/change/" + line.slug();
    }

    /** The form that changes that line of an approved place. */
    public static String toEdit(PlaceId id, ApplicationField line) {
        return toPlace(id) + "/edit/" + line.name().toLowerCase(Locale.ROOT);
    }

    /** Where the owner gives the place to somebody else. */
    public static String toTransfer(PlaceId id) {
        return toPlace(id) + "/transfer";
    }

    /** Where whoever is asked to take a place over reads what it is. */
    public static String toOffer(TransferId id) {
        return "transfers/" + id;
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
