package kz.pana.sign;

import java.util.EnumSet;
import java.util.Set;
import kz.pana.kernel.PlainText;

/**
 * Which signs are listed.
 *
 * @param state where they are in their lives
 * @param town the settlement of their places; empty for all
 * @param search a serial, or words of a place's name or address; empty for all
 */
public record InventoryFilter(InventoryState state, String town, String search) {

    /** The choices of the list. */
    public enum InventoryState {
        ALL,
        MADE,
        ISSUED,
        INSTALLED,
        MISSING,
        RECOVERED,
        VOID;

        Set<SignState> states() {
            return this == ALL ? EnumSet.allOf(SignState.class) : EnumSet.of(SignState.valueOf(name()));
        }

        public boolean holds(SignState state) {
            return states().contains(state);
        }

        /** The key of its name in the texts. */
        public String key() {
            return this == ALL ? "sign.inventory.all" : "sign.state." + name();
        }
    }

    private static final int LONGEST = 200;

    public InventoryFilter {
        String typed = PlainText.entry(search);
        search = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
