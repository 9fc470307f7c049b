package kz.pana.course.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A question of a course.
 *
 * @param topic the slug of the lesson that answers it
 * @param vital what it is about where a life can depend on the answer; null elsewhere
 * @param answers where they are to be put in order, they stand here in the right one
 * @param explanation what is right and why, shown after the answer
 */
public record QuizQuestion(
        String id,
        String topic,
        QuestionKind kind,
        @Nullable VitalTopic vital,
        LocalizedText text,
        List<Choice> answers,
        LocalizedText explanation) {

    public QuizQuestion {
        answers = List.copyOf(answers);
    }

    /** One answer to choose. */
    public record Choice(String id, boolean right, LocalizedText text) {}

    /** The ids of what is right, in the order in which they are listed. */
    public List<String> rightAnswers() {
        return answers.stream()
                .filter(answer -> kind == QuestionKind.ORDER || answer.right())
                .map(Choice::id)
                .toList();
    }

    public Verdict verdict(List<String> chosen, boolean right) {
        return new Verdict(right, chosen, rightAnswers(), explanation);
    }

    public AnswerOption option(String answer) {
        return answers.stream()
                .filter(known -> known.id().equals(answer))
                .findFirst()
                .map(known -> new AnswerOption(known.id(), known.text()))
                .orElseThrow(NotFound::new);
    }

    /** As it stands in its lesson; what is to be put in order begins the wrong way round. */
    LessonScreen.Check asCheck() {
        List<Choice> shown = kind == QuestionKind.ORDER ? answers.reversed() : answers;
        return new LessonScreen.Check(
                id,
                text,
                kind,
                shown.stream().map(answer -> option(answer.id())).toList());
    }

    /**
     * Whether all that is right was chosen, nothing that is wrong, and in the right order where that matters.
     *
     * @throws InvalidValue if nothing was chosen, or what cannot be
     */
    public boolean isRight(List<String> chosen) {
        List<String> known = answers.stream().map(Choice::id).toList();
        Set<String> different = new HashSet<>(chosen);
        if (chosen.isEmpty()
                || different.size() < chosen.size()
                || !known.containsAll(different)
                || (kind == QuestionKind.SINGLE && chosen.size() > 1)
                || (kind == QuestionKind.ORDER && chosen.size() < known.size())) {
            throw new InvalidValue("training.quiz.choose");
        }
        return kind == QuestionKind.ORDER ? chosen.equals(known) : different.equals(Set.copyOf(rightAnswers()));
    }
}
