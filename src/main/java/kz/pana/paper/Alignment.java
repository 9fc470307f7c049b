package kz.pana.paper;

/** Where lines stand in their box. */
public enum Alignment {
    START(0),
    CENTRE(0.5),
    END(1);

    private final double share;

    Alignment(double share) {
        this.share = share;
    }

    /** How far from the left a line begins, of the room it leaves free. */
    double offset(double free) {
        return free * share;
    }
}
