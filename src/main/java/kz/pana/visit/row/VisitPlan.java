package kz.pana.visit.row;

import java.time.LocalDate;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.TimeRange;
import kz.pana.kernel.PlainText;
import kz.pana.visit.checklist.VisitKind;
import org.jspecify.annotations.Nullable;

/**
 * What is planned.
 *
 * @param hours between which hours of that day; {@code null} for any
 * @param note what the volunteer should know, up to 2000 characters; may be empty
 */
public record VisitPlan(
        VisitKind kind, LocalDate day, @Nullable TimeRange hours, String note) {

    public static final int NOTE_LONGEST = 2000;

    /**
     * @throws kz.pana.kernel.InvalidValue if the note is too long
     */
    public VisitPlan {
        note = PlainText.block(note, NOTE_LONGEST);
    }

    /** Whether a place with these hours is known to be closed all that day. */
    public static boolean isClosed(OpeningHours hours, LocalDate day) {
        return hours.spans(day, 1).isEmpty();
    }
}
