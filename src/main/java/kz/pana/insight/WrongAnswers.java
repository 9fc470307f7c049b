package kz.pana.insight;

/**
 * How often one wrong answer was given.
 *
 * @param chosen the ids, as {@code a,c}, in the order given
 */
record WrongAnswers(String question, String chosen, long times) {}
