package kz.pana.paper;

import kz.pana.platform.StyleTokens;

/** The colours of the network, as on its screens by day. */
public enum Colour {
    TEXT("ink"),
    SOFT("ink-soft"),
    LINE("line"),
    EDGE("line-strong"),
    SURFACE("surface"),
    PAGE("page"),
    WHITE("paper"),
    /** For the sign and for numbers to call in an emergency. */
    RED("brand");

    private final int rgb;

    Colour(String token) {
        rgb = StyleTokens.rgb(token);
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
