package kz.pana.training;

import java.util.Optional;
import kz.pana.kernel.LocalizedText;

/**
 * One screen of a lesson.
 *
 * @param number which lesson it is, from 1
 * @param section which section is shown, from 0
 * @param text Markdown
 * @param next the slug of the lesson after this one
 */
public record LessonPage(
        String slug,
        int number,
        int lessons,
        LocalizedText title,
        int section,
        int sections,
        LocalizedText heading,
        LocalizedText text,
        Optional<String> next) {

    public boolean isLast() {
        return section == sections - 1;
    }
}
