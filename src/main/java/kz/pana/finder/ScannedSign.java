package kz.pana.finder;

import java.util.Optional;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.UnlistedRow;

/**
 * What the code on a sign stands for.
 *
 * @param place the place that it is of, or pretends to be of, if the public sees that place
 * @param unlisted the same, if the public saw it once and does not see it now
 */
public record ScannedSign(ScanVerdict verdict, Optional<PublicPlace> place, Optional<UnlistedRow> unlisted) {

    /** The place that a report from this sign is about, whatever became of the place and of the sign. */
    public Optional<PlaceCode> reportable() {
        return place.map(PublicPlace::code).or(() -> unlisted.map(UnlistedRow::code));
    }
}
