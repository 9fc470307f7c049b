package kz.pana.volunteer;

/** Why somebody who registered as a volunteer cannot visit a place, whoever plans the visit. */
public enum VolunteerObstacle {
    NOT_OF_REGION,
    /** Their phone is the public one of the place, or its owner's. */
    SAME_PHONE,
    SHUT_OUT
}
