package kz.pana.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The statistics of questions, against worked examples that others have printed. */
class ItemStatisticsTest {

    /** As many figures as the source prints. */
    private static final double PRINTED = 0.0005;

    @Test
    void difficultyAndDiscriminationAreThoseOfTheWorkedExample() {
        for (int question = 0; question < LsatData.QUESTIONS; question++) {
            ItemFigures figures =
                    ItemStatistics.of(tallies(LsatData.answers(), question)).orElseThrow();
            assertThat(figures.asked()).isEqualTo(1000);
            assertThat(figures.difficulty()).isEqualTo(LsatData.MEAN.get(question), within(PRINTED));
            assertThat(figures.discrimination().orElseThrow())
                    .isEqualTo(LsatData.TOTAL_R_IF_RM.get(question), within(PRINTED));
        }
    }

    /**
     * «Item Analysis Worksheet», https://studylib.net/doc/25270846/item-anaylsis-: ten students answer ten questions; the
     * upper and the lower half, five each, have right answers, for the questions 1 to 10: 4 and 2, 5 and 5, 4 and 4, 4 and
     * 1, 5 and 3, 5 and 3, 4 and 1, 4 and 2, 1 and 2, 4 and 2. The worksheet gives these D.
     */
    @Test
    void theUpperLowerIndexIsThatOfTheWorkedExample() {
        List<int[]> students = List.of(
                new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
                new int[] {1, 1, 1, 1, 1, 1, 1, 1, 0, 1},
                new int[] {1, 1, 0, 1, 1, 1, 1, 1, 0, 0},
                new int[] {0, 1, 1, 1, 1, 1, 0, 1, 0, 1},
                new int[] {1, 1, 1, 0, 1, 1, 1, 0, 0, 1},
                new int[] {1, 1, 1, 0, 1, 1, 0, 1, 0, 0},
                new int[] {0, 1, 1, 0, 1, 1, 0, 1, 0, 1},
                new int[] {0, 1, 1, 1, 0, 0, 1, 0, 1, 0},
                new int[] {1, 1, 1, 0, 1, 0, 0, 0, 0, 1},
                new int[] {0, 1, 0, 0, 0, 1, 0, 0, 1, 0});
        double[] printed = {0.4, 0, 0, 0.6, 0.4, 0.4, 0.6, 0.4, -0.2, 0.4};
        double[] d = IntStream.range(0, printed.length)
                .mapToDouble(question -> ItemStatistics.upperLower(tallies(students, question), 0.5))
                .toArray();
        assertThat(d).containsExactly(printed, within(1e-9));
    }

    /**
     * A group's bound goes through people with the same score, and each of them counts in part. 27 % of 20 are 5: of the
     * six with the highest score, four of whom were right, five count: 5 · 4/6.
     */
    @Test
    void wherePeopleHaveTheSameScoreEachCountsInPart() {
        List<ScoreTally> tallies = List.of(tally(9, 10, 6, 4), tally(5, 10, 9, 3), tally(2, 10, 5, 0));
        assertThat(ItemStatistics.upperLower(tallies, 0.27)).isEqualTo(4.0 / 6, within(1e-9));
    }

    @Test
    void attemptsWithDifferentQuestionsAreComparedByShares() {
        List<ScoreTally> ofTen = List.of(tally(9, 10, 15, 12), tally(4, 10, 15, 5));
        List<ScoreTally> mixed = List.of(tally(9, 10, 15, 12), tally(4, 10, 8, 3), tally(8, 20, 7, 2));
        assertThat(ItemStatistics.upperLower(mixed, 0.27)).isEqualTo(ItemStatistics.upperLower(ofTen, 0.27));
    }

    @Test
    void fewerThanTwentyAnswersSayNothingYet() {
        assertThat(ItemStatistics.of(List.of(tally(9, 10, 19, 12)))).isEmpty();
        assertThat(ItemStatistics.of(List.of(tally(9, 10, 20, 12)))).isPresent();
        assertThat(ItemStatistics.of(List.of())).isEmpty();
    }

    @Test
    void whereAllAnswerAlikeThereIsNoCorrelation() {
        assertThat(ItemStatistics.discrimination(List.of(tally(9, 10, 20, 20), tally(4, 10, 20, 20))))
                .as("all right")
                .isEmpty();
        assertThat(ItemStatistics.discrimination(List.of(tally(6, 11, 10, 10), tally(5, 11, 10, 0))))
                .as("the rest is the same for all")
                .isEmpty();
        assertThat(ItemStatistics.discrimination(List.of(tally(1, 1, 20, 20), tally(0, 1, 20, 0))))
                .as("there is no rest")
                .isEmpty();
    }

    @Test
    void aVerdictIsAWord() {
        assertThat(figures(0.7, 0.35).verdict()).isEqualTo(ItemVerdict.GOOD);
        assertThat(figures(0.7, 0.19).verdict()).isEqualTo(ItemVerdict.BLIND);
        assertThat(figures(0.7, -0.21).verdict()).isEqualTo(ItemVerdict.MISLEADS);
        assertThat(figures(0.7, -0.19).verdict()).as("may be chance").isEqualTo(ItemVerdict.BLIND);
        assertThat(figures(0.95, 0.35).verdict()).isEqualTo(ItemVerdict.TOO_EASY);
        assertThat(figures(0.29, 0.35).verdict()).isEqualTo(ItemVerdict.TOO_HARD);
        assertThat(new ItemFigures(20, 1, OptionalDouble.empty(), 0).verdict()).isEqualTo(ItemVerdict.TOO_EASY);
    }

    private static ItemFigures figures(double difficulty, double discrimination) {
        return new ItemFigures(100, difficulty, OptionalDouble.of(discrimination), 0);
    }

    private static ScoreTally tally(int right, int of, int asked, int correct) {
        return new ScoreTally("question", right, of, asked, correct);
    }

    /** One tally for each person: they add up. */
    private static List<ScoreTally> tallies(List<int[]> people, int question) {
        return people.stream()
                .map(answers -> tally(Arrays.stream(answers).sum(), answers.length, 1, answers[question]))
                .toList();
    }
}
