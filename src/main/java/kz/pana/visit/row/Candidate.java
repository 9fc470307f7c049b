package kz.pana.visit.row;

import java.util.List;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.volunteer.VolunteerRow;

/**
 * A volunteer who could make a visit.
 *
 * @param metres how far the nearest place is that they visit or visited in the last twelve months; empty if none is near
 * @param wasLast whether the place stands on what they found: somebody else had better look this time
 */
public record Candidate(VolunteerRow volunteer, Optional<Double> metres, boolean wasLast) {

    /** What to think of before sending them. */
    public List<Message> cautions() {
        return volunteer.samePhone();
    }
}
