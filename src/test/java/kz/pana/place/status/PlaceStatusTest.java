package kz.pana.place.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.pana.kernel.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose move it is: one answer, which never contradicts where the place stands. */
class PlaceStatusTest {

    private static final Instant HIDDEN_AT = Instant.parse("2026-11-28T05:00:00Z");

    private static final Outstanding VISIT =
            new Outstanding("visit", Message.of("visit.outstanding.not-planned"), NextActor.VOLUNTEER);

    @ParameterizedTest
    @CsvSource({
        "DRAFT,, OWNER",
        "DISCARDED,, NOBODY",
        "SUBMITTED,, COORDINATOR",
        "NEEDS_CHANGES,, OWNER",
        "REJECTED,, NOBODY",
        "ONBOARDING,, VOLUNTEER",
        "APPROVED, CURRENT, VOLUNTEER",
        "APPROVED, PAUSED, OWNER",
        "APPROVED, SUSPENDED, COORDINATOR",
        "APPROVED, EXPIRED, COORDINATOR",
        "APPROVED, WITHDRAWN, NOBODY",
        "APPROVED, REVOKED, NOBODY",
        "APPROVED, CLOSED, NOBODY"
    })
    void whoseMoveItIsFollowsFromTheState(ApplicationState application, @Nullable Validity validity, NextActor mover) {
        assertThat(status(application, validity, List.of(VISIT)).mover()).isEqualTo(mover);
    }

    @Test
    void whatAnEndedOrRejectedPlaceLacksIsNotAskedFor() {
        assertThat(status(ApplicationState.REJECTED, null, List.of(VISIT)).isUnderWay())
                .isFalse();
        assertThat(status(ApplicationState.APPROVED, Validity.CLOSED, List.of(VISIT))
                        .isUnderWay())
                .isFalse();
        assertThat(status(ApplicationState.APPROVED, Validity.PAUSED, List.of(VISIT))
                        .isUnderWay())
                .isTrue();
        assertThat(status(ApplicationState.ONBOARDING, null, List.of(VISIT)).isUnderWay())
                .isTrue();
    }

    @Test
    void onceApprovedItSaysSinceWhenAndWhyItsValidityChanged() {
        Instant paused = Instant.parse("2026-11-29T02:40:00Z");
        PlaceStatus status = status(
                ApplicationState.APPROVED, "Сағатын түзетіңіз", Validity.PAUSED, paused, "Жөндеу, бір күн", List.of());

        assertThat(status.since()).isEqualTo(paused);
        assertThat(status.note()).contains("Жөндеу, бір күн");
        assertThat(status.ownersWords())
                .as("as it was written before there was a list")
                .contains("Жөндеу, бір күн");
        assertThat(status(ApplicationState.SUBMITTED, null, List.of()).since()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void whatIsValidAndYetNotOnTheMapIsSoSinceItLeftTheMap() {
        assertThat(status(ApplicationState.APPROVED, Validity.CURRENT, List.of(VISIT))
                        .since())
                .isEqualTo(HIDDEN_AT);
        assertThat(status(ApplicationState.APPROVED, Validity.PAUSED, List.of(VISIT))
                        .since())
                .isEqualTo(Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "ONBOARDING,, false",
        "APPROVED, CURRENT, false",
        "APPROVED, PAUSED, true",
        "APPROVED, SUSPENDED, true",
        "APPROVED, EXPIRED, true",
        "APPROVED, WITHDRAWN, false",
        "APPROVED, REVOKED, false",
        "APPROVED, CLOSED, false"
    })
    void aPlaceThatLacksNothingMayStillBeHeldBackAndThenItIsSomebodysMove(
            ApplicationState application, @Nullable Validity validity, boolean held) {
        PlaceStatus status = status(application, validity, List.of());

        assertThat(status.hold().isPresent()).isEqualTo(held);
        if (held) {
            assertThat(status.mover()).isNotEqualTo(NextActor.NOBODY);
        }
    }

    private static PlaceStatus status(
            ApplicationState application, @Nullable Validity validity, List<Outstanding> outstanding) {
        return status(application, null, validity, null, null, outstanding);
    }

    private static @Nullable Pause pause(@Nullable String words) {
        return words == null ? null : new Pause(PauseReason.OTHER, words, null);
    }

    /** @param reason why its owner changed the validity */
    private static PlaceStatus status(
            ApplicationState application,
            @Nullable String note,
            @Nullable Validity validity,
            @Nullable Instant validityAt,
            @Nullable String reason,
            List<Outstanding> outstanding) {
        return new PlaceStatus(
                new ApplicationProgress(application, Instant.EPOCH, note),
                validity == null
                        ? null
                        : new PlaceValidity(
                                validity, validityAt == null ? Instant.EPOCH : validityAt, reason, pause(reason), null),
                null,
                null,
                new Publication(false, HIDDEN_AT, outstanding, null),
                false);
    }
}
