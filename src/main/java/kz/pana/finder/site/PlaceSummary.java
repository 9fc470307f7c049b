package kz.pana.finder.site;

/**
 * A place as a card shows it, in the words of one language.
 *
 * @param path of its page
 * @param checked when it was last checked; empty where that is not known
 * @param languages spoken there
 * @param tel its number for a {@code tel:} address
 * @param route a route to it in 2GIS
 * @param map a {@code geo:} address, for any map program
 */
public record PlaceSummary(
        String name,
        String path,
        String category,
        String address,
        Opening opening,
        String checked,
        boolean stepFree,
        boolean quietRoom,
        boolean phoneToUse,
        String languages,
        String tel,
        String route,
        String map) {

    /** The card that the script fills in: everything is there, and what does not apply it takes out. */
    static final PlaceSummary BLANK = new PlaceSummary(
            "", "", "", "", new Opening(Opening.State.OPEN, ""), " ", true, true, true, " ", "", "", "");
}
