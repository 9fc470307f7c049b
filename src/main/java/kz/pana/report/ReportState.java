package kz.pana.report;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a report stands. */
public enum ReportState {
    NEW,
    TRIAGED,
    VISIT_ORDERED,
    FIXED,
    UNFOUNDED;

    /** Whether the next state may follow this one. */
    public boolean leadsTo(ReportState next) {
        return switch (this) {
            case NEW -> next == TRIAGED;
            case TRIAGED -> next == VISIT_ORDERED || next == FIXED || next == UNFOUNDED;
            // Back on the desk where the visit came to nothing; decided once it was confirmed.
            case VISIT_ORDERED -> next == TRIAGED || next == FIXED || next == UNFOUNDED;
            case FIXED, UNFOUNDED -> false;
        };
    }

    /** Whether a coordinator still has to decide; a visit on its way decides nothing. */
    public boolean isOpen() {
        return switch (this) {
            case NEW, TRIAGED, VISIT_ORDERED -> true;
            case FIXED, UNFOUNDED -> false;
        };
    }

    /** The states in which a coordinator still has to decide. */
    static Set<ReportState> open() {
        return Arrays.stream(values()).filter(ReportState::isOpen).collect(Collectors.toUnmodifiableSet());
    }

    /** The key of its name in the texts. */
    public String key() {
        return "report.state." + name();
    }
}
