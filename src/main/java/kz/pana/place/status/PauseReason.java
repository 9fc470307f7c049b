package kz.pana.place.status;

/** Why an owner pauses a place; a coordinator reads it, the public never does. */
public enum PauseReason {
    HOLIDAYS,
    REPAIR,
    NOBODY_CERTIFIED,
    OTHER,
    /** She does not want to say. */
    UNSAID;

    /** The key of its name in the texts. */
    public String key() {
        return "place.pause.reason." + name();
    }
}
