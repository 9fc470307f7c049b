package kz.pana.place;

import java.util.Objects;
import java.util.Optional;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.application.Listing;
import kz.pana.place.status.PlaceStatus;
import org.jspecify.annotations.Nullable;

/**
 * A place as lists and other modules see it.
 *
 * @param listing what is told about it, {@code null} before it was first submitted
 * @param stepFreeDoubted whether the last visit that looked found the entrance otherwise than its owner writes
 */
public record PlaceRow(
        PlaceId id,
        PlaceCode code,
        long version,
        AccountId owner,
        @Nullable Listing listing,
        PlaceStatus status,
        boolean stepFreeDoubted) {

    /** The listing of a place that was submitted. */
    public Listing submitted() {
        return Objects.requireNonNull(listing, "not submitted yet");
    }

    /** Whether the public reads that no step is in the way. */
    public boolean stepFree() {
        return submitted().stepFree() && !stepFreeDoubted;
    }

    public Optional<LocalizedText> name() {
        return Optional.ofNullable(listing).map(Listing::name);
    }
}
