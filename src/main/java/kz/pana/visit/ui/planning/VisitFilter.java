package kz.pana.visit.ui.planning;

import java.util.EnumSet;
import java.util.Set;
import kz.pana.visit.row.VisitState;

/** Which visits a coordinator looks at. */
enum VisitFilter {
    /** Found by its days, not by its states. */
    LATE(Set.of()),
    TO_REVIEW(EnumSet.of(VisitState.REPORTED)),
    TO_ASSIGN(EnumSet.of(VisitState.PLANNED)),
    UNDER_WAY(EnumSet.of(VisitState.ASSIGNED, VisitState.ACCEPTED, VisitState.STARTED, VisitState.RETURNED)),
    OVER(EnumSet.of(VisitState.CONFIRMED, VisitState.UNABLE, VisitState.MISSED, VisitState.CANCELLED));

    private final Set<VisitState> states;

    VisitFilter(Set<VisitState> states) {
        this.states = states;
    }

    Set<VisitState> states() {
        return states;
    }

    String key() {
        return "visit.filter." + name();
    }
}
