package kz.pana.visit;

import kz.pana.identity.notice.Target;
import kz.pana.visit.row.VisitId;

/** The pages of visits. */
public sealed interface VisitTarget extends Target {

    /** The volunteer's page of a visit. */
    record ToVisit(VisitId visit) implements VisitTarget {}

    /** The coordinator's page of a visit. */
    record ToReview(VisitId visit) implements VisitTarget {}
}
