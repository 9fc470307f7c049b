package kz.pana.finder;

/**
 * How old the list of places is.
 *
 * @param minutes since it was last known to be right; 0 while that is not worth a word
 * @param withheld whether it is too old to send anybody anywhere
 */
public record ListAge(int minutes, boolean withheld) {

    static final ListAge FRESH = new ListAge(0, false);
}
