package kz.pana.course;

import java.util.List;
import kz.pana.course.folder.CourseProblem;
import kz.pana.course.folder.CourseText.LessonEntry;
import kz.pana.course.folder.CourseText.Outline;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.folder.Wording;
import kz.pana.kernel.Language;

/**
 * The draft of the next edition, whole or not.
 *
 * @param pictures the names of the pictures, as {@code door.svg}
 * @param problems what keeps it from being published
 * @param address where the browser finds its pictures
 */
public record CourseDraft(
        Outline outline,
        List<LessonRow> lessons,
        List<QuestionText> questions,
        List<SceneText> scenes,
        List<String> pictures,
        List<CourseProblem> problems,
        String address) {

    public CourseDraft {
        lessons = List.copyOf(lessons);
        questions = List.copyOf(questions);
        scenes = List.copyOf(scenes);
        pictures = List.copyOf(pictures);
        problems = List.copyOf(problems);
    }

    /**
     * A lesson in the list.
     *
     * @param missing the languages in which there is nothing to read yet
     * @param changed the languages in which it reads differently from the edition before
     */
    public record LessonRow(LessonEntry entry, Wording title, List<Language> missing, List<Language> changed) {
        public LessonRow {
            missing = List.copyOf(missing);
            changed = List.copyOf(changed);
        }
    }
}
