package kz.pana.nearest;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.NearestIndex;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;

/** A country full of invented places, the same in every run: crowded in towns by their population, some scattered. */
final class Country {
    static final int GROUPS = 500;

    private static final double TOWNS = 0.95;
    private static final int LEAST_POPULATION = 3_000;
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    final double[] latitudes;
    final double[] longitudes;
    final int[] ids;
    final int[] groups;
    /** Groups that are open by day, about seven in ten, and by night, four in a hundred. */
    final BitSet day = new BitSet();

    final BitSet night = new BitSet();
    final BitSet all = new BitSet();

    private final List<Town> towns = new Territory().towns();
    private final long population = towns.stream().mapToLong(Country::people).sum();
    private final Random random = new Random(2026);

    Country(int size) {
        latitudes = new double[size];
        longitudes = new double[size];
        ids = new int[size];
        groups = new int[size];
        for (int i = 0; i < size; i++) {
            GeoPoint point = somewhere();
            latitudes[i] = point.latitude();
            longitudes[i] = point.longitude();
            ids[i] = i;
            groups[i] = random.nextInt(GROUPS);
        }
        all.set(0, GROUPS);
        for (int group = 0; group < GROUPS; group++) {
            day.set(group, random.nextDouble() < 0.7);
            night.set(group, group % 25 == 0);
        }
    }

    NearestIndex index() {
        return new NearestIndex(latitudes, longitudes, ids, groups);
    }

    /** Where a place might be, and somebody who looks for one; six decimals, as pins have. */
    GeoPoint somewhere() {
        GeoPoint point = random.nextDouble() < TOWNS ? inTown() : scattered();
        return new GeoPoint(Math.round(point.latitude() * 1e6) / 1e6, Math.round(point.longitude() * 1e6) / 1e6);
    }

    private GeoPoint inTown() {
        Town town = town();
        double spread = 0.5 + 7 * Math.sqrt(people(town) / 2.4e6);
        double north = random.nextGaussian() * spread / KILOMETRES_PER_DEGREE;
        double east = random.nextGaussian() * spread / KILOMETRES_PER_DEGREE;
        GeoPoint centre = town.centre();
        return new GeoPoint(
                centre.latitude() + north,
                centre.longitude() + east / Math.cos(Math.toRadians(centre.latitude())));
    }

    private Town town() {
        long left = random.nextLong(population);
        for (Town town : towns) {
            left -= people(town);
            if (left < 0) {
                return town;
            }
        }
        return towns.getLast();
    }

    private GeoPoint scattered() {
        BoundingBox box = BoundingBox.KAZAKHSTAN;
        return new GeoPoint(
                random.nextDouble(box.minLatitude(), box.maxLatitude()),
                random.nextDouble(box.minLongitude(), box.maxLongitude()));
    }

    private static int people(Town town) {
        return Math.max(LEAST_POPULATION, town.population());
    }
}
