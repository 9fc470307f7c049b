package kz.pana.place.row;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.application.Listing;
import kz.pana.place.status.AgreementAcceptance;
import kz.pana.place.status.ApplicationProgress;
import kz.pana.place.status.LastVisit;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.PlaceValidity;
import kz.pana.place.status.Publication;
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

    /** From the columns of its table. */
    PlaceRow(
            UUID id,
            String code,
            @Nullable Long version,
            UUID owner,
            @Nullable Listing listing,
            ApplicationProgress application,
            @Nullable PlaceValidity validity,
            @Nullable AgreementAcceptance acceptance,
            @Nullable LastVisit lastVisit,
            Publication publication,
            boolean demo,
            boolean stepFreeDoubted) {
        this(
                new PlaceId(id),
                new PlaceCode(code),
                version == null ? 0 : version,
                new AccountId(owner),
                listing,
                new PlaceStatus(application, validity, acceptance, lastVisit, publication, demo),
                stepFreeDoubted);
    }

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
