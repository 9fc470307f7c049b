package kz.pana.paper;

/**
 * The size of a sheet.
 *
 * @param width millimetres
 * @param height millimetres
 */
public record Format(double width, double height) {

    public static final Format A4 = new Format(210, 297);
    public static final Format A4_LANDSCAPE = new Format(297, 210);
    public static final Format A5 = new Format(148, 210);

    /** All of the sheet. */
    public Box all() {
        return new Box(0, 0, width, height);
    }
}
