package kz.pana.visit.report;

/** What became of a correction. */
public enum CorrectionState {
    NOTED,
    ACCEPTED,
    DECLINED;

    /** The key of its name in the texts. */
    public String key() {
        return "visit.correction." + name();
    }
}
