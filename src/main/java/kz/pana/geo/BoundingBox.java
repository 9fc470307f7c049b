package kz.pana.geo;

import kz.pana.kernel.InvalidValue;

/** A rectangle on the map, edges included, in degrees. It never crosses the 180th meridian. */
public record BoundingBox(double minLatitude, double minLongitude, double maxLatitude, double maxLongitude) {
    public static final BoundingBox KAZAKHSTAN = new BoundingBox(40.5, 46.4, 55.5, 87.4);

    /** @throws InvalidValue if a corner is no point on earth or the corners are in the wrong order */
    public BoundingBox {
        GeoPoint southWest = new GeoPoint(minLatitude, minLongitude);
        GeoPoint northEast = new GeoPoint(maxLatitude, maxLongitude);
        if (southWest.latitude() > northEast.latitude() || southWest.longitude() > northEast.longitude()) {
            throw new InvalidValue("kernel.box.corners");
        }
    }

    public boolean contains(GeoPoint point) {
        return point.latitude() >= minLatitude
                && point.latitude() <= maxLatitude
                && point.longitude() >= minLongitude
                && point.longitude() <= maxLongitude;
    }

    /** The point in the middle of a map that shows the box: on Mercator's, not halfway between the latitudes. */
    public GeoPoint middle() {
        double south = stretched(minLatitude);
        double north = stretched(maxLatitude);
        double latitude = Math.toDegrees(Math.atan(Math.sinh((south + north) / 2)));
        return new GeoPoint(latitude, (minLongitude + maxLongitude) / 2);
    }

    private static double stretched(double latitude) {
        double tangent = Math.tan(Math.toRadians(latitude));
        return Math.log(tangent + Math.hypot(tangent, 1));
    }

    /** The box with this many degrees more on each side, as far as the earth goes. */
    public BoundingBox expandedBy(double degrees) {
        return new BoundingBox(
                Math.max(-90, minLatitude - degrees),
                Math.max(-180, minLongitude - degrees),
                Math.min(90, maxLatitude + degrees),
                Math.min(180, maxLongitude + degrees));
    }
}
