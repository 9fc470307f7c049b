package kz.pana.sign;

import java.time.Instant;
import java.util.UUID;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/** A sign with the place it was given to, straight from a query. */
record SignLine(
        String serial,
        SignState state,
        Instant since,
        @Nullable Instant photographedAt,
        @Nullable UUID installedBy,
        UUID place,
        UUID owner,
        String nameKk,
        String nameRu,
        RegionCode region,
        String town,
        String street,
        String house) {

    InventoryRow row(@Nullable String installer) {
        return new InventoryRow(
                new Serial(serial),
                state,
                since,
                photographedAt,
                installer,
                new PlaceId(place),
                new LocalizedText(nameKk, nameRu),
                region,
                town,
                street,
                house);
    }
}
