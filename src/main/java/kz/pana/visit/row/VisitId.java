package kz.pana.visit.row;

import java.util.UUID;
import kz.pana.kernel.NotFound;

/** Names a visit. */
public record VisitId(UUID value) {

    /** Names no visit. */
    public static final VisitId NONE = new VisitId(new UUID(0, 0));

    /**
     * Reads an id from an address.
     *
     * @throws NotFound if it is none
     */
    public static VisitId parse(String text) {
        try {
            return new VisitId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
