package kz.pana.course.folder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.pana.course.content.Course;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.content.Scene;
import kz.pana.course.content.Scene.Outcome;
import kz.pana.course.content.VitalTopic;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a course as their authors have them so far, whole or not.
 *
 * <p>Read from the files by {@link CourseParser} and written back by {@link CourseWriter}; what a learner sees is the
 * {@link Course} made of them once nothing is wrong.
 */
public final class CourseText {

    /** Where authors begin a question or a scene, its address ends in «new» instead of an id. */
    private static final Pattern ID = Pattern.compile("(?!new$)[a-z0-9][a-z0-9-]{0,79}");

    private CourseText() {}

    /** Whether a lesson, a question, a scene or a step may be called so. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** As the files call it. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What {@code course.yaml} says of the course.
     *
     * @param passMark percent
     */
    public record Outline(
            String id, Wording title, int passMark, List<LessonEntry> lessons, List<PracticeText> practice) {
        public Outline {
            lessons = List.copyOf(lessons);
            practice = List.copyOf(practice);
        }
    }

    /**
     * A lesson in the outline.
     *
     * @param draw how many questions an attempt asks about it
     * @param vital whether none of its questions may be answered wrongly, whatever they are about
     * @param refresher whether the short refresher has it too
     */
    public record LessonEntry(String slug, int minutes, int draw, boolean vital, boolean refresher) {}

    /** One thing to practise with a colleague. */
    public record PracticeText(String id, Wording text) {}

    /**
     * A question.
     *
     * @param topic the slug of the lesson that answers it
     * @param check whether it stands at the end of that lesson, to check oneself, and not in the quiz
     * @param vital what it is about where a life can depend on the answer; null elsewhere
     */
    public record QuestionText(
            String id,
            String topic,
            boolean check,
            @Nullable QuestionKind kind,
            @Nullable VitalTopic vital,
            Wording text,
            List<AnswerText> answers,
            Wording explanation) {

        public static final int MOST_ANSWERS = 6;

        public QuestionText {
            answers = List.copyOf(answers);
        }

        /** What is wrong with it so far. */
        public List<Message> problems() {
            return words(new QuestionCheck(this).flaws());
        }

        /** The languages in which anything is missing. */
        public List<Language> missing() {
            return missingIn(
                    Stream.concat(Stream.of(text, explanation), answers.stream().map(AnswerText::text)));
        }

        /** With its words cleaned; where they are put in order, no answer is more right than another. */
        public QuestionText tidy() {
            boolean order = kind == QuestionKind.ORDER;
            return new QuestionText(
                    id,
                    topic,
                    check,
                    kind,
                    vital,
                    text.tidy(),
                    answers.stream()
                            .map(answer -> new AnswerText(
                                    answer.id(),
                                    answer.right() && !order,
                                    answer.text().tidy()))
                            .toList(),
                    explanation.tidy());
        }
    }

    public record AnswerText(String id, boolean right, Wording text) {}

    /** A scene. */
    public record SceneText(String id, String lesson, Wording title, List<StepText> steps) {

        public static final int MOST_STEPS = 50;

        public SceneText {
            steps = List.copyOf(steps);
        }

        /** What is wrong with it so far. */
        public List<Message> problems() {
            return words(new SceneCheck(this).flaws());
        }

        /** The languages in which anything is missing. */
        public List<Language> missing() {
            return missingIn(Stream.concat(Stream.of(title), steps.stream().flatMap(StepText::words)));
        }

        /** With its words cleaned. */
        public SceneText tidy() {
            return new SceneText(
                    id, lesson, title.tidy(), steps.stream().map(StepText::tidy).toList());
        }

        /** As a learner walks through it; empty while anything is wrong. */
        public Optional<Scene> whole() {
            return problems().isEmpty() ? Optional.of(CourseMaker.scene(this)) : Optional.empty();
        }
    }

    /** @param outcome null where the scene goes on */
    public record StepText(
            String id,
            Wording text,
            List<ChoiceText> choices,
            @Nullable Outcome outcome) {
        public StepText {
            choices = List.copyOf(choices);
        }

        private Stream<Wording> words() {
            return Stream.concat(Stream.of(text), choices.stream().map(ChoiceText::text));
        }

        private StepText tidy() {
            return new StepText(
                    id,
                    text.tidy(),
                    choices.stream()
                            .map(choice ->
                                    new ChoiceText(choice.leads(), choice.text().tidy()))
                            .toList(),
                    outcome);
        }
    }

    /** @param leads the id of the step it leads to */
    public record ChoiceText(String leads, Wording text) {}

    private static List<Language> missingIn(Stream<Wording> words) {
        return words.flatMap(Wording::missing).distinct().sorted().toList();
    }

    private static List<Message> words(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::words).distinct().toList();
    }
}
