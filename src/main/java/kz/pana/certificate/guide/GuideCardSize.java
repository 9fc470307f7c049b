package kz.pana.certificate.guide;

/** The sizes of the guide card. */
public enum GuideCardSize {
    /** A4, to be read from behind the counter. */
    COUNTER,
    /** As large as a bank card, folded into four, two on a sheet. */
    WALLET;

    /** The key of its name in the texts. */
    public String key() {
        return "training.card." + name();
    }
}
