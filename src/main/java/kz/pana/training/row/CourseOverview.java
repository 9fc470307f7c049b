package kz.pana.training.row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.LocalizedText;

/**
 * A course and how far its learner came.
 *
 * @param minutes how long it takes in all, the quiz aside
 * @param quizOpen whether the quiz may be taken now
 * @param nextTry when the quiz may be tried again; empty where nothing has to be waited for
 * @param quizBegun whether an attempt waits to be taken up again
 */
public record CourseOverview(
        CourseRow row,
        EnrolmentKind kind,
        int minutes,
        List<LessonRow> lessons,
        int practised,
        int practice,
        boolean quizOpen,
        boolean quizBegun,
        Optional<Instant> nextTry) {

    /**
     * A lesson in the list.
     *
     * @param minutes how long reading it takes
     * @param begun whether it was opened beyond its first section
     */
    public record LessonRow(String slug, LocalizedText title, int minutes, boolean begun, boolean read) {}
}
