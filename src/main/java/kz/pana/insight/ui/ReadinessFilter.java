package kz.pana.insight.ui;

import java.util.EnumSet;
import java.util.Set;
import kz.pana.insight.ReadinessCount;
import kz.pana.insight.ReadinessState;

/** Which places the list shows. */
enum ReadinessFilter {
    LACKING(EnumSet.of(ReadinessState.ONE_SHORT, ReadinessState.SHORT)),
    ENDING(EnumSet.of(ReadinessState.ENDING));

    private final Set<ReadinessState> states;

    ReadinessFilter(Set<ReadinessState> states) {
        this.states = states;
    }

    Set<ReadinessState> states() {
        return states;
    }

    long count(ReadinessCount of) {
        return switch (this) {
            case LACKING -> of.oneShort() + of.tooShort();
            case ENDING -> of.ending();
        };
    }

    String key() {
        return "training.readiness.filter." + name();
    }
}
