package kz.pana.insight;

import java.util.OptionalDouble;

/**
 * The figures of one question, as classical test theory has them.
 *
 * @param asked how many answers they rest on
 * @param difficulty the share of right answers, 0 (nobody) to 1 (everybody)
 * @param discrimination the corrected point-biserial correlation, −1 to 1; empty where all answered alike
 * @param upperLower the upper–lower index, −1 to 1
 */
public record ItemFigures(long asked, double difficulty, OptionalDouble discrimination, double upperLower) {

    private static final double EASY = 0.95;
    private static final double HARD = 0.30;
    private static final double TELLING = 0.20;

    /**
     * What that means. A correlation below 0.2 is the usual bound under which a question is looked at again (R. L. Ebel
     * and D. A. Frisbie, Essentials of Educational Measurement, 5th edition, 1991). Below nought it is alarming only where
     * chance would hardly do it: where there is no connection at all, r spreads by about 1/√n. A quiz after a course is
     * meant to be passed, so a question is called too easy only where nineteen of twenty know it.
     */
    public ItemVerdict verdict() {
        double tells = discrimination.orElse(0);
        if (tells < -2 / Math.sqrt(asked)) {
            return ItemVerdict.MISLEADS;
        }
        if (difficulty >= EASY) {
            return ItemVerdict.TOO_EASY;
        }
        if (difficulty < HARD) {
            return ItemVerdict.TOO_HARD;
        }
        return tells < TELLING ? ItemVerdict.BLIND : ItemVerdict.GOOD;
    }
}
