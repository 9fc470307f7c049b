package kz.pana.visit;

import java.util.List;
import java.util.Optional;
import kz.pana.kernel.Message;

/**
 * A volunteer who could make a visit.
 *
 * @param metres how far the nearest place is that they visit or visited in the last twelve months; empty if none is near
 * @param wasLast whether the place stands on what they found: somebody else had better look this time
 * @param cautions what to think of before sending them
 */
public record Candidate(VolunteerRow volunteer, Optional<Double> metres, boolean wasLast, List<Message> cautions) {}
