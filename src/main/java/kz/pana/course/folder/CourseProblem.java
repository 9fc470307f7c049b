package kz.pana.course.folder;

import java.util.Comparator;
import kz.pana.kernel.Message;

/**
 * Something that keeps a course from being published.
 *
 * @param line from 1
 * @param part the id of the question or the scene, or the slug of the lesson, that has it; else empty
 */
public record CourseProblem(String file, int line, String part, Message words) {

    static final Comparator<CourseProblem> IN_ORDER =
            Comparator.comparing(CourseProblem::file).thenComparing(CourseProblem::line);
}
