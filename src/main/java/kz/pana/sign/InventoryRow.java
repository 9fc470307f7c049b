package kz.pana.sign;

import java.time.Instant;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A sign as the inventory lists it.
 *
 * @param since when it came into this state
 * @param photographedAt when the photo of it was taken that is kept; {@code null} where there is none
 * @param hungBy who hung it; {@code null} where nobody did
 * @param place the place that it was issued to
 * @param town the settlement of that place
 */
public record InventoryRow(
        Serial serial,
        SignState state,
        Instant since,
        @Nullable Instant photographedAt,
        @Nullable String hungBy,
        PlaceId place,
        LocalizedText name,
        RegionCode region,
        String town,
        String street,
        String house) {}
