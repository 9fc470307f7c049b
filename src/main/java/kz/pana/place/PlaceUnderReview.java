package kz.pana.place;

import java.util.List;
import java.util.Optional;
import kz.pana.kernel.Message;
import org.jspecify.annotations.Nullable;

/**
 * A place on the coordinator's desk.
 *
 * @param owner the owner's name
 * @param taxNumber the business's BIN or IIN
 * @param neighbours places at the same spot, nearest first, while the application is under review
 * @param refusal why the viewer cannot approve it now; empty if they can
 */
public record PlaceUnderReview(
        PlaceRow row,
        String owner,
        @Nullable String legalName,
        @Nullable String taxNumber,
        List<Neighbour> neighbours,
        Optional<Message> refusal) {}
