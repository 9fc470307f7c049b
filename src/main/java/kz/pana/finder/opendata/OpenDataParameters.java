package kz.pana.finder.opendata;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.pana.geo.BoundingBox;
import kz.pana.kernel.InvalidValue;
import kz.pana.place.row.PlaceCode;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of the open data, and says plainly what is wrong with it. */
final class OpenDataParameters {

    static final int MOST = 1000;
    static final int USUAL = 500;

    private OpenDataParameters() {}

    static int limit(@Nullable String typed, int usual, int most) {
        if (typed == null) {
            return usual;
        }
        try {
            return limit(Integer.parseInt(typed), most);
        } catch (NumberFormatException e) {
            return limit(0, most);
        }
    }

    static int limit(int wanted, int most) {
        if (wanted < 1 || wanted > most) {
            throw new InvalidParameter("limit must be a whole number from 1 to " + most + ".");
        }
        return wanted;
    }

    /** @param slug such as {@code kz-75}, in any case */
    static Optional<Region> region(@Nullable String slug, Territory territory) {
        if (slug == null) {
            return Optional.empty();
        }
        return Optional.of(territory.regions().stream()
                .filter(region -> region.code().slug().equals(slug.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter(
                        "region is not known. Use an ISO 3166-2 code of Kazakhstan such as kz-75.")));
    }

    /** @param typed as GeoJSON orders it: west, south, east, north */
    static Optional<BoundingBox> box(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        try {
            double[] edges = Arrays.stream(typed.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (edges.length == 4) {
                return Optional.of(new BoundingBox(edges[1], edges[0], edges[3], edges[2]));
            }
        } catch (NumberFormatException | InvalidValue e) {
            // Told below, the same for whatever is wrong.
        }
        throw new InvalidParameter(
                "bbox must be four numbers in degrees, minLon,minLat,maxLon,maxLat," + " such as 76.8,43.1,77.1,43.4.");
    }

    /** @return empty text if nothing was given */
    static String after(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return PlaceCode.parse(typed)
                .map(PlaceCode::value)
                .orElseThrow(() -> new InvalidParameter(
                        "after must be the code of a place. Follow the Link header of the answer before."));
    }

    static Instant since(@Nullable String typed) {
        try {
            // Whatever a database may hold: PostgreSQL knows no year beyond 294276, H2 none beyond 9999.
            Instant since = Instant.parse(typed == null ? "" : typed);
            if (since.isAfter(Instant.EPOCH) && since.isBefore(Instant.parse("9999-01-01T00:00:00Z"))) {
                return since;
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        throw new InvalidParameter("since must be a moment after 1970 in UTC, such as 2026-11-24T00:00:00Z.");
    }
}
