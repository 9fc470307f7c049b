package kz.pana.insight;

/** What the figures of a question say about it, in a word. */
public enum ItemVerdict {
    /** Who knows more answers it wrongly more often: mostly the key or the wording is wrong. */
    MISLEADS,
    TOO_EASY,
    TOO_HARD,
    /** It does not tell those who know from those who do not. */
    BLIND,
    GOOD;

    /** The key of its name in the texts. */
    public String key() {
        return "training.verdict." + name();
    }
}
