package kz.pana.report;

import java.time.Duration;

/** What somebody says is wrong. */
public enum ReportKind {
    CLOSED,
    NO_SIGN,
    TURNED_AWAY,
    TREATED_BADLY,
    NOT_REAL;

    /** Whether a person may come to harm there. */
    public boolean isGrave() {
        return switch (this) {
            case TURNED_AWAY, TREATED_BADLY, NOT_REAL -> true;
            case CLOSED, NO_SIGN -> false;
        };
    }

    /** How soon somebody has to look: at once where a person may come to harm there. */
    public Duration deadline() {
        return Duration.ofDays(isGrave() ? 1 : 3);
    }

    /** The key of its name in the texts. */
    public String key() {
        return "report.kind." + name();
    }
}
