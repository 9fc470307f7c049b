package kz.pana.hours;

/** Whether a rule applies to a day: {@code MAYBE} where it cannot be told. Ordered from no to yes. */
enum ThreeValued {
    NO,
    MAYBE,
    YES;

    static ThreeValued of(boolean yes) {
        return yes ? YES : NO;
    }

    ThreeValued and(ThreeValued other) {
        return compareTo(other) < 0 ? this : other;
    }

    ThreeValued or(ThreeValued other) {
        return compareTo(other) > 0 ? this : other;
    }
}
