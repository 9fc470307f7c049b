package kz.pana.training.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import kz.pana.kernel.NotFound;
import kz.pana.place.row.PlaceId;
import kz.pana.training.row.EnrolmentId;
import org.springframework.modulith.NamedInterface;

/** Where the views of training are, below the back office's root. */
@NamedInterface("navigation")
public final class TrainingNavigation {

    private TrainingNavigation() {}

    /** One's own courses and certificates. */
    public static String training() {
        return "training";
    }

    /** What changed in the course. */
    static String update() {
        return "training/update";
    }

    /** The rules of conduct. */
    static String conduct() {
        return "training/conduct";
    }

    /** A scene of a minute, to remember. */
    static String recall() {
        return "training/recall";
    }

    /** What colleagues showed, to be confirmed. */
    static String confirm() {
        return "training/confirm";
    }

    public static String course(EnrolmentId id) {
        return "training/" + id;
    }

    public static String lesson(EnrolmentId id, String slug) {
        return course(id) + "/lesson/" + slug;
    }

    public static String practice(EnrolmentId id) {
        return course(id) + "/practice";
    }

    public static String quiz(EnrolmentId id) {
        return course(id) + "/quiz";
    }

    /** The people of an owner's place; a module above this one shows them. */
    public static String team(PlaceId place) {
        return "team/" + place;
    }

    static EnrolmentId enrolment(BeforeEnterEvent event) {
        return EnrolmentId.parse(parameter(event, "enrolment"));
    }

    static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFound::new);
    }

    static RouteParameters parameters(EnrolmentId id) {
        return new RouteParameters("enrolment", id.toString());
    }
}
