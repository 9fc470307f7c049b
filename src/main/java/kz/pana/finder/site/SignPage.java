package kz.pana.finder.site;

import java.time.LocalDate;
import java.util.Optional;
import kz.pana.finder.ScanVerdict;
import kz.pana.territory.RegionCode;

/**
 * What the code on a sign opens.
 *
 * @param card the place that the sign is of, or pretends to be of, if the public sees that place
 * @param report the address of the form «something is wrong here»; empty where no place is known
 * @param region where that place is; empty where it is not known
 * @param town its town with the address of the list of its places; empty where it is not known
 * @param unlisted the place that it is of, if the public does not see it now
 * @param photo how it looks at its door; empty where that may not be shown
 */
record SignPage(
        ScanVerdict verdict,
        Optional<PlaceSummary> card,
        Optional<String> report,
        Optional<RegionCode> region,
        Optional<TownLink> town,
        Optional<UnlistedPage> unlisted,
        Optional<SignPhotoLink> photo,
        LocalDate today) {

    /** Whether the place may be relied on today. */
    boolean isGood() {
        return verdict == ScanVerdict.VALID || verdict == ScanVerdict.PLACE;
    }

    /** The key of what is said first. */
    String title() {
        return "finder.sign." + verdict.name();
    }

    /** The key of what it means, and what to do now. */
    String what() {
        return title() + ".what";
    }
}
