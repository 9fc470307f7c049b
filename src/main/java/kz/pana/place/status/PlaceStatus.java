package kz.pana.place.status;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a place stands.
 *
 * @param applicationNote the coordinator's last comment or reason
 * @param pauseReason why its owner paused it, until she opens it again; empty if she did not say, {@code null} if it
 *     is not paused
 * @param visitedAt the last good visit
 * @param goodUntil until when that visit holds
 * @param assessedUntil until when the last assessment may be relied on
 * @param published whether the public sees it
 * @param publicationAt when that last changed, or what the public sees
 * @param outstanding what it lacks; empty where it lacks nothing
 * @param demo whether it was invented for the demonstration
 */
public record PlaceStatus(
        ApplicationState application,
        Instant applicationAt,
        @Nullable String applicationNote,
        @Nullable Validity validity,
        @Nullable Instant validityAt,
        @Nullable String validityNote,
        @Nullable String pauseReason,
        @Nullable String agreementVersion,
        @Nullable String agreementName,
        @Nullable Instant agreementAt,
        @Nullable Instant visitedAt,
        @Nullable Instant goodUntil,
        @Nullable Instant assessedUntil,
        boolean published,
        @Nullable Instant publicationAt,
        List<Outstanding> outstanding,
        boolean demo) {

    /** How long a good visit holds, in months. */
    public static final int VISIT_HOLDS_MONTHS = 12;

    public Optional<Validity> currentValidity() {
        return Optional.ofNullable(validity);
    }

    /** Since when it stands so: once approved, since its validity changed, or since it left the map with no such change. */
    public Instant since() {
        if (validity == Validity.CURRENT && !published && publicationAt != null) {
            return publicationAt;
        }
        return validityAt == null ? applicationAt : validityAt;
    }

    /** What was said when it came to stand so. */
    public Optional<String> note() {
        return Optional.ofNullable(validity == null ? applicationNote : validityNote);
    }

    /** Why its owner left with it or, whatever came since, had paused it; in the owner's own words. */
    public Optional<String> ownersReason() {
        return Optional.ofNullable(validity == Validity.WITHDRAWN ? validityNote : pauseReason)
                .filter(why -> !why.isEmpty());
    }

    /** Whether its owner paused it and has not opened it again, whatever was decided since. */
    public boolean isPausedByOwner() {
        return pauseReason != null;
    }

    /** What keeps it off the map whatever else it has, until whoever has the next move lifts it. */
    public Optional<Validity> hold() {
        return currentValidity().filter(now -> now != Validity.CURRENT && !now.isEnd());
    }

    /** Whose move it is now. */
    public NextActor mover() {
        return switch (application) {
            case DRAFT, NEEDS_CHANGES -> NextActor.OWNER;
            case SUBMITTED -> NextActor.COORDINATOR;
            case DISCARDED, REJECTED -> NextActor.NOBODY;
            case ONBOARDING ->
                outstanding.isEmpty()
                        ? NextActor.COORDINATOR
                        : outstanding.getFirst().mover();
            case APPROVED -> moverOnceApproved();
        };
    }

    private NextActor moverOnceApproved() {
        return switch (Objects.requireNonNull(validity)) {
            case CURRENT ->
                outstanding.isEmpty()
                        ? NextActor.NOBODY
                        : outstanding.getFirst().mover();
            case PAUSED -> NextActor.OWNER;
            case SUSPENDED, EXPIRED -> NextActor.COORDINATOR;
            case WITHDRAWN, REVOKED, CLOSED -> NextActor.NOBODY;
        };
    }

    /** Whether a coordinator has begun with it: until then anybody may have invented it. */
    public boolean isTakenOn() {
        return application == ApplicationState.ONBOARDING || application == ApplicationState.APPROVED;
    }

    /** Whether the network has done with it for good: it left, was removed, closed or rejected. */
    public boolean hasLeft() {
        return application == ApplicationState.REJECTED
                || currentValidity().filter(Validity::isEnd).isPresent();
    }

    /** Whether what the place lacks still matters: it is on its way in, or in the network. */
    public boolean isUnderWay() {
        return application == ApplicationState.ONBOARDING
                || currentValidity().filter(now -> !now.isEnd()).isPresent();
    }
}
