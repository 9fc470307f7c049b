package kz.pana.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import kz.pana.course.content.Course;
import kz.pana.course.content.Course.Lesson;
import kz.pana.course.content.QuizQuestion;
import kz.pana.course.content.QuizQuestion.Choice;
import kz.pana.course.content.VitalTopic;

/** Draws the questions of an attempt and the order of their answers. */
final class QuestionSampler {

    private QuestionSampler() {}

    /**
     * For each lesson as many questions as it weighs, in an order of chance. Where a life can depend on the answer, one of
     * each topic comes before all others of its lesson.
     *
     * @param asked the ids of questions of the attempt before: they come again only where the bank has no others left
     */
    static List<AttemptQuestion> from(Course course, Set<String> asked, RandomGenerator chance) {
        List<QuizQuestion> drawn = new ArrayList<>();
        for (Lesson lesson : course.lessons()) {
            List<QuizQuestion> bank = shuffled(
                    course.questions().stream()
                            .filter(question -> question.topic().equals(lesson.slug()))
                            .toList(),
                    chance);
            bank.sort(Comparator.comparing(question -> asked.contains(question.id())));
            Set<VitalTopic> met = EnumSet.noneOf(VitalTopic.class);
            Set<QuizQuestion> must = bank.stream()
                    .filter(question -> question.vital() != null && met.add(question.vital()))
                    .collect(Collectors.toSet());
            bank.sort(Comparator.comparing(question -> !must.contains(question)));
            drawn.addAll(bank.subList(0, Math.min(lesson.draw(), bank.size())));
        }
        return shuffled(drawn, chance).stream()
                .map(question -> AttemptQuestion.of(question.id(), order(question, chance)))
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
