package kz.pana.place.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpkeepTest {

    private static final Instant START = Instant.parse("2027-03-01T06:00:00Z");
    private static final Instant END = day(365);
    private static final Optional<Instant> GOOD_UNTIL = Optional.of(END);

    private final Upkeep begun = Upkeep.since(START, GOOD_UNTIL);

    @Test
    void itAsksEveryNinetyDaysAgainAfterFourteenAndGivesUpAfterFourteenMore() {
        assertThat(begun.upkeepAt()).isEqualTo(day(90));
        assertThat(begun.asks(day(90).minusSeconds(1))).isEmpty();
        Upkeep once = ask(begun, 90, ConfirmationState.ASKED);
        assertThat(once.asks(day(103))).isEmpty();
        Upkeep twice = ask(once, 104, ConfirmationState.ASKED_AGAIN);
        Upkeep never = ask(twice, 118, ConfirmationState.UNANSWERED);
        assertThat(never.asks(day(364))).isEmpty();
        assertThat(never.upkeepAt()).as("the visit is what comes next").isEqualTo(day(305));
    }

    private static Upkeep ask(Upkeep before, int day, ConfirmationState next) {
        assertThat(before.upkeepAt()).isEqualTo(day(day));
        assertThat(before.asks(day(day))).contains(next);
        return before.asked(next, day(day), GOOD_UNTIL);
    }

    @Test
    void anAnswerAndAVisitBeginAnew() {
        Upkeep asked = ask(begun, 90, ConfirmationState.ASKED);
        assertThat(asked.confirmed(day(95), GOOD_UNTIL).upkeepAt()).isEqualTo(day(185));
        assertThat(asked.seen(day(95), Optional.of(day(460))).confirmation()).isEqualTo(ConfirmationState.GIVEN);
        assertThat(asked.seen(day(95), Optional.of(day(460))).upkeepAt()).isEqualTo(day(185));
        assertThat(begun.confirmed(day(80), GOOD_UNTIL)
                        .seen(day(70), GOOD_UNTIL)
                        .confirmedAt())
                .as("a report that lay about")
                .isEqualTo(day(80));
    }

    @ParameterizedTest
    @CsvSource({"304, ", "305, 60", "334, 60", "335, 30", "351, 14", "362, 3", "364, 3", "365, "})
    void afterAStandstillTheLatestStepAloneIsTold(int day, Integer step) {
        var told = begun.foretells(day(day), END);
        assertThat(told.isPresent() ? told.getAsInt() : null).isEqualTo(step);
    }

    @Test
    void eachStepIsToldOnceAlsoWhenAClockIsPutBack() {
        Upkeep told = begun.confirmed(day(300), GOOD_UNTIL);
        for (int step : new int[] {60, 30, 14, 3}) {
            Instant due = END.minus(Duration.ofDays(step));
            assertThat(told.upkeepAt()).isEqualTo(due);
            assertThat(told.foretells(due, END)).hasValue(step);
            told = told.foretold(step, GOOD_UNTIL);
            assertThat(told.foretells(due, END)).isEmpty();
            assertThat(told.foretells(due.minus(Duration.ofDays(1)), END)).isEmpty();
        }
        assertThat(told.upkeepAt()).as("the question").isEqualTo(day(390));
        assertThat(told.seen(day(364), Optional.of(day(729))).foretoldDays()).isZero();
    }

    @Test
    void whatIsAskedIsAskedOnceWhenAClockIsPutBack() {
        Upkeep asked = begun.asked(ConfirmationState.ASKED, day(90), GOOD_UNTIL);
        assertThat(asked.asks(day(89))).isEmpty();
        assertThat(asked.asks(day(90))).isEmpty();
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }
}
