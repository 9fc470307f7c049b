package kz.pana.place.row;

import java.util.UUID;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Validity;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A place on its way into the network or in it.
 *
 * @param town the slug of its town
 * @param singleHanded whether one person runs it
 */
public record RunningPlace(
        UUID id,
        String nameKk,
        String nameRu,
        RegionCode region,
        String town,
        String street,
        String house,
        boolean singleHanded,
        ApplicationState application,
        @Nullable Validity validity) {

    public LocalizedText name() {
        return new LocalizedText(nameKk, nameRu, null);
    }

    /** The key of how it stands. */
    public String standingKey() {
        return validity == null ? application.key() : validity.key();
    }
}
