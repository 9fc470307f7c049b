package kz.pana.training.row;

import java.util.Optional;
import kz.pana.course.content.LessonScreen;
import kz.pana.kernel.LocalizedText;

/**
 * One screen of a lesson.
 *
 * @param number which lesson it is, from 1
 * @param screen which screen is shown, from 0
 * @param pictures where the browser finds the pictures that the text names
 * @param next the slug of the lesson after this one
 */
public record LessonPage(
        String slug,
        int number,
        int lessons,
        LocalizedText title,
        int screen,
        int screens,
        LessonScreen content,
        String pictures,
        Optional<String> next) {

    public boolean isLast() {
        return screen == screens - 1;
    }
}
