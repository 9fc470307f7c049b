package kz.pana.uikit;

/** A link in the top bar that another module offers, with a number of things that wait there. */
public interface TopItem {

    /** Below the back office's root. */
    String path();

    /** The key of its name; gets the count as its argument. */
    String key();

    /** A Vaadin icon, such as {@code bell}. */
    String icon();

    /** For whoever is signed in. */
    int count();
}
