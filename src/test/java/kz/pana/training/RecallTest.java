package kz.pana.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.pana.identity.access.AccountId;
import org.junit.jupiter.api.Test;

class RecallTest {

    private static final Instant PASSED = Instant.parse("2026-11-30T06:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Recall recall = new Recall(AccountId.create(), PASSED);

    @Test
    void oneFourAndEightWeeksAfterTheCourseAndEverySixFromThenOn() {
        for (int week : new int[] {1, 4, 8, 14, 20, 26}) {
            Instant day = PASSED.plus(WEEK.multipliedBy(week));
            assertThat(recall.dueAt()).isEqualTo(day);
            assertThat(recall.isDue(day.minus(SECOND))).isFalse();
            assertThat(recall.isDue(day)).isTrue();
            recall.finish(day);
        }
        assertThat(recall.done()).isEqualTo(6);
    }

    @Test
    void whoeverWasAwayDoesOneAndHasTheWholeGapBeforeTheNext() {
        Instant back = PASSED.plus(WEEK.multipliedBy(10));
        recall.finish(back);

        assertThat(recall.done()).isEqualTo(1);
        assertThat(recall.dueAt()).isEqualTo(back.plus(WEEK.multipliedBy(3)));
    }

    @Test
    void practisingBeforeItsDayPutsNothingOff() {
        recall.finish(PASSED.plus(WEEK).minus(SECOND));

        assertThat(recall.done()).isZero();
        assertThat(recall.dueAt()).isEqualTo(PASSED.plus(WEEK));
    }

    @Test
    void doneTwiceAtOnceItCountsOnce() {
        Instant day = PASSED.plus(WEEK);
        recall.finish(day);
        recall.finish(day.plus(SECOND));

        assertThat(recall.done()).isEqualTo(1);
    }

    @Test
    void itIsToldOnceEachTimeItIsDue() {
        Instant day = PASSED.plus(WEEK);
        assertThat(recall.tell(day.minus(SECOND))).isFalse();
        assertThat(recall.tell(day)).isTrue();
        assertThat(recall.tell(day.plus(WEEK))).isFalse();

        recall.finish(day);
        assertThat(recall.tell(recall.dueAt().minus(SECOND))).isFalse();
        assertThat(recall.tell(recall.dueAt())).isTrue();
    }

    @Test
    void somebodyIsFreshUntilTwoWeeksAfterItsDay() {
        Instant last = PASSED.plus(WEEK.multipliedBy(3));
        assertThat(recall.isFresh(last.minus(SECOND))).isTrue();
        assertThat(recall.isFresh(last)).isFalse();
    }
}
