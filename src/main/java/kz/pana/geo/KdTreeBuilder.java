package kz.pana.geo;

/**
 * Sorts points into the leaves of a balanced k-d tree and puts a box around those of every node; the points are in
 * columns, which are swapped together.
 */
final class KdTreeBuilder {
    /** The number of each point, leaf by leaf. */
    final int[] order;

    /** West, east, south and north of node {@code i} from {@code 4i} on. */
    final float[] boxes;

    private final KdTreeLayout leaves;
    private final double[] x;
    private final double[] y;

    KdTreeBuilder(KdTreeLayout leaves, OrthographicProjection view, double[] latitudes, double[] longitudes) {
        this.leaves = leaves;
        int size = leaves.size();
        order = new int[size];
        boxes = new float[4 * 2 * leaves.count()];
        x = new double[size];
        y = new double[size];
        double[] xyz = new double[3];
        for (int point = 0; point < size; point++) {
            view.place(latitudes[point], longitudes[point], xyz, 0);
            x[point] = xyz[0];
            y[point] = xyz[1];
            order[point] = point;
        }
        divide(1, 0, leaves.count());
    }

    /** Halves the points of some leaves across the longer side of the box around them, and so on down. */
    private void divide(int node, int leaf, int count) {
        int from = leaves.start(leaf);
        int to = leaves.start(leaf + count);
        box(node, from, to);
        if (count == 1) {
            return;
        }
        int at = 4 * node;
        boolean wide = boxes[at + 1] - boxes[at] > boxes[at + 3] - boxes[at + 2];
        part(wide ? x : y, from, to - 1, leaves.start(leaf + count / 2));
        divide(2 * node, leaf, count / 2);
        divide(2 * node + 1, leaf + count / 2, count / 2);
    }

    /** Boxes are kept in half the memory and therefore rounded outwards. */
    private void box(int node, int from, int to) {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int point = from; point < to; point++) {
            west = Math.min(west, x[point]);
            east = Math.max(east, x[point]);
            south = Math.min(south, y[point]);
            north = Math.max(north, y[point]);
        }
        boxes[4 * node] = Math.nextDown((float) west);
        boxes[4 * node + 1] = Math.nextUp((float) east);
        boxes[4 * node + 2] = Math.nextDown((float) south);
        boxes[4 * node + 3] = Math.nextUp((float) north);
    }

    /** Quickselect: nothing before the middle is greater than what stands there, nothing after it less. */
    private void part(double[] keys, int from, int to, int middle) {
        int low = from;
        int high = to;
        while (low < high) {
            double pivot = median(keys[low], keys[(low + high) >>> 1], keys[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (keys[left] < pivot) {
                    left++;
                }
                while (keys[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    swap(left++, right--);
                }
            }
            if (middle <= right) {
                high = right;
            } else if (middle >= left) {
                low = left;
            } else {
                return;
            }
        }
    }

    private static double median(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private void swap(int a, int b) {
        double east = x[a];
        x[a] = x[b];
        x[b] = east;
        double north = y[a];
        y[a] = y[b];
        y[b] = north;
        int point = order[a];
        order[a] = order[b];
        order[b] = point;
    }
}
