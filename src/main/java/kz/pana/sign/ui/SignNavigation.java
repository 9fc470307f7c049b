package kz.pana.sign.ui;

import org.springframework.modulith.NamedInterface;

/** Ways to the views of signs. */
@NamedInterface("navigation")
public final class SignNavigation {

    private SignNavigation() {}

    /** The scans of signs that nobody may rely on. */
    public static String toFalseScans() {
        return "desk/false-signs";
    }

    /** The inventory of signs. */
    public static String toInventory() {
        return "desk/signs";
    }
}
