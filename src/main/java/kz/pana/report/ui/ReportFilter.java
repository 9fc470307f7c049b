package kz.pana.report.ui;

import java.util.EnumSet;
import java.util.Set;
import kz.pana.report.ReportState;

/** Which reports a coordinator looks at. */
enum ReportFilter {
    OPEN(EnumSet.of(ReportState.NEW, ReportState.TRIAGED)),
    AWAITING_VISIT(EnumSet.of(ReportState.VISIT_ORDERED)),
    DONE(EnumSet.of(ReportState.FIXED, ReportState.UNFOUNDED));

    private final Set<ReportState> states;

    ReportFilter(Set<ReportState> states) {
        this.states = states;
    }

    Set<ReportState> states() {
        return states;
    }

    String key() {
        return "report.filter." + name();
    }
}
