package kz.pana.visit.checklist;

import java.util.Optional;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PlaceStatus;

/** What a visit is for. */
public enum VisitKind {
    ONBOARDING,
    YEARLY,
    AFTER_REPORT,
    AFTER_CHANGE,
    SIGN_RECOVERY,
    DRILL;

    /** Whether a place that stands so may have such a visit. To one that has left nobody goes but for its sign. */
    public boolean fits(PlaceStatus place) {
        boolean approved = place.application() == ApplicationState.APPROVED;
        return switch (this) {
            case ONBOARDING -> place.isUnderWay();
            case YEARLY, AFTER_REPORT, AFTER_CHANGE, DRILL -> approved && place.isUnderWay();
            case SIGN_RECOVERY -> approved || place.application() == ApplicationState.REJECTED;
        };
    }

    /** Whether the checklist is gone through; only then can the visit be a good one for its place. */
    public boolean hasChecklist() {
        return switch (this) {
            case ONBOARDING, YEARLY, AFTER_REPORT, AFTER_CHANGE -> true;
            case SIGN_RECOVERY, DRILL -> false;
        };
    }

    /** The item of the checklist that speaks of the sign. */
    public Optional<String> signItem() {
        return switch (this) {
            case ONBOARDING, YEARLY, AFTER_REPORT, AFTER_CHANGE -> Optional.of("sign-hung-visible");
            case SIGN_RECOVERY -> Optional.of("sign-taken-back");
            case DRILL -> Optional.empty();
        };
    }

    /** Whether the report needs the sign's serial, typed from the sign. */
    public boolean needsSerial() {
        return hasChecklist() || this == SIGN_RECOVERY;
    }

    /** Whether the report needs a photo of the sign. */
    public boolean needsPhoto() {
        return this != DRILL;
    }

    /**
     * The key of what an owner reads, and whoever is of the place. It does not tell a check after a report from the yearly one: she would know that
     * somebody spoke, when, and perhaps who.
     */
    public String keyForOwner() {
        return this == YEARLY || this == AFTER_REPORT ? "visit.kind.check" : key();
    }

    /** The key of its name in the texts. */
    public String key() {
        return "visit.kind." + name();
    }
}
