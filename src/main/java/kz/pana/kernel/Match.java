package kz.pana.kernel;

/** Whether a rule applies to a day: {@code MAYBE} where it cannot be told. Ordered from no to yes. */
enum Match {
    NO,
    MAYBE,
    YES;

    static Match of(boolean yes) {
        return yes ? YES : NO;
    }

    Match and(Match other) {
        return compareTo(other) < 0 ? this : other;
    }

    Match or(Match other) {
        return compareTo(other) > 0 ? this : other;
    }
}
