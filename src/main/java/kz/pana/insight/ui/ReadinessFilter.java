package kz.pana.insight.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.pana.insight.PlaceReadiness;
import kz.pana.insight.Readiness;
import kz.pana.insight.ReadinessCount;
import kz.pana.insight.ReadinessState;
import kz.pana.territory.RegionCode;

/** Which places the list shows. */
enum ReadinessFilter {
    LACKING(EnumSet.of(ReadinessState.ONE_SHORT, ReadinessState.SHORT)),
    ENDING(EnumSet.of(ReadinessState.ENDING)),
    /** Open hours in which nobody certified is on shift, whatever else a place has. */
    UNCOVERED(EnumSet.noneOf(ReadinessState.class));

    private final Set<ReadinessState> states;

    ReadinessFilter(Set<ReadinessState> states) {
        this.states = states;
    }

    List<PlaceReadiness> page(Readiness readiness, Optional<RegionCode> region, int page, int size) {
        return this == UNCOVERED
                ? readiness.uncovered(region, page, size)
                : readiness.places(region, states, page, size);
    }

    List<PlaceReadiness> all(Readiness readiness, Optional<RegionCode> region) {
        return this == UNCOVERED ? readiness.allUncovered(region) : readiness.list(region, states);
    }

    long count(ReadinessCount of) {
        return switch (this) {
            case LACKING -> of.oneShort() + of.tooShort();
            case ENDING -> of.ending();
            case UNCOVERED -> of.uncovered();
        };
    }

    String key() {
        return "training.readiness.filter." + name();
    }
}
