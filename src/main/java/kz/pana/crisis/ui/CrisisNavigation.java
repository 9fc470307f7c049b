package kz.pana.crisis.ui;

import org.springframework.modulith.NamedInterface;

/** Ways to the views of crisis centres. */
@NamedInterface("navigation")
public final class CrisisNavigation {

    private CrisisNavigation() {}

    /** The crisis centre of each region that one looks after. */
    public static String toCentres() {
        return "crisis";
    }
}
