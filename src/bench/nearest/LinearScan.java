package kz.pana.nearest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.NearestIndex.Found;

/** Finds the nearest places by looking at every one. */
final class LinearScan {
    private static final Comparator<Found> ORDER =
            Comparator.comparingDouble(Found::metres).thenComparingInt(Found::id);

    /** Less than a degree of latitude is anywhere on the sphere, so that nothing is left out by it. */
    private static final double METRES_PER_DEGREE = 111_194;

    private final Country country;

    LinearScan(Country country) {
        this.country = country;
    }

    List<Found> nearest(GeoPoint to, int count, BitSet groups) {
        List<Found> nearest = new ArrayList<>();
        double farthest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < country.ids.length; i++) {
            // Farther by latitude alone than the last of the nearest, and by a metre: no need to measure.
            if (Math.abs(country.latitudes[i] - to.latitude()) * METRES_PER_DEGREE > farthest + 1
                    || !groups.get(country.groups[i])) {
                continue;
            }
            Found found =
                    new Found(country.ids[i], to.metresTo(new GeoPoint(country.latitudes[i], country.longitudes[i])));
            if (nearest.size() < count || ORDER.compare(found, nearest.getLast()) < 0) {
                insert(found, nearest, count);
                farthest = nearest.size() < count ? farthest : nearest.getLast().metres();
            }
        }
        return nearest;
    }

    private static void insert(Found found, List<Found> nearest, int count) {
        int at = nearest.size();
        while (at > 0 && ORDER.compare(found, nearest.get(at - 1)) < 0) {
            at--;
        }
        nearest.add(at, found);
        if (nearest.size() > count) {
            nearest.removeLast();
        }
    }
}
