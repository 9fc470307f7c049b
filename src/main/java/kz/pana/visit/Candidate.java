package kz.pana.visit;

import java.util.Optional;

/**
 * A volunteer who could make a visit.
 *
 * @param metres how far the nearest place is that they visit or visited in the last twelve months; empty if none is near
 */
public record Candidate(VolunteerRow volunteer, Optional<Double> metres) {}
