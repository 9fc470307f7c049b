package kz.pana.report;

import java.time.Duration;

/** What somebody says is wrong. */
public enum ReportKind {
    CLOSED,
    NO_SIGN,
    TURNED_AWAY,
    TREATED_BADLY,
    /** Somebody who works there harmed or touched whoever tells; that person may be at work there now. */
    HARMED,
    NOT_REAL,
    /** Whoever tells stands before a sign of this place, and not at this place. */
    SIGN_ELSEWHERE;

    /** Whether a person may come to harm there; such a report never waits behind the others. */
    public boolean isGrave() {
        return switch (this) {
            case TURNED_AWAY, TREATED_BADLY, HARMED, NOT_REAL, SIGN_ELSEWHERE -> true;
            case CLOSED, NO_SIGN -> false;
        };
    }

    /** How soon somebody has to look: at once where a person may come to harm there. */
    public Duration deadline() {
        return switch (this) {
            case HARMED -> Duration.ofHours(1);
            case TURNED_AWAY, TREATED_BADLY, NOT_REAL, SIGN_ELSEWHERE -> Duration.ofDays(1);
            case CLOSED, NO_SIGN -> Duration.ofDays(3);
        };
    }

    /** The key of its name in the texts. */
    public String key() {
        return "report.kind." + name();
    }
}
