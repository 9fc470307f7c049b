package kz.pana.training;

/**
 * How an attempt went.
 *
 * @param right how many answers were right
 * @param of how many questions there were
 * @param vitalMissed how many answers were wrong where it is about life and death
 */
record Score(int right, int of, int vitalMissed) {

    /**
     * Whether the share of right answers reaches the mark, and nothing vital was missed.
     *
     * @param mark percent
     */
    boolean passes(int mark) {
        // In whole numbers: 79.9 percent is not 80.
        return vitalMissed == 0 && right * 100 >= mark * of;
    }

    /** The share of right answers in whole percent, never rounded up. */
    int percent() {
        return right * 100 / of;
    }
}
