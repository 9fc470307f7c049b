package kz.pana.paper;

/**
 * How a text looks.
 *
 * @param size of its letters at most, in points
 * @param leading the distance of its lines, as a multiple of the size
 */
public record Lettering(Weight weight, double size, Ink ink, Alignment alignment, double leading) {

    /** How small a text may become before it is cut, as a share of its size. */
    private static final double LEAST = 0.6;

    public static Lettering regular(double size) {
        return new Lettering(Weight.REGULAR, size, Ink.TEXT, Alignment.START, 1.4);
    }

    public static Lettering bold(double size) {
        return new Lettering(Weight.BOLD, size, Ink.TEXT, Alignment.START, 1.25);
    }

    public Lettering in(Ink other) {
        return new Lettering(weight, size, other, alignment, leading);
    }

    public Lettering aligned(Alignment other) {
        return new Lettering(weight, size, ink, other, leading);
    }

    public Lettering leading(double other) {
        return new Lettering(weight, size, ink, alignment, other);
    }

    Lettering sized(double other) {
        return new Lettering(weight, other, ink, alignment, leading);
    }

    double least() {
        return size * LEAST;
    }

    /** The height of a line, in points. */
    double lineHeight() {
        return size * leading;
    }
}
