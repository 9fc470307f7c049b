package kz.pana.paper;

/** The weights of our typeface. */
public enum Weight {
    REGULAR("GolosText-Regular.ttf"),
    BOLD("GolosText-Bold.ttf");

    private final String file;

    Weight(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
