package kz.pana.place.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.kernel.Message;
import org.jspecify.annotations.Nullable;

/**
 * Where a place stands.
 *
 * @param validity of an approved place
 * @param acceptance of the agreement
 * @param demo whether it was invented for the demonstration
 */
public record PlaceStatus(
        ApplicationProgress progress,
        @Nullable PlaceValidity validity,
        @Nullable AgreementAcceptance acceptance,
        @Nullable LastVisit lastVisit,
        Publication publication,
        boolean demo) {

    public ApplicationState application() {
        return progress.state();
    }

    /** Whether the public sees it. */
    public boolean published() {
        return publication.published();
    }

    /** What it lacks; empty where it lacks nothing. */
    public List<Outstanding> outstanding() {
        return publication.outstanding();
    }

    /** Until when the last good visit holds. */
    public Optional<Instant> goodUntil() {
        return Optional.ofNullable(lastVisit).map(LastVisit::goodUntil);
    }

    /**
     * Until when the last assessment may be relied on. Past that nobody knows whether the requirements still hold, and
     * the public is shown nothing on trust: rule 1.
     */
    public Optional<Instant> assessedUntil() {
        return Stream.concat(goodUntil().stream(), publication.reliableUntil().stream())
                .min(Comparator.naturalOrder());
    }

    public Optional<Validity> currentValidity() {
        return Optional.ofNullable(validity).map(PlaceValidity::state);
    }

    /** Since when it stands so: once approved, since its validity changed, or since it left the map with no such change. */
    public Instant since() {
        if (validity == null) {
            return progress.since();
        }
        return validity.state() == Validity.CURRENT && !published() && publication.changedAt() != null
                ? publication.changedAt()
                : validity.since();
    }

    /** What was said when it came to stand so. */
    public Optional<String> note() {
        return Optional.ofNullable(validity == null ? progress.note() : validity.note());
    }

    /** Why its owner left with it, in her own words, or how she wrote why she paused it before there was a list. */
    public Optional<String> ownersWords() {
        String words =
                currentValidity().filter(now -> now == Validity.WITHDRAWN).isPresent()
                        ? note().orElse(null)
                        : pause().map(Pause::words).orElse(null);
        return Optional.ofNullable(words).filter(said -> !said.isEmpty());
    }

    /** What its owner said when she paused it, as long as she has not opened it again. */
    public Optional<Pause> pause() {
        return Optional.ofNullable(validity == null ? null : validity.pause());
    }

    /** On which day it opens by itself; empty where it is not paused, or its owner opens it. */
    public Optional<LocalDate> opensOn() {
        return pause().filter(pause -> currentValidity().orElseThrow() == Validity.PAUSED)
                .map(Pause::opensOn);
    }

    /** Whether its owner paused it and has not opened it again, whatever was decided since. */
    public boolean isPausedByOwner() {
        return pause().isPresent();
    }

    /** What changed of it so that somebody has to go and look, and a second coordinator to reinstate it. */
    public Optional<ChangeToSee> changeToSee() {
        return Optional.ofNullable(validity == null ? null : validity.change());
    }

    /** Why nobody can rely on what was seen of it last; empty where a good visit holds and saw all that changed. */
    public Optional<Message> unseen(Instant now) {
        if (changeToSee().filter(change -> !change.isSeen()).isPresent()) {
            return Optional.of(Message.of("place.refused.change-unseen"));
        }
        return goodUntil().filter(now::isBefore).isEmpty()
                ? Optional.of(Message.of("place.refused.visit-too-old"))
                : Optional.empty();
    }

    /** Whether it was paused by itself, because its owner asked for a change after which somebody has to look. */
    public boolean isPausedForChange() {
        return validity != null && validity.state() == Validity.PAUSED && validity.pause() == null;
    }

    /** What keeps it off the map whatever else it has, until whoever has the next move lifts it. */
    public Optional<Validity> hold() {
        return currentValidity().filter(now -> now != Validity.CURRENT && !now.isEnd());
    }

    /** Whose move it is now. */
    public NextActor mover() {
        return switch (application()) {
            case DRAFT, NEEDS_CHANGES -> NextActor.OWNER;
            case SUBMITTED -> NextActor.COORDINATOR;
            case DISCARDED, REJECTED -> NextActor.NOBODY;
            case ONBOARDING ->
                outstanding().isEmpty()
                        ? NextActor.COORDINATOR
                        : outstanding().getFirst().mover();
            case APPROVED -> moverOnceApproved();
        };
    }

    private NextActor moverOnceApproved() {
        return switch (currentValidity().orElseThrow()) {
            case CURRENT -> moverOfLacking();
            case PAUSED -> opensOn().isPresent() ? moverOfLacking() : NextActor.OWNER;
            case SUSPENDED, EXPIRED -> NextActor.COORDINATOR;
            case WITHDRAWN, REVOKED, CLOSED -> NextActor.NOBODY;
        };
    }

    private NextActor moverOfLacking() {
        return outstanding().isEmpty()
                ? NextActor.NOBODY
                : outstanding().getFirst().mover();
    }

    /** Whether a coordinator has begun with it: until then anybody may have invented it. */
    public boolean isTakenOn() {
        return application() == ApplicationState.ONBOARDING || application() == ApplicationState.APPROVED;
    }

    /** Whether the network has done with it for good: it left, was removed, closed or rejected. */
    public boolean hasLeft() {
        return application() == ApplicationState.REJECTED
                || currentValidity().filter(Validity::isEnd).isPresent();
    }

    /** Whether its owner changes what is told about it, line by line, without asking anybody. */
    public boolean isEditedAtOnce() {
        return currentValidity().filter(now -> !now.isEnd()).isPresent();
    }

    /** Whether it runs in the network: open or paused, and neither suspended nor expired. */
    public boolean isKept() {
        return currentValidity()
                .filter(now -> now == Validity.CURRENT || now == Validity.PAUSED)
                .isPresent();
    }

    /** Whether what the place lacks still matters: it is on its way in, or in the network. */
    public boolean isUnderWay() {
        return application() == ApplicationState.ONBOARDING
                || currentValidity().filter(now -> !now.isEnd()).isPresent();
    }
}
