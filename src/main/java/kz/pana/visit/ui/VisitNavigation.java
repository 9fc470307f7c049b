package kz.pana.visit.ui;

import kz.pana.visit.row.VisitId;
import org.springframework.modulith.NamedInterface;

/** Ways to the views of visits. */
@NamedInterface("navigation")
public final class VisitNavigation {

    private VisitNavigation() {}

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
}
