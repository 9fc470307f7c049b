package kz.pana.finder.site.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import kz.pana.place.row.PlaceCode;
import kz.pana.report.NewReport;
import kz.pana.report.ReportKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

    private static final NewReport CLOSED = new NewReport(ReportKind.CLOSED, "", Optional.empty());
    private static final NewReport NOT_REAL = new NewReport(ReportKind.NOT_REAL, "", Optional.empty());

    private final PlaceCode place = PlaceCode.create();
    private final Clock clock = mock(Clock.class);
    private final ProofOfWork proofs = new ProofOfWork(clock);
    private final Submissions submissions = new Submissions(proofs);
    private final List<Boolean> kept = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T05:00:00Z");

    @BeforeEach
    void startTheClock() {
        when(clock.instant()).thenAnswer(asked -> now);
    }

    @Test
    void aProofCountsOnce() {
        String solved = solved();
        submissions.once(place, solved, CLOSED, this::keep);
        submissions.once(place, solved, NOT_REAL, this::keep);
        submissions.once(place, solved(), NOT_REAL, this::keep);
        assertThat(kept).containsExactly(true, false, true);
    }

    @Test
    void aFormThatIsSentTwiceSaysOneThing() {
        String solved = solved();
        submissions.once(place, solved, CLOSED, this::keep);
        submissions.once(place, solved, CLOSED, this::keep);
        String unsolved = proofs.challenge(place);
        submissions.once(place, unsolved, CLOSED, this::keep);
        submissions.once(place, unsolved, CLOSED, this::keep);
        assertThat(kept).containsExactly(true, false);
    }

    @Test
    void ofTwoAtTheSameMomentTheSecondWaitsForTheFirst() throws InterruptedException {
        String solved = solved();
        CountDownLatch begun = new CountDownLatch(1);
        Thread first = Thread.ofVirtual()
                .start(() -> submissions.once(place, solved, CLOSED, proven -> {
                    begun.countDown();
                    try {
                        Thread.sleep(200);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    keep(proven);
                }));
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        submissions.once(place, solved, CLOSED, this::keep);
        assertThat(kept).containsExactly(true);
        first.join();
    }

    @Test
    void whatCouldNotBeKeptIsTakenInWhenItComesAgain() {
        String solved = solved();
        assertThatThrownBy(() -> submissions.once(place, solved, CLOSED, proven -> {
                    throw new IllegalStateException("the database is away");
                }))
                .isInstanceOf(IllegalStateException.class);
        submissions.once(place, solved, CLOSED, this::keep);
        assertThat(kept).containsExactly(false);
    }

    @Test
    void aChallengeIsGoodForItsPlaceAndUpToTwoHours() {
        String solved = solved();
        submissions.once(PlaceCode.create(), solved, CLOSED, this::keep);
        now = now.plus(Duration.ofMinutes(119));
        submissions.once(place, solved, CLOSED, this::keep);
        String old = solved();
        now = now.plus(Duration.ofHours(2));
        submissions.once(place, old, CLOSED, this::keep);
        assertThat(kept).containsExactly(false, true, false);
    }

    @Test
    void whatIsNoneOfOursIsTakenInWithoutProof() {
        String ours = proofs.challenge(place);
        List<String> foreign = List.of("", "1", ours + ":1", ours + "x", "0".repeat(32) + ours.substring(32), ":::");
        foreign.forEach(sent -> submissions.once(place, sent, CLOSED, this::keep));
        assertThat(kept).containsOnly(false).hasSize(foreign.size());
    }

    /** Of forms beyond a number nothing is remembered, and none is lost. */
    @Test
    void aFloodOfFormsTakesNoMemoryWithoutEnd() {
        for (int i = 0; i < Submissions.REMEMBERED; i++) {
            submissions.once(place, proofs.challenge(place), CLOSED, this::keep);
        }
        String one = proofs.challenge(place);
        submissions.once(place, one, CLOSED, this::keep);
        submissions.once(place, one, CLOSED, this::keep);
        assertThat(kept).hasSize(Submissions.REMEMBERED + 2).containsOnly(false);
        submissions.once(place, solved(), CLOSED, this::keep);
        assertThat(kept.getLast()).isTrue();
    }

    private void keep(boolean proven) {
        kept.add(proven);
    }

    private String solved() {
        String challenge = proofs.challenge(place);
        return LongStream.iterate(0, number -> number + 1)
                .mapToObj(Long::toString)
                .filter(number -> ProofOfWork.solves(challenge, number))
                .map(number -> challenge + ":" + number)
                .findFirst()
                .orElseThrow();
    }
}
