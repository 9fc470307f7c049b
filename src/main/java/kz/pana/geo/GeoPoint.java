package kz.pana.geo;

import java.util.Locale;
import java.util.Optional;
import kz.pana.kernel.InvalidValue;

/**
 * A point on earth, in degrees of WGS 84.
 *
 * @param latitude -90 to 90, north positive
 * @param longitude -180 to 180, east positive
 */
public record GeoPoint(double latitude, double longitude) {
    /** Mean radius of the earth, IUGG. */
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** @throws InvalidValue if a coordinate is out of range or no number */
    public GeoPoint {
        // Written so that NaN fails too.
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new InvalidValue("kernel.point.range");
        }
    }

    /**
     * What was typed or pasted.
     *
     * @param centre whether it is no more than the middle of a link's map, which need not be the place
     */
    public record Pasted(GeoPoint point, boolean centre) {}

    /**
     * Reads what people type or paste: {@code 43.2389, 76.9046}, {@code 43,2389 76,9046}, {@code 43°14'20"N
     * 76°54'16.6"E}, {@code 43.2389° с. ш., 76.9046° в. д.}, or a link from 2GIS, Google, Yandex or OpenStreetMap that
     * holds coordinates.
     *
     * @throws InvalidValue if there are no two coordinates in it
     */
    public static GeoPoint parse(String typed) {
        return read(typed).point();
    }

    /**
     * As {@link #parse}, and tells a place from the middle of a map.
     *
     * @throws InvalidValue if there are no two coordinates in it
     */
    public static Pasted read(String typed) {
        return GeoPointText.parse(typed);
    }

    /** Latitude for longitude; empty where that is no point. */
    public Optional<GeoPoint> swapped() {
        return Math.abs(longitude) > 90 ? Optional.empty() : Optional.of(new GeoPoint(longitude, latitude));
    }

    /** Distance along the surface, in metres, by the haversine formula (a sphere: right to about 0.5 %). */
    public double metresTo(GeoPoint other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double north = Math.sin((to - from) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double a = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return metres(Math.sqrt(a));
    }

    /**
     * Distance along the surface, in metres.
     *
     * @param halfChord half of the straight way through the earth, in its radii
     */
    static double metres(double halfChord) {
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, halfChord));
    }

    /** Six decimals, about 0.1 m: {@code 43.238900, 76.904600}, which {@link #parse} reads back. */
    public String text() {
        return String.format(Locale.ROOT, "%.6f, %.6f", latitude, longitude);
    }
}
