package kz.pana.team;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.pana.kernel.Aggregate;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.team.shift.CoverRow;
import kz.pana.team.shift.CoverState;
import kz.pana.team.shift.UncoveredHours;
import kz.pana.team.shift.UncoveredHoursConverter;
import kz.pana.team.shift.WeekCover;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody certified is there in the open hours of a place, as it was last looked at, and since when too many
 * hours are uncovered. A place of which no shifts are recorded has none.
 */
@Entity
@Table(name = "team_cover")
class TeamCover extends Aggregate {

    /** Illness and holidays are over by then; the page of the team shows it from the first minute. */
    private static final Duration FIRST_WARNING = Duration.ofDays(7);

    private static final Duration SECOND_WARNING = Duration.ofDays(12);
    private static final Duration PATIENCE = Duration.ofDays(14);

    /** After a standstill of the portal or a pause of the place nothing comes all at once. */
    private static final Duration BETWEEN_WARNINGS = Duration.ofDays(3);

    private static final Duration AFTER_THE_SECOND = Duration.ofDays(1);

    private static final Duration A_DAY = Duration.ofDays(1);

    @Id
    private UUID placeId;

    @Version
    private @Nullable Long version;

    private int openMinutes;
    private int uncoveredMinutes;

    @Convert(converter = UncoveredHoursConverter.class)
    private List<UncoveredHours> uncovered = List.of();

    private @Nullable Instant uncoveredSince;
    private @Nullable Instant firstWarnedAt;
    private @Nullable Instant secondWarnedAt;
    private @Nullable Instant outstandingSince;
    private Instant lookAt;

    @SuppressWarnings("NullAway.Init")
    protected TeamCover() {}

    TeamCover(PlaceId place, Instant now) {
        placeId = place.value();
        lookAt = now;
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    CoverState state() {
        if (outstandingSince != null) {
            return CoverState.OUTSTANDING;
        }
        if (secondWarnedAt != null) {
            return CoverState.WARNED_TWICE;
        }
        if (firstWarnedAt != null) {
            return CoverState.WARNED;
        }
        return uncoveredSince == null ? CoverState.COVERED : CoverState.UNCOVERED;
    }

    /** When time alone may change the answer. */
    Instant lookAt() {
        return lookAt;
    }

    /** From when on it is a requirement if nothing changes; empty while enough hours are covered. */
    Optional<Instant> outstandingFrom() {
        if (uncoveredSince == null) {
            return Optional.empty();
        }
        return Optional.of(
                outstandingSince != null
                        ? outstandingSince
                        : later(uncoveredSince.plus(PATIENCE), secondWarnedAt, AFTER_THE_SECOND));
    }

    CoverRow row() {
        return new CoverRow(
                placeId,
                openMinutes,
                uncoveredMinutes,
                uncovered,
                outstandingFrom(),
                state() == CoverState.OUTSTANDING);
    }

    /**
     * Notes what an ordinary week looks like now. One step at a time is taken, so that no warning is left out.
     *
     * @param counts whether the place is in the network now: else the time that passes counts, and nobody is warned
     * @param certificateEnds when the next certificate of the team runs out
     * @return the step that was taken, if one was
     */
    Optional<CoverState> look(WeekCover week, boolean counts, Optional<Instant> certificateEnds, Instant now) {
        CoverState before = state();
        switch (week) {
            case WeekCover.Known known -> note(known, counts, now);
            // What was recorded once is not made good by being recorded no more: what began goes on.
            case WeekCover.NotRecorded none -> noHours();
            case WeekCover.NoHours none -> noHours();
        }
        if (counts && uncoveredSince != null && !now.isBefore(nextStep(uncoveredSince))) {
            step(now);
        }
        lookAt = Stream.concat(
                        Stream.of(now.plus(A_DAY)),
                        Stream.concat(
                                certificateEnds.stream(),
                                Optional.ofNullable(uncoveredSince).map(this::nextStep).stream()))
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .orElseThrow();
        CoverState after = state();
        if ((before == CoverState.OUTSTANDING) != (after == CoverState.OUTSTANDING)) {
            registerEvent(new PlaceChanged(place()));
        }
        return before == after ? Optional.empty() : Optional.of(after);
    }

    /** A place that left the network is looked at no more. */
    void rest(Instant until) {
        lookAt = until;
    }

    private void note(WeekCover.Known week, boolean counts, Instant now) {
        openMinutes = week.open();
        uncoveredMinutes = week.uncovered();
        uncovered = week.hours();
        if (!week.isTooLittle()) {
            uncoveredSince = null;
            firstWarnedAt = null;
            secondWarnedAt = null;
            outstandingSince = null;
        } else if (uncoveredSince == null && counts) {
            uncoveredSince = now;
        }
    }

    private void noHours() {
        openMinutes = 0;
        uncoveredMinutes = 0;
        uncovered = List.of();
    }

    private void step(Instant now) {
        switch (state()) {
            case UNCOVERED -> firstWarnedAt = now;
            case WARNED -> secondWarnedAt = now;
            case WARNED_TWICE -> outstandingSince = now;
            case COVERED, OUTSTANDING -> {
                // There is no further step.
            }
        }
    }

    private Instant nextStep(Instant since) {
        return switch (state()) {
            case COVERED, UNCOVERED -> since.plus(FIRST_WARNING);
            case WARNED -> later(since.plus(SECOND_WARNING), firstWarnedAt, BETWEEN_WARNINGS);
            case WARNED_TWICE -> later(since.plus(PATIENCE), secondWarnedAt, AFTER_THE_SECOND);
            case OUTSTANDING -> Instant.MAX;
        };
    }

    /** That moment, but not within so long of what came before. */
    private static Instant later(Instant moment, @Nullable Instant before, Duration apart) {
        return before == null || before.plus(apart).isBefore(moment) ? moment : before.plus(apart);
    }
}
