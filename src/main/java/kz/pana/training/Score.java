package kz.pana.training;

/** How many of an attempt's answers were right. */
record Score(int right, int of) {

    /**
     * Whether the share of right answers reaches the mark.
     *
     * @param mark percent
     */
    boolean passes(int mark) {
        // In whole numbers: 79.9 percent is not 80.
        return right * 100 >= mark * of;
    }

    /** The share of right answers in whole percent, never rounded up. */
    int percent() {
        return right * 100 / of;
    }
}
