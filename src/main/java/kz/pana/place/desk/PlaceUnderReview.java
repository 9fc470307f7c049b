package kz.pana.place.desk;

import java.util.List;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.Outstanding;
import org.jspecify.annotations.Nullable;

/**
 * A place on the coordinator's desk.
 *
 * @param owner the owner's name
 * @param taxNumber the business's BIN or IIN
 * @param closed why the viewer can decide nothing about the application or, once it was approved, cannot end the place;
 *     empty if they can
 * @param refusal why the viewer cannot approve it now, or reinstate it once it was approved; empty if they can
 * @param cautions what the viewer is to think of before approving it
 * @param ahead what will be outstanding on a day that is known, unless somebody acts before
 * @param answers what the owner typed
 * @param returned what the answers were when they were last given back; empty if they never were
 */
public record PlaceUnderReview(
        PlaceRow row,
        String owner,
        @Nullable String legalName,
        @Nullable String taxNumber,
        Optional<Message> closed,
        Optional<Message> refusal,
        List<Message> cautions,
        List<Outstanding> ahead,
        ApplicationAnswers answers,
        Optional<ApplicationAnswers> returned) {}
