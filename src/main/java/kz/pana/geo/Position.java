package kz.pana.geo;

import kz.pana.kernel.InvalidValue;

/**
 * Where a phone says it is, and how sure it is of that.
 *
 * @param accuracy in metres: the phone is this close to the point in 95 cases of a hundred
 */
public record Position(GeoPoint point, double accuracy) {

    /** @throws InvalidValue if the accuracy is no distance */
    public Position {
        if (!(accuracy >= 0)) {
            throw new InvalidValue("kernel.point.range");
        }
    }
}
