package kz.pana.finder;

import java.time.Instant;
import java.util.Optional;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.UnlistedRow;

/**
 * What the code on a sign stands for.
 *
 * @param place the place that it is of, or pretends to be of, if the public sees that place
 * @param unlisted the same, if the public saw it once and does not see it now
 * @param photographedAt when the photo of it was taken that may be shown; empty where there is none
 */
public record ScannedSign(
        ScanVerdict verdict,
        Optional<PublicPlace> place,
        Optional<UnlistedRow> unlisted,
        Optional<Instant> photographedAt) {

    ScannedSign(ScanVerdict verdict, Optional<PublicPlace> place, Optional<UnlistedRow> unlisted) {
        this(verdict, place, unlisted, Optional.empty());
    }

    /** The place that a report from this sign is about, whatever became of the place and of the sign. */
    public Optional<PlaceCode> reportable() {
        return place.map(PublicPlace::code).or(() -> unlisted.map(UnlistedRow::code));
    }
}
