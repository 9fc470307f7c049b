package kz.pana.training.row;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.course.content.AnswerOption;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.content.Verdict;
import kz.pana.kernel.LocalizedText;

/**
 * A question on the screen. It does not say which answer is right before one was given.
 *
 * @param number which question of the attempt it is, from 1
 * @param verdict what became of the answer, empty until it is given
 */
public record QuizScreen(
        UUID attempt,
        int number,
        int of,
        LocalizedText text,
        QuestionKind kind,
        List<AnswerOption> options,
        Optional<Verdict> verdict) {

    public boolean isLast() {
        return number == of;
    }
}
