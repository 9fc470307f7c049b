package kz.pana.visit;

import kz.pana.identity.target.Target;

/** The pages of visits and volunteers. */
public sealed interface VisitTarget extends Target {

    /** The volunteer's page of a visit. */
    record ToVisit(VisitId visit) implements VisitTarget {}

    /** The coordinator's page of a visit. */
    record ToReview(VisitId visit) implements VisitTarget {}

    /** Where somebody registers as a volunteer, and sees where in the network they are one. */
    record ToRegistration() implements VisitTarget {}

    /** The coordinator's list of volunteers. */
    record ToVolunteers() implements VisitTarget {}
}
