package kz.pana.paper;

/**
 * How a text looks.
 *
 * @param size of its letters at most, in points
 * @param leading the distance of its lines, as a multiple of the size
 */
public record TextStyle(Weight weight, double size, Colour ink, Alignment alignment, double leading) {

    /** How small a text may become before it is cut, as a share of its size. */
    private static final double LEAST = 0.6;

    public static TextStyle regular(double size) {
        return new TextStyle(Weight.REGULAR, size, Colour.TEXT, Alignment.START, 1.4);
    }

    public static TextStyle bold(double size) {
        return new TextStyle(Weight.BOLD, size, Colour.TEXT, Alignment.START, 1.25);
    }

    public TextStyle in(Colour other) {
        return new TextStyle(weight, size, other, alignment, leading);
    }

    public TextStyle aligned(Alignment other) {
        return new TextStyle(weight, size, ink, other, leading);
    }

    public TextStyle leading(double other) {
        return new TextStyle(weight, size, ink, alignment, other);
    }

    TextStyle sized(double other) {
        return new TextStyle(weight, other, ink, alignment, leading);
    }

    double least() {
        return size * LEAST;
    }

    /** The height of a line, in points. */
    double lineHeight() {
        return size * leading;
    }
}
