package kz.pana.training;

import java.util.List;
import java.util.UUID;
import kz.pana.kernel.LocalizedText;

/**
 * A question to answer. It does not say which answer is right.
 *
 * @param number which question of the attempt it is, from 1
 * @param multiple whether several answers may be right
 */
public record QuizScreen(UUID attempt, int number, int of, LocalizedText text, boolean multiple, List<Option> options) {

    /** An answer to choose. */
    public record Option(String id, LocalizedText text) {}
}
