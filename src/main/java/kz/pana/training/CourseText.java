package kz.pana.training;

import java.util.List;
import kz.pana.training.Scene.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a course as their authors have them so far, whole or not.
 *
 * <p>Read from the files by {@link CourseReader} and written back by {@link CourseWriter}; what a learner sees is the
 * {@link Course} made of them once nothing is wrong.
 */
public final class CourseText {

    private CourseText() {}

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
     * @param vital whether none of these may be answered wrongly
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
     */
    public record QuestionText(
            String id,
            String topic,
            boolean check,
            @Nullable QuestionKind kind,
            Wording text,
            List<AnswerText> answers,
            Wording explanation) {
        public QuestionText {
            answers = List.copyOf(answers);
        }
    }

    public record AnswerText(String id, boolean right, Wording text) {}

    /** A scene. */
    public record SceneText(String id, String lesson, Wording title, List<StepText> steps) {
        public SceneText {
            steps = List.copyOf(steps);
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
    }

    /** @param leads the id of the step it leads to */
    public record ChoiceText(String leads, Wording text) {}
}
