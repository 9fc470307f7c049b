package kz.pana.visit.ui;

import kz.pana.visit.VisitId;
import org.springframework.modulith.NamedInterface;

/** Ways to the views of visits and volunteers. */
@NamedInterface("navigation")
public final class VisitNavigation {

    private VisitNavigation() {}

    /** Where somebody registers as a volunteer. */
    public static String toRegistration() {
        return "volunteer";
    }

    /** The volunteer's own visits. */
    public static String toVisits() {
        return "visits";
    }

    public static String toVisit(VisitId id) {
        return "visits/" + id;
    }

    /** The coordinator's visits. */
    public static String toPlanning() {
        return "desk/visits";
    }

    public static String toReview(VisitId id) {
        return "desk/visits/" + id;
    }

    public static String toVolunteers() {
        return "desk/volunteers";
    }
}
