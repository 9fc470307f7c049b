package kz.pana.training.row;

import java.util.Optional;
import kz.pana.certificate.CertificateRow;
import kz.pana.kernel.LocalizedText;

/**
 * A course that a person takes, in their list.
 *
 * @param done how many steps are done
 * @param steps how many there are: the lessons, the practice, the quiz
 * @param certificate the person's longest certificate for this place, from this time or an earlier one
 * @param left whether the person works at the place no longer
 * @param renewable whether it is passed and it is time to refresh it: half a year has gone, or its certificate will not hold much
 *     longer
 */
public record CourseRow(
        EnrolmentId id,
        LocalizedText course,
        LocalizedText place,
        EnrolmentState state,
        EnrolmentKind kind,
        int done,
        int steps,
        Optional<CertificateRow> certificate,
        boolean left,
        boolean renewable) {}
