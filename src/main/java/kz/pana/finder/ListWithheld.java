package kz.pana.finder;

/** The list of places is too old: nobody is sent to a place of which nobody knows whether it still takes people in. */
public final class ListWithheld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ListWithheld() {
        // An answer and not an accident: no trace.
        super("the list of places is too old", null, false, false);
    }
}
