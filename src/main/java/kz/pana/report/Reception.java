package kz.pana.report;

/** What becomes of something that was told. */
public enum Reception {
    /** A person reads it. */
    READ,
    /** It counts, and may be one of those whose words are kept: there are too many for a person to read. */
    AMONG_MANY
}
