package kz.pana.place.desk;

import java.util.UUID;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Validity;
import org.jspecify.annotations.Nullable;

/** A place as a pin on the coordinator's map. */
public record PlacePin(
        UUID id,
        String nameKk,
        String nameRu,
        double latitude,
        double longitude,
        ApplicationState application,
        @Nullable Validity validity,
        boolean published) {

    public GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }

    public LocalizedText name() {
        return new LocalizedText(nameKk, nameRu, null);
    }
}
