package kz.pana.crisis;

/** How the crisis centre of a region stands. */
public enum CentreState {
    /** Nobody has entered one. */
    MISSING,
    /** Entered or changed, and not called by another since: nobody is sent there. */
    UNCALLED,
    /** Called within the month: people see it. */
    SHOWN,
    /** The same, and only for some days more. */
    ENDING,
    /** The last call is too long ago: nobody is sent there. */
    LAPSED;

    public String key() {
        return "crisis.state." + name();
    }

    /** Whether people see it. */
    public boolean isShown() {
        return this == SHOWN || this == ENDING;
    }
}
