package kz.pana.finder.site;

/**
 * Whether a place is open, in words.
 *
 * @param words such as «Open now until 23:00»
 */
record Opening(State state, String words) {

    /** In the order in which a seeker wants to see places. */
    enum State {
        OPEN("open"),
        UNKNOWN("unknown"),
        CLOSED("shut");

        private final String style;

        State(String style) {
            this.style = style;
        }

        /** The class of its line in the style sheet. */
        String style() {
            return style;
        }
    }
}
