package kz.pana.finder.site.report;

import java.util.Optional;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.site.PlaceSummary;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.UnlistedRow;
import kz.pana.territory.RegionCode;

/**
 * The place that a report is about. Of one that the public does not see now only the town is told.
 *
 * @param address where it is, in words
 * @param region empty where it is not known any more
 */
record ReportedPlace(PlaceCode code, String name, String address, Optional<RegionCode> region) {

    static ReportedPlace of(PublicPlace place, PlaceSummary card) {
        return new ReportedPlace(
                place.code(),
                card.name(),
                card.address(),
                Optional.of(place.town().region()));
    }

    static ReportedPlace of(UnlistedRow place, String town, Optional<RegionCode> region, Language language) {
        LocalizedText name = place.name();
        return new ReportedPlace(place.code(), name.in(language), town, region);
    }

    /** The address of its page without the language. */
    String path() {
        return "/place/" + code;
    }

    /** The address of the form. */
    String form() {
        return "/report/" + code;
    }
}
