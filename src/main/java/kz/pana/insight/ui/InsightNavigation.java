package kz.pana.insight.ui;

import org.springframework.modulith.NamedInterface;

/** Where the figures are, below the back office's root; those of the course stand beside its drafts. */
@NamedInterface("navigation")
public final class InsightNavigation {

    private InsightNavigation() {}

    /** Whether the places of a coordinator's regions have enough certified people. */
    public static String readiness() {
        return "desk/readiness";
    }
}
