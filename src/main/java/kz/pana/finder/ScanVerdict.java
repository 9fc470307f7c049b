package kz.pana.finder;

/** What whoever scanned a sign, or typed its number, is told of it. */
public enum ScanVerdict {
    /** Ours, it hangs at its place, and the place may be relied on today. */
    VALID,
    /** No sign at all but the address of a place: whoever prints that says nothing that we vouch for. */
    PLACE,
    /** Ours and in its place, and the public does not see the place now; why is not for the public. */
    PLACE_OUT,
    /** Ours, and it counts no more: missing, recovered, void, or not where its code says. */
    SIGN_OUT,
    /** Ours, and no confirmed visit has seen it hang yet. */
    NOT_YET,
    /** No sign that we ever issued. */
    NEVER_ISSUED,
    /** Neither a code nor a number. */
    UNREADABLE,
    /** There is no key here to check it with. */
    UNCHECKED
}
