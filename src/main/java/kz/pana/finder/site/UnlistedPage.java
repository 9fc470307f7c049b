package kz.pana.finder.site;

import java.util.List;

/**
 * A place that the public does not see now, and what is near it.
 *
 * @param ended whether it will not come back; why it is gone is not for the public
 * @param town empty where it is not known any more
 * @param report the address of the form «something is wrong here»
 * @param others the nearest ones, open first
 */
record UnlistedPage(String name, String town, boolean ended, String report, List<Other> others) {

    /** What became of it, as a key of the texts; the sign and the page of a place say the same. */
    String title() {
        return ended ? "finder.unlisted.ended" : "finder.unlisted";
    }

    String what() {
        return title() + ".what";
    }

    /** @param away how far it is from the place that is gone, in words */
    record Other(PlaceSummary card, String away) {}
}
