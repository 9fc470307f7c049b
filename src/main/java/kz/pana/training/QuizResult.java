package kz.pana.training;

import java.util.List;
import java.util.Optional;

/**
 * How the last finished attempt went.
 *
 * @param percent the share of right answers, rounded down
 * @param passMark the least share that passes, in percent
 * @param again the lessons that answer what was wrong, in their order
 * @param certificate what passing brought
 */
public record QuizResult(
        int right,
        int of,
        int percent,
        int passMark,
        boolean passed,
        List<CourseOverview.LessonRow> again,
        Optional<CertificateRow> certificate) {}
