package kz.pana.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.training.QuizQuestion.Choice;

/** Draws the questions of an attempt and the order of their answers. */
final class Draw {

    private Draw() {}

    /** All vital questions, filled up by chance to {@link Course#QUESTIONS_PER_ATTEMPT}, in an order of chance. */
    static List<DrawnQuestion> from(List<QuizQuestion> bank, RandomGenerator chance) {
        List<QuizQuestion> vital = bank.stream().filter(QuizQuestion::vital).toList();
        List<QuizQuestion> others =
                shuffled(bank.stream().filter(q -> !q.vital()).toList(), chance);
        int room = Math.max(0, Course.QUESTIONS_PER_ATTEMPT - vital.size());
        List<QuizQuestion> drawn =
                Stream.concat(vital.stream(), others.stream().limit(room)).toList();
        return shuffled(drawn, chance).stream()
                .map(question -> DrawnQuestion.of(question.id(), order(question, chance)))
                .toList();
    }

    private static String order(QuizQuestion question, RandomGenerator chance) {
        return shuffled(question.answers(), chance).stream().map(Choice::id).collect(Collectors.joining(","));
    }

    private static <T> List<T> shuffled(List<T> things, RandomGenerator chance) {
        List<T> copy = new ArrayList<>(things);
        Collections.shuffle(copy, chance);
        return copy;
    }
}
