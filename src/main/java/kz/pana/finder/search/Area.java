package kz.pana.finder.search;

import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;

/**
 * A square of the country: the whole, or a quarter of a square. Its name is the way to it, a digit for each quartering:
 * 0 south-west, 1 south-east, 2 north-west, 3 north-east. search.js computes the same.
 *
 * @param path from the whole country: empty to {@value #DEEPEST} digits
 */
public record Area(String path) {

    /** The whole: a square of 41 degrees of longitude, some 3050 km, at the latitude of Kazakhstan's middle. */
    public static final Area WHOLE = new Area("");

    static final double WEST = BoundingBox.KAZAKHSTAN.minLongitude();
    static final double SOUTH = BoundingBox.KAZAKHSTAN.minLatitude();
    static final double WIDTH = 41;
    static final double HEIGHT = 27.5;

    /** Areas of this depth are a kilometre and a half on a side and are not divided. */
    static final int DEEPEST = 11;

    Area quarter(int digit) {
        return new Area(path + digit);
    }

    boolean isDeepest() {
        return path.length() == DEEPEST;
    }

    /** The quarter of this area in which the point lies; a point on the line belongs to the north or the east. */
    int quarterOf(GeoPoint point) {
        double side = Math.scalb(1.0, -path.length() - 1);
        boolean east = point.longitude() >= west() + WIDTH * side;
        boolean north = point.latitude() >= south() + HEIGHT * side;
        return (north ? 2 : 0) + (east ? 1 : 0);
    }

    double west() {
        return WEST + WIDTH * part(1);
    }

    double south() {
        return SOUTH + HEIGHT * part(2);
    }

    /** How far along the whole side the area begins, 0 to 1: exact, because it is a sum of powers of two. */
    private double part(int bit) {
        double part = 0;
        for (int i = 0; i < path.length(); i++) {
            if (((path.charAt(i) - '0') & bit) != 0) {
                part += Math.scalb(1.0, -i - 1);
            }
        }
        return part;
    }
}
