package kz.pana.training.row;

/** Where a learner showed something to whoever confirms it. */
public enum Meeting {
    /** At work, to somebody of the team. */
    AT_WORK,
    /** At a visit, to the volunteer. */
    VISIT,
    /** To a coordinator, by telephone. */
    TELEPHONE;

    /** The key of its name in the texts. */
    public String key() {
        return "training.shown.how." + name();
    }
}
