package kz.pana.insight;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many places of a region or a town are ready. The first four parts add up to all places.
 *
 * @param ready places with enough certified people for more than 30 days
 * @param ending places with enough, but not for long
 * @param uncovered places with open hours in which nobody certified is on shift, whatever else they have
 * @param certified people with a valid certificate for one of the places
 * @param underWay people who take the course for one of the places
 */
public record ReadinessCount(
        long ready, long ending, long oneShort, long tooShort, long uncovered, long certified, long underWay) {

    static ReadinessCount of(List<PlaceReadiness> places, long certified, long underWay) {
        Map<ReadinessState, Long> states =
                places.stream().collect(Collectors.groupingBy(PlaceReadiness::state, Collectors.counting()));
        return new ReadinessCount(
                states.getOrDefault(ReadinessState.READY, 0L),
                states.getOrDefault(ReadinessState.ENDING, 0L),
                states.getOrDefault(ReadinessState.ONE_SHORT, 0L),
                states.getOrDefault(ReadinessState.SHORT, 0L),
                places.stream().filter(PlaceReadiness::isUncovered).count(),
                certified,
                underWay);
    }

    public long places() {
        return enough() + oneShort + tooShort;
    }

    /** Places with enough certified people today. */
    public long enough() {
        return ready + ending;
    }
}
