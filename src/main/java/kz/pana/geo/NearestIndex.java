package kz.pana.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the nearest of many points exactly: the same, in the same order, as by {@link GeoPoint#metresTo} to every
 * point. It never changes, so any number of threads may ask it without locks; whoever owns it replaces it by a new one.
 *
 * <p>Each point belongs to a group, for example to all places with the same hours. {@link #among} picks groups once, and
 * many questions are then asked of what it returns.
 *
 * <p>A balanced k-d tree without nodes: leaves of at most 32 points lie one after another, and every box around points
 * is four numbers in one array, those of node {@code i}'s children at {@code 2i} and {@code 2i + 1}. The globe is seen
 * from straight above the middle of all points (orthographic projection). In that picture distances only shrink, so the
 * distance to a box is a bound for all that is in it. Points themselves are compared by the chord through the earth,
 * which orders as the great circle does and needs no sine; where two chords differ by less than the arithmetic can
 * tell, the great circle decides.
 */
public final class NearestIndex {
    /** So that a leaf's points fit the bits of an int. */
    private static final int LEAF = Integer.SIZE;

    private static final Comparator<Found> ORDER =
            Comparator.comparingDouble(Found::metres).thenComparingInt(Found::id);

    /** More than the square of any chord of a unit sphere. */
    private static final double FAR = 5;

    private final KdTreeLayout leaves;
    private final int firstLeaf;
    private final OrthographicProjection view;
    /** Four numbers for each point: x, y, z, and its id, so that all that is asked of it lies together. */
    private final double[] points;

    private final double[] degrees;
    private final int[] groups;
    private final float[] boxes;

    /**
     * One of the nearest points.
     *
     * @param metres as {@link GeoPoint#metresTo} tells; to the micrometre within a country
     */
    public record Found(int id, double metres) {}

    /**
     * All arrays are of one length; they are copied.
     *
     * @param latitudes degrees
     * @param longitudes degrees
     * @param ids what to call each point in answers; equally near points are told in the order of their ids
     * @param groups the group of each point, 0 or more
     */
    public NearestIndex(double[] latitudes, double[] longitudes, int[] ids, int[] groups) {
        int size = latitudes.length;
        if (longitudes.length != size || ids.length != size || groups.length != size) {
            throw new IllegalArgumentException("arrays of different lengths");
        }
        leaves = KdTreeLayout.of(size, LEAF);
        firstLeaf = leaves.count();
        view = OrthographicProjection.above(middle(latitudes), middle(longitudes));
        KdTreeBuilder sorted = new KdTreeBuilder(leaves, view, latitudes, longitudes);
        boxes = sorted.boxes;
        points = new double[4 * size];
        degrees = new double[2 * size];
        this.groups = new int[size];
        for (int point = 0; point < size; point++) {
            int from = sorted.order[point];
            view.place(latitudes[from], longitudes[from], points, 4 * point);
            points[4 * point + 3] = ids[from];
            degrees[2 * point] = latitudes[from];
            degrees[2 * point + 1] = longitudes[from];
            this.groups[point] = groups[from];
        }
    }

    public int size() {
        return leaves.size();
    }

    /** All points. */
    public Among amongAll() {
        BitSet all = new BitSet();
        all.set(0, Arrays.stream(groups).max().orElse(0) + 1);
        return among(all);
    }

    /** The points of these groups only. Takes a few milliseconds for a million points; asking is quick after that. */
    public Among among(BitSet chosen) {
        return new Among(chosen);
    }

    private static double middle(double[] values) {
        return (Arrays.stream(values).min().orElse(0)
                        + Arrays.stream(values).max().orElse(0))
                / 2;
    }

    /** By how much the squares of two chords may differ although the great circles are the same, generously. */
    private static double doubt(double square) {
        return 2e-14 * Math.sqrt(square) + 1e-27;
    }

    /** Some of the points, to ask of. */
    public final class Among {
        /** For a leaf a bit for each of its points, for any other node whether there is one below it. */
        private final int[] there = new int[2 * firstLeaf];

        private Among(BitSet chosen) {
            for (int leaf = 0; leaf < firstLeaf; leaf++) {
                int start = leaves.start(leaf);
                for (int point = start; point < leaves.start(leaf + 1); point++) {
                    if (chosen.get(groups[point])) {
                        there[firstLeaf + leaf] |= 1 << (point - start);
                    }
                }
            }
            for (int node = firstLeaf - 1; node > 0; node--) {
                there[node] = there[2 * node] | there[2 * node + 1];
            }
        }

        /** At most so many, nearest first and by id where they are equally near; fewer if there are not so many. */
        public List<Found> nearest(GeoPoint to, int count) {
            if (count <= 0 || there[1] == 0) {
                return List.of();
            }
            return new Search(this, to, Math.min(count, size())).result();
        }
    }

    /** One question. */
    private final class Search {
        private final int[] there;
        private final GeoPoint to;
        private final double x;
        private final double y;
        private final double z;
        private final double[] squares;
        private final int[] nearest;
        private int found;
        /** The last square that is still among the nearest, and how far to look because of it. */
        private double last = FAR;

        private double reach = FAR;
        /** The least square that was seen and not kept. */
        private double missed = FAR;

        Search(Among among, GeoPoint to, int count) {
            this.there = among.there;
            this.to = to;
            double[] xyz = new double[3];
            view.place(to.latitude(), to.longitude(), xyz, 0);
            x = xyz[0];
            y = xyz[1];
            z = xyz[2];
            squares = new double[count];
            nearest = new int[count];
        }

        List<Found> result() {
            search();
            if (found == squares.length && missed <= reach) {
                return tied();
            }
            Found[] result = new Found[found];
            for (int i = 0; i < found; i++) {
                if (i > 0 && squares[i] - squares[i - 1] <= doubt(squares[i])) {
                    return measured();
                }
                result[i] = new Found(id(nearest[i]), GeoPoint.metres(Math.sqrt(squares[i]) / 2));
            }
            return List.of(result);
        }

        /** Nearer boxes first; the farther ones wait, at most one on each level. */
        private void search() {
            int[] waiting = new int[leaves.height()];
            double[] bounds = new double[leaves.height()];
            int waits = 0;
            int node = 1;
            while (true) {
                if (node >= firstLeaf) {
                    look(node);
                } else {
                    double left = bound(2 * node);
                    double right = bound(2 * node + 1);
                    int nearer = left <= right ? 2 * node : 2 * node + 1;
                    double farther = Math.max(left, right);
                    if (farther <= reach) {
                        waiting[waits] = nearer ^ 1;
                        bounds[waits++] = farther;
                    }
                    if (Math.min(left, right) <= reach) {
                        node = nearer;
                        continue;
                    }
                }
                while (waits > 0 && bounds[waits - 1] > reach) {
                    waits--;
                }
                if (waits == 0) {
                    return;
                }
                node = waiting[--waits];
            }
        }

        private void look(int leaf) {
            int start = leaves.start(leaf - firstLeaf);
            for (int bits = there[leaf]; bits != 0; bits &= bits - 1) {
                int point = start + Integer.numberOfTrailingZeros(bits);
                double square = square(point);
                if (square < last) {
                    keep(point, square);
                } else if (square < missed) {
                    missed = square;
                }
            }
        }

        private void keep(int point, double square) {
            if (found == squares.length) {
                missed = Math.min(missed, last);
            } else {
                found++;
            }
            int at = found - 1;
            for (; at > 0 && squares[at - 1] > square; at--) {
                squares[at] = squares[at - 1];
                nearest[at] = nearest[at - 1];
            }
            squares[at] = square;
            nearest[at] = point;
            if (found == squares.length) {
                last = squares[found - 1];
                reach = last + doubt(last);
            }
        }

        /** Chords cannot tell which of two comes first: all are measured along the surface. */
        private List<Found> measured() {
            return Arrays.stream(nearest, 0, found)
                    .mapToObj(this::found)
                    .sorted(ORDER)
                    .toList();
        }

        /** The last one has rivals that chords cannot tell from it: all of them are measured along the surface. */
        private List<Found> tied() {
            List<Found> rivals = new ArrayList<>();
            collect(1, rivals);
            rivals.sort(ORDER);
            return List.copyOf(rivals.subList(0, squares.length));
        }

        private void collect(int node, List<Found> into) {
            if (bound(node) > reach) {
                return;
            }
            if (node < firstLeaf) {
                collect(2 * node, into);
                collect(2 * node + 1, into);
                return;
            }
            int start = leaves.start(node - firstLeaf);
            for (int bits = there[node]; bits != 0; bits &= bits - 1) {
                int point = start + Integer.numberOfTrailingZeros(bits);
                if (square(point) <= reach) {
                    into.add(found(point));
                }
            }
        }

        /** The square of a distance that no point of the node falls below; infinite if none of its points is there. */
        private double bound(int node) {
            if (there[node] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            int box = 4 * node;
            double east = Math.max(0, Math.max(boxes[box] - x, x - boxes[box + 1]));
            double north = Math.max(0, Math.max(boxes[box + 2] - y, y - boxes[box + 3]));
            return east * east + north * north;
        }

        /** The square of the chord. */
        private double square(int point) {
            double east = points[4 * point] - x;
            double north = points[4 * point + 1] - y;
            double up = points[4 * point + 2] - z;
            return east * east + north * north + up * up;
        }

        private Found found(int point) {
            GeoPoint at = new GeoPoint(degrees[2 * point], degrees[2 * point + 1]);
            return new Found(id(point), to.metresTo(at));
        }

        private int id(int point) {
            return (int) points[4 * point + 3];
        }
    }
}
