package kz.pana.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.team.shift.CoverState;
import kz.pana.team.shift.WeekCover;
import org.junit.jupiter.api.Test;

/** What becomes of a place of which too many open hours are uncovered, day by day. */
class TeamCoverTest {

    private static final Instant BEGIN = Instant.parse("2026-11-02T05:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final WeekCover TOO_LITTLE = new WeekCover.Known(1000, 251, List.of());
    private static final WeekCover ENOUGH = new WeekCover.Known(1000, 250, List.of());

    private final TeamCover cover = new TeamCover(PlaceId.create(), BEGIN);

    @Test
    void theOwnerIsWarnedTwiceThenTheRequirementStandsEachOnItsDay() {
        assertThat(look(TOO_LITTLE, BEGIN)).contains(CoverState.UNCOVERED);
        assertThat(look(TOO_LITTLE, day(7).minus(SECOND))).isEmpty();
        assertThat(look(TOO_LITTLE, day(7))).contains(CoverState.WARNED);
        assertThat(look(TOO_LITTLE, day(7).plus(SECOND))).isEmpty();
        assertThat(look(TOO_LITTLE, day(12).minus(SECOND))).isEmpty();
        assertThat(look(TOO_LITTLE, day(12))).contains(CoverState.WARNED_TWICE);
        assertThat(look(TOO_LITTLE, day(14).minus(SECOND))).isEmpty();
        assertThat(cover.outstandingFrom()).contains(day(14));
        assertThat(look(TOO_LITTLE, day(14))).contains(CoverState.OUTSTANDING);
        assertThat(look(TOO_LITTLE, day(300))).isEmpty();
        assertThat(cover.outstandingFrom()).contains(day(14));
    }

    @Test
    void itIsLookedAtWhenTheNextStepIsDueAndOnceADay() {
        look(TOO_LITTLE, BEGIN);
        assertThat(cover.lookAt()).isEqualTo(day(1));
        look(TOO_LITTLE, day(6).plus(SECOND));
        assertThat(cover.lookAt()).isEqualTo(day(7));
        Instant end = day(6).plus(Duration.ofHours(3));
        cover.look(TOO_LITTLE, true, Optional.of(end), day(6).plus(SECOND));
        assertThat(cover.lookAt()).as("a certificate runs out before").isEqualTo(end);
    }

    @Test
    void whatIsCoveredAgainEndsAtOnceAndBeginsAnew() {
        outstanding();
        assertThat(look(ENOUGH, day(15))).contains(CoverState.COVERED);
        assertThat(cover.outstandingFrom()).isEmpty();
        assertThat(look(TOO_LITTLE, day(16))).contains(CoverState.UNCOVERED);
        assertThat(look(TOO_LITTLE, day(22))).isEmpty();
        assertThat(look(TOO_LITTLE, day(23))).contains(CoverState.WARNED);
    }

    @Test
    void thePlaceIsAssessedWhenTheRequirementStandsAndWhenItIsMetAndNotBetween() {
        look(TOO_LITTLE, BEGIN);
        look(TOO_LITTLE, day(7));
        look(TOO_LITTLE, day(12));
        assertThat(RegisteredEvents.to(cover)).isEmpty();
        look(TOO_LITTLE, day(14));
        assertThat(RegisteredEvents.to(cover)).containsExactly(new PlaceChanged(cover.place()));
        look(ENOUGH, day(15));
        assertThat(RegisteredEvents.to(cover)).containsExactly(new PlaceChanged(cover.place()));
    }

    @Test
    void whereNothingIsRecordedNothingBeginsAndNothingEnds() {
        assertThat(look(new WeekCover.NotRecorded(), BEGIN)).isEmpty();
        assertThat(look(new WeekCover.NoHours(), day(20))).isEmpty();
        look(TOO_LITTLE, BEGIN);
        assertThat(look(new WeekCover.NotRecorded(), day(7)))
                .as("taking all shifts away covers no hour")
                .contains(CoverState.WARNED);
        assertThat(cover.row().uncovered()).isEmpty();
        assertThat(cover.row().isLacking()).isTrue();
    }

    /** After a week in which the portal stood still, or a place was paused. */
    @Test
    void nobodyIsHeldToItWithoutTwoWarningsAndTimeAfterEach() {
        look(TOO_LITTLE, BEGIN);
        assertThat(look(TOO_LITTLE, day(30))).contains(CoverState.WARNED);
        assertThat(look(TOO_LITTLE, day(30).plus(SECOND))).isEmpty();
        assertThat(look(TOO_LITTLE, day(33))).contains(CoverState.WARNED_TWICE);
        assertThat(look(TOO_LITTLE, day(34).minus(SECOND))).isEmpty();
        assertThat(look(TOO_LITTLE, day(34))).contains(CoverState.OUTSTANDING);
    }

    @Test
    void aPlaceThatIsNotInTheNetworkIsNotWarned() {
        assertThat(cover.look(TOO_LITTLE, false, Optional.empty(), BEGIN)).isEmpty();
        assertThat(cover.state()).isEqualTo(CoverState.COVERED);
        look(TOO_LITTLE, BEGIN);
        assertThat(cover.look(TOO_LITTLE, false, Optional.empty(), day(8))).isEmpty();
        assertThat(look(TOO_LITTLE, day(9))).contains(CoverState.WARNED);
    }

    private void outstanding() {
        look(TOO_LITTLE, BEGIN);
        look(TOO_LITTLE, day(7));
        look(TOO_LITTLE, day(12));
        assertThat(look(TOO_LITTLE, day(14))).contains(CoverState.OUTSTANDING);
    }

    private Optional<CoverState> look(WeekCover week, Instant now) {
        return cover.look(week, true, Optional.empty(), now);
    }

    private static Instant day(int day) {
        return BEGIN.plus(Duration.ofDays(day));
    }
}
