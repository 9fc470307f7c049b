package kz.pana.geo;

/**
 * How points lie in the leaves of a balanced tree: one leaf after another, and leaves differ by one point at most.
 *
 * @param size how many points
 * @param height how many levels are above the leaves
 */
record KdTreeLayout(int size, int height) {

    /** As few leaves as will do. */
    static KdTreeLayout of(int size, int largest) {
        int height = 0;
        while (Math.ceilDiv(size, 1 << height) > largest) {
            height++;
        }
        return new KdTreeLayout(size, height);
    }

    int count() {
        return 1 << height;
    }

    /** Where a leaf's points begin. */
    int start(int leaf) {
        return (int) ((long) leaf * size >> height);
    }
}
