package kz.pana.insight;

/**
 * Of all attempts that reached one score: how many were asked a question, and how many answered it rightly.
 *
 * @param right how many questions of such an attempt were answered rightly
 * @param of how many questions such an attempt had
 * @param asked how many such attempts had this question
 * @param correct how many of those answered it rightly
 */
record ScoreTally(String question, long right, long of, long asked, long correct) {

    /** The share of right answers, 0 to 1. */
    double share() {
        return (double) right / of;
    }
}
