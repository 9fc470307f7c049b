package kz.pana.insight;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Section 6 of the Law School Admission Test: a thousand people answered five questions. How many gave which pattern of
 * right and wrong answers is printed in R. D. Bock and M. Lieberman, Fitting a response model for n dichotomously scored
 * items, Psychometrika 35, 1970; here from the table {@code bock.table} of the R package psych,
 * https://github.com/vincentarelbundock/Rdatasets/blob/master/csv/psych/bock.table.csv, column Ob6.
 *
 * <p>Its statistics are printed in the reference of the R package mirt, «Description of LSAT6 data»,
 * https://philchalmers.github.io/mirt/reference/LSAT6.html: {@code mean} is the difficulty, {@code total.r_if_rm} the
 * correlation of a question with the total of the others.
 */
final class LsatData {

    static final int QUESTIONS = 5;
    static final List<Double> MEAN = List.of(0.924, 0.709, 0.553, 0.763, 0.870);
    static final List<Double> TOTAL_R_IF_RM = List.of(0.113, 0.153, 0.173, 0.144, 0.122);

    /** In the order of the patterns as binary numbers: 00000, 00001, … 11111. */
    private static final int[] PEOPLE = {
        3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28,
        298
    };

    private LsatData() {}

    /** What each of the thousand answered: 1 for right, 0 for wrong. */
    static List<int[]> answers() {
        return IntStream.range(0, PEOPLE.length)
                .boxed()
                .flatMap(pattern -> IntStream.range(0, PEOPLE[pattern])
                        .mapToObj(person -> IntStream.range(0, QUESTIONS)
                                .map(question -> pattern >> (QUESTIONS - 1 - question) & 1)
                                .toArray()))
                .toList();
    }
}
