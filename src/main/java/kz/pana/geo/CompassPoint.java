package kz.pana.geo;

/** One of the eight directions that people have words for. */
public enum CompassPoint {
    NORTH,
    NORTH_EAST,
    EAST,
    SOUTH_EAST,
    SOUTH,
    SOUTH_WEST,
    WEST,
    NORTH_WEST;

    /** Where the other point lies, as seen from the first; for points that are near each other. */
    public static CompassPoint of(GeoPoint from, GeoPoint to) {
        double north = to.latitude() - from.latitude();
        double east = (to.longitude() - from.longitude()) * Math.cos(Math.toRadians(from.latitude()));
        long eighths = Math.round(Math.atan2(east, north) / (Math.PI / 4));
        return values()[(int) Math.floorMod(eighths, 8L)];
    }
}
