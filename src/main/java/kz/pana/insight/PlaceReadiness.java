package kz.pana.insight;

import java.time.Instant;
import java.util.Optional;
import kz.pana.place.RunningPlace;

/**
 * How ready a place is.
 *
 * @param certified how many people hold a valid certificate for it
 * @param needed how many it must have
 * @param until when it will have too few; empty where it has too few already
 */
public record PlaceReadiness(
        RunningPlace place, ReadinessState state, int certified, int needed, Optional<Instant> until) {}
