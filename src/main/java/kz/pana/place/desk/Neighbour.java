package kz.pana.place.desk;

import java.util.EnumSet;
import java.util.Set;
import kz.pana.kernel.KazakhSearch;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceRow;

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
        /** The street and the house. */
        ADDRESS,
        PHONE,
        OWNER,
        /** The number of the business. */
        BUSINESS;

        /** The key of its name in the texts. */
        public String key() {
            return "place.likeness." + name();
        }
    }

    public static Neighbour of(PlaceRow place, PlaceRow near) {
        double metres = place.submitted().point().metresTo(near.submitted().point());
        return new Neighbour(near, metres, alike(place, near));
    }

    /** What both have in common, so near each other or in one settlement. */
    public static Set<Likeness> alike(PlaceRow place, PlaceRow near) {
        Listing its = place.submitted();
        Listing others = near.submitted();
        Set<Likeness> alike = EnumSet.noneOf(Likeness.class);
        if (its.nameKk().equalsIgnoreCase(others.nameKk()) || its.nameRu().equalsIgnoreCase(others.nameRu())) {
            alike.add(Likeness.NAME);
        }
        if (isSameAddress(its, others)) {
            alike.add(Likeness.ADDRESS);
        }
        if (its.phone().equals(others.phone())) {
            alike.add(Likeness.PHONE);
        }
        if (place.owner().equals(near.owner())) {
            alike.add(Likeness.OWNER);
        }
        return alike;
    }

    /**
     * In any spelling; a whole village without streets and numbers is no address. So near each other both stand in one
     * settlement, whatever their owners call it.
     */
    private static boolean isSameAddress(Listing its, Listing others) {
        return isAt(its.street(), its.house(), others);
    }

    /** Whether that is the address of a place, in any spelling. */
    public static boolean isAt(String street, String house, Listing listing) {
        return !house.isBlank()
                && house(house).equals(house(listing.house()))
                && KazakhSearch.isSame(street, listing.street());
    }

    /** 14А, 14 а and 14-A are one; 1/4 and 14 are not. */
    private static String house(String number) {
        return KazakhSearch.fold(number).replaceAll("(?<=\\d) (?=\\p{L})", "");
    }
}
