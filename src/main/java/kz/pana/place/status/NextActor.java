package kz.pana.place.status;

/** Whose move it is. */
public enum NextActor {
    OWNER,
    COORDINATOR,
    VOLUNTEER,
    NOBODY;

    /** The key of its name in the texts. */
    public String key() {
        return "place.mover." + name();
    }
}
