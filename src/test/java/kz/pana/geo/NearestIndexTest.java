package kz.pana.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.pana.geo.NearestIndex.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestIndexTest {
    private static final GeoPoint ALMATY = new GeoPoint(43.2389, 76.9046);

    private final Random random = new Random(7);

    /** Some points with ids that are not in their order, in ten groups. */
    private record Points(List<GeoPoint> points) {

        int id(int index) {
            return points.size() - index;
        }

        int group(int index) {
            return index % 10;
        }

        NearestIndex index() {
            return new NearestIndex(
                    points.stream().mapToDouble(GeoPoint::latitude).toArray(),
                    points.stream().mapToDouble(GeoPoint::longitude).toArray(),
                    IntStream.range(0, points.size()).map(this::id).toArray(),
                    IntStream.range(0, points.size()).map(this::group).toArray());
        }

        List<Found> oneByOne(GeoPoint to, int count, BitSet groups) {
            return IntStream.range(0, points.size())
                    .filter(index -> groups.get(group(index)))
                    .mapToObj(index -> new Found(id(index), to.metresTo(points.get(index))))
                    .sorted(Comparator.comparingDouble(Found::metres).thenComparing(Found::id))
                    .limit(count)
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 31, 32, 33, 64, 65, 1_000, 20_000})
    void findsTheSameAsMeasuringEveryPoint(int size) {
        assertSame(some(size, this::inTheCountry), this::inTheCountry);
    }

    @Test
    void findsTheSameAmongPlacesThatCrowdInTowns() {
        List<GeoPoint> towns = some(5, this::inTheCountry).points();
        assertSame(some(20_000, () -> near(towns.get(random.nextInt(towns.size())))), () -> near(towns.getFirst()));
    }

    @Test
    void findsTheSameOnAllTheEarth() {
        assertSame(some(5_000, this::onEarth), this::onEarth);
    }

    @Test
    void findsTheSameWhereManyAreEquallyNear() {
        // Corners of a grid: every question from a corner has rivals to the east and the west.
        Supplier<GeoPoint> corner = () -> new GeoPoint(50 + random.nextInt(20) / 8.0, 70 + random.nextInt(20) / 8.0);
        assertSame(some(5_000, corner), corner);
    }

    @Test
    void equallyNearPointsAreToldInTheOrderOfTheirIds() {
        Points same = some(1_000, () -> ALMATY);

        assertThat(same.index().amongAll().nearest(ALMATY, 3))
                .containsExactly(new Found(1, 0), new Found(2, 0), new Found(3, 0));
    }

    @Test
    void tellsAllWhereThereAreFewerThanAskedFor() {
        Points few = some(40, this::inTheCountry);

        assertThat(few.index().amongAll().nearest(ALMATY, 1_000)).hasSize(40);
        assertSame(few.index().amongAll().nearest(ALMATY, 1_000), few.oneByOne(ALMATY, 40, all()));
    }

    @Test
    void findsNothingInNothing() {
        NearestIndex empty = new Points(List.of()).index();

        assertThat(empty.size()).isZero();
        assertThat(empty.amongAll().nearest(ALMATY, 10)).isEmpty();
        assertThat(some(100, this::inTheCountry).index().amongAll().nearest(ALMATY, 0))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsNotOfTheChosenGroups() {
        Points points = some(3_000, this::inTheCountry);
        NearestIndex index = points.index();
        BitSet third = new BitSet();
        third.set(3);

        assertSame(index.among(third).nearest(ALMATY, 20), points.oneByOne(ALMATY, 20, third));
        assertThat(index.among(new BitSet()).nearest(ALMATY, 20)).isEmpty();
    }

    @Test
    void refusesArraysOfDifferentLengths() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NearestIndex(new double[2], new double[2], new int[2], new int[1]));
    }

    private void assertSame(Points points, Supplier<GeoPoint> somewhere) {
        NearestIndex index = points.index();
        BitSet some = new BitSet();
        some.set(2);
        some.set(7);
        for (BitSet groups : List.of(all(), some)) {
            NearestIndex.Among among = index.among(groups);
            for (int question = 0; question < 50; question++) {
                GeoPoint to = somewhere.get();
                int count = 1 + random.nextInt(40);
                assertSame(among.nearest(to, count), points.oneByOne(to, count, groups));
            }
            GeoPoint known = points.points().getFirst();
            assertSame(among.nearest(known, 10), points.oneByOne(known, 10, groups));
        }
    }

    private static void assertSame(List<Found> nearest, List<Found> expected) {
        assertThat(nearest)
                .extracting(Found::id)
                .isEqualTo(expected.stream().map(Found::id).toList());
        for (int i = 0; i < nearest.size(); i++) {
            assertThat(nearest.get(i).metres()).isCloseTo(expected.get(i).metres(), within(1e-6));
        }
    }

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, 10);
        return all;
    }

    private static Points some(int size, Supplier<GeoPoint> point) {
        return new Points(IntStream.range(0, size).mapToObj(i -> point.get()).toList());
    }

    private GeoPoint inTheCountry() {
        return new GeoPoint(random.nextDouble(40.5, 55.5), random.nextDouble(46.4, 87.4));
    }

    private GeoPoint onEarth() {
        return new GeoPoint(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
    }

    private GeoPoint near(GeoPoint centre) {
        return new GeoPoint(
                centre.latitude() + random.nextGaussian() * 0.03, centre.longitude() + random.nextGaussian() * 0.04);
    }
}
