package kz.pana.training;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;

/**
 * A question of the bank.
 *
 * @param topic the slug of the lesson that answers it
 * @param vital whether every attempt asks it
 * @param explanation what is right and why, shown after the answer
 */
record QuizQuestion(
        String id,
        String topic,
        boolean vital,
        Kind kind,
        LocalizedText text,
        List<Choice> answers,
        LocalizedText explanation) {

    /** How many answers are right. */
    enum Kind {
        /** Exactly one. */
        SINGLE,
        /** One or more: all of them must be chosen, and none besides. */
        MULTIPLE
    }

    /** One answer to choose. */
    record Choice(String id, boolean right, LocalizedText text) {}

    /** @throws IllegalArgumentException if it cannot be answered rightly or wrongly */
    QuizQuestion {
        answers = List.copyOf(answers);
        long right = answers.stream().filter(Choice::right).count();
        Course.require(right > 0, "Question " + id + " has no right answer.");
        Course.require(right < answers.size(), "Question " + id + " has no wrong answer.");
        Course.require(kind == Kind.MULTIPLE || right == 1, "Question " + id + " has several right answers, not one.");
        Course.require(
                answers.stream().map(Choice::id).distinct().count() == answers.size(),
                "Question " + id + " has two answers of the same id.");
    }

    Set<String> rightAnswers() {
        return answers.stream().filter(Choice::right).map(Choice::id).collect(Collectors.toUnmodifiableSet());
    }

    Verdict verdict(DrawnQuestion answered) {
        return new Verdict(answered.isRight(), answered.chosenAnswers(), rightAnswers(), explanation);
    }

    QuizScreen.Option option(String answer) {
        return answers.stream()
                .filter(known -> known.id().equals(answer))
                .findFirst()
                .map(known -> new QuizScreen.Option(known.id(), known.text()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Whether all that is right was chosen, and nothing that is wrong.
     *
     * @throws InvalidValue if nothing was chosen, or what cannot be
     */
    boolean isRight(Set<String> chosen) {
        Set<String> known = answers.stream().map(Choice::id).collect(Collectors.toSet());
        if (chosen.isEmpty() || !known.containsAll(chosen) || (kind == Kind.SINGLE && chosen.size() > 1)) {
            throw new InvalidValue("training.quiz.choose");
        }
        return chosen.equals(rightAnswers());
    }
}
