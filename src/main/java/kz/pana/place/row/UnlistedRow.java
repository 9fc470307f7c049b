package kz.pana.place.row;

import java.util.UUID;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.status.Validity;

/**
 * A place that was approved once and that the public does not see now, with what the public may know of it: not why.
 *
 * @param town the slug of its town
 * @param ended whether it will not come back
 */
public record UnlistedRow(PlaceId id, PlaceCode code, LocalizedText name, String town, GeoPoint point, boolean ended) {

    UnlistedRow(
            UUID id,
            String code,
            String nameKk,
            String nameRu,
            String town,
            double latitude,
            double longitude,
            Validity validity) {
        this(
                new PlaceId(id),
                new PlaceCode(code),
                new LocalizedText(nameKk, nameRu, null),
                town,
                new GeoPoint(latitude, longitude),
                validity.isEnd());
    }
}
