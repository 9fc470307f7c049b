package kz.pana.sign.scan;

/** What kind of sign, that nobody may rely on, was scanned. */
public enum FalseScanKind {
    /** It has the shape of a signed code, and we did not make it. */
    FORGED,
    /** A number, typed or in the address, that no sign of ours has. */
    UNKNOWN,
    /** A sign of ours that is missing, was recovered, or is void. */
    VOID,
    /** A sign of a place that has left the network. */
    LEFT;

    /** Whether we made the sign, so that its number says which it is. */
    public boolean isOurs() {
        return this == VOID || this == LEFT;
    }

    /** The key of its name in the texts. */
    public String key() {
        return "sign.scan.kind." + name();
    }
}
