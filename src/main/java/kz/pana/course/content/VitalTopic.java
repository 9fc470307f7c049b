package kz.pana.course.content;

/** What a life can depend on: each quiz asks about each of them, and none of these questions may be answered wrongly. */
public enum VitalTopic {
    /** Who decides whether anybody is called: the staff for a child or in danger now, else the person herself. */
    DECISION,
    CALLING,
    AGGRESSOR,
    CHILDREN,
    /** To whom a person is given, and whether she wants to go. */
    HANDING_OVER;

    /** The key of its name in the texts. */
    public String key() {
        return "training.vital." + name();
    }
}
