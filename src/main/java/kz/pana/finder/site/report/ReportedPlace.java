package kz.pana.finder.site.report;

import kz.pana.finder.PublicPlace;
import kz.pana.finder.site.PlaceSummary;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.UnlistedRow;

/**
 * The place that a report is about. Of one that the public does not see now only the town is told.
 *
 * @param address where it is, in words
 */
record ReportedPlace(PlaceCode code, String name, String address) {

    static ReportedPlace of(PublicPlace place, PlaceSummary card) {
        return new ReportedPlace(place.code(), card.name(), card.address());
    }

    static ReportedPlace of(UnlistedRow place, String town, Language language) {
        LocalizedText name = place.name();
        return new ReportedPlace(place.code(), name.in(language), town);
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
