package kz.pana.place;

import java.util.EnumSet;
import java.util.Set;

/**
 * A place near another one that is under review: perhaps the same, enrolled twice.
 *
 * @param metres how far away
 * @param alike what both have in common
 */
public record Neighbour(PlaceRow row, double metres, Set<Likeness> alike) {

    /** What two places may have in common besides where they are. */
    public enum Likeness {
        NAME,
        PHONE,
        OWNER;

        /** The key of its name in the texts. */
        public String key() {
            return "place.likeness." + name();
        }
    }

    static Neighbour of(PlaceRow place, PlaceRow near) {
        Listing its = place.submitted();
        Listing others = near.submitted();
        Set<Likeness> alike = EnumSet.noneOf(Likeness.class);
        if (its.nameKk().equalsIgnoreCase(others.nameKk()) || its.nameRu().equalsIgnoreCase(others.nameRu())) {
            alike.add(Likeness.NAME);
        }
        if (its.phone().equals(others.phone())) {
            alike.add(Likeness.PHONE);
        }
        if (place.owner().equals(near.owner())) {
            alike.add(Likeness.OWNER);
        }
        return new Neighbour(near, its.point().metresTo(others.point()), alike);
    }
}
