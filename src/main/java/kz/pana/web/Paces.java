package kz.pana.web;

/**
 * How long whoever sends a request may take.
 *
 * @param headers how long all headers may take, in milliseconds from the first byte
 * @param publicSite the pace of a body that the public site reads
 * @param backOffice the pace of a body that the back office reads
 * @param leftover the pace of what nobody reads any more, which is let come in so that its sender hears the answer
 */
record Paces(int headers, Pace publicSite, Pace backOffice, Pace leftover) {

    /**
     * A form of the public site is small and comes within seconds. A photo from a weak phone takes as long as it takes,
     * while it comes on: a kilobyte a second on the whole, and never half a minute of nothing.
     */
    static final Paces USUAL =
            new Paces(10_000, new Pace(15_000, 15_000, 0), new Pace(30_000, 30_000, 1.024), new Pace(1_000, 2_000, 0));

    private static final String BACK_OFFICE_PATH = "/app/";

    Pace of(String path) {
        return path.startsWith(BACK_OFFICE_PATH) ? backOffice : publicSite;
    }
}
