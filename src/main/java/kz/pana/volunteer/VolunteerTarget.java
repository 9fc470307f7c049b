package kz.pana.volunteer;

import kz.pana.identity.notice.Target;

/** The pages of volunteers. */
public sealed interface VolunteerTarget extends Target {

    /** Where somebody registers as a volunteer, and sees where in the network they are one. */
    record ToRegistration() implements VolunteerTarget {}

    /** The coordinator's list of volunteers. */
    record ToVolunteers() implements VolunteerTarget {}
}
