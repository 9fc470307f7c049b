package kz.pana.paper;

/** The colours of the network, as on its screens by day. */
public enum Colour {
    TEXT(0x28221e),
    SOFT(0x655b53),
    LINE(0xe7dfd4),
    EDGE(0x8c8177),
    SURFACE(0xfffdfa),
    PAGE(0xf9f5ef),
    WHITE(0xffffff),
    /** For the sign and for numbers to call in an emergency. */
    RED(0xc8102e);

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    float red() {
        return (rgb >> 16 & 0xff) / 255f;
    }

    float green() {
        return (rgb >> 8 & 0xff) / 255f;
    }

    float blue() {
        return (rgb & 0xff) / 255f;
    }
}
