package kz.pana.visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.place.Listing;
import kz.pana.sign.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A visit with all that was recorded of it.
 *
 * @param findings by the item's id
 * @param sign the serial that the volunteer typed from the sign
 * @param photos newest last
 * @param metresFromPin how far from the place's pin the visit was started; empty where no position was given
 * @param missing what the report still needs, in words; empty where nothing
 * @param together whom the volunteer met, and what the place said of the answers
 */
public record VisitDetail(
        VisitRow row,
        Listing place,
        Map<String, Finding> findings,
        @Nullable Serial sign,
        String concerns,
        List<PhotoId> photos,
        @Nullable Instant startedAt,
        Optional<Integer> metresFromPin,
        @Nullable Instant reportedAt,
        List<Message> missing,
        Together together) {

    /** Beyond this distance, in metres, the start is flagged. */
    public static final int FAR_METRES = 300;

    /** Whether it was started too far from the pin, or without a position. */
    public boolean isStartDoubtful() {
        return startedAt != null
                && metresFromPin.filter(metres -> metres <= FAR_METRES).isEmpty();
    }

    /** Whether that item is asked while these are the answers so far. */
    public boolean isAsked(String item) {
        return Checklist.asked(row.kind(), findings).stream()
                .anyMatch(asked -> asked.id().equals(item));
    }

    /** Whether the sign does not hang, or cannot be seen or read. */
    public boolean isSignProblem() {
        return Visit.isSignProblem(row.kind(), findings);
    }

    /** Whether the place has all that it cannot be without, so that confirming it counts for the place. */
    public boolean wouldBeGood() {
        return Visit.isGood(row.kind(), findings);
    }
}
