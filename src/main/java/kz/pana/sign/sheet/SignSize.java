package kz.pana.sign.sheet;

import kz.pana.paper.Format;

/** The sizes in which a sign is printed. */
public enum SignSize {
    /** For the door, to be seen from across the street. */
    DOOR_A4(Format.A4, false),
    /** For a small door or a window. */
    DOOR_A5(Format.A5, false),
    /** Glued to glass. */
    STICKER(new Format(100, 142), true),
    /** Stands by the counter. */
    COUNTER(new Format(105, 148), true);

    private final Format format;
    private final boolean cutByHand;

    SignSize(Format format, boolean cutByHand) {
        this.format = format;
        this.cutByHand = cutByHand;
    }

    /** What is left when it is cut. */
    public Format format() {
        return format;
    }

    /** Whether it is cut out of a larger sheet by whoever prints it, so that the marks are on the page. */
    public boolean isCutByHand() {
        return cutByHand;
    }

    /** The key of its name in the texts. */
    public String key() {
        return "sign.size." + name();
    }
}
