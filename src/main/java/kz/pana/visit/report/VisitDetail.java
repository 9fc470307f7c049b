package kz.pana.visit.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.place.application.Listing;
import kz.pana.sign.Serial;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.row.PhotoId;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitRow;
import org.jspecify.annotations.Nullable;

/**
 * A visit with all that was recorded of it.
 *
 * @param findings by the item's id
 * @param wouldBeGood whether the place has all that it cannot be without, so that confirming it counts for the place
 * @param sign the serial that the volunteer typed from the sign
 * @param photos newest last
 * @param start how the visit was begun; empty before
 * @param missing what the report still needs, in words; empty where nothing
 * @param returned what the report said when it was last given back; empty if it never was
 * @param together whom the volunteer met, and what the place said of the answers
 * @param togetherBefore the same when the report was last given back; empty if it never was, or that was not kept
 * @param bring the sign that the volunteer brings and hangs; {@code null} where the place has one, or the visit was made
 * @param signGone whether the visit is only because the place's sign is gone
 * @param placeLeft whether the place has left the network for good
 */
public record VisitDetail(
        VisitRow row,
        Listing place,
        Map<String, Finding> findings,
        boolean wouldBeGood,
        @Nullable Serial sign,
        String concerns,
        List<PhotoId> photos,
        @Nullable Instant startedAt,
        Optional<VisitStart> start,
        @Nullable Instant reportedAt,
        List<Message> missing,
        Optional<ReturnedReport> returned,
        Together together,
        Optional<Together> togetherBefore,
        @Nullable Serial bring,
        boolean signGone,
        boolean placeLeft) {

    /** The same for whoever is of the place: what the volunteer writes is for those who are not. */
    public VisitDetail withoutReport() {
        return new VisitDetail(
                row,
                place,
                Map.of(),
                false,
                null,
                "",
                List.of(),
                startedAt,
                Optional.empty(),
                reportedAt,
                List.of(),
                Optional.empty(),
                Together.NOTHING,
                Optional.empty(),
                bring,
                signGone,
                placeLeft);
    }

    /** What is confirmed by the place, as it stands now. */
    public Answered answered() {
        return new Answered(findings, together.met(), sign);
    }

    /** Whether the place is known to be closed on the day of the visit. */
    public boolean isClosedThatDay() {
        return VisitPlan.isClosed(place.hours(), row.day());
    }

    /** Whether that item is asked while these are the answers so far. */
    public boolean isAsked(String item) {
        return Checklist.asked(row.kind(), findings).stream()
                .anyMatch(asked -> asked.id().equals(item));
    }

    /** Whether the sign does not hang, or cannot be seen or read. */
    public boolean isSignProblem() {
        return Checklist.isSignProblem(row.kind(), findings);
    }
}
