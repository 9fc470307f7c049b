package kz.pana.training.row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.pana.certificate.CertificateRow;

/**
 * How the last finished attempt went.
 *
 * @param percent the share of right answers, rounded down
 * @param passMark the least share that passes, in percent
 * @param vitalMissed how many answers were wrong where it is about life and death; one is enough to fail
 * @param again the lessons that answer what was wrong, in their order
 * @param nextTry when it may be tried again; empty where that is now, or it was passed
 * @param certificate what passing brought
 */
public record QuizResult(
        int right,
        int of,
        int percent,
        int passMark,
        int vitalMissed,
        boolean passed,
        List<CourseOverview.LessonRow> again,
        Optional<Instant> nextTry,
        Optional<CertificateRow> certificate) {}
