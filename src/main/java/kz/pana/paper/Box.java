package kz.pana.paper;

/**
 * A part of a sheet, in millimetres from its upper left corner.
 *
 * @param x how far from the left edge
 * @param y how far from the upper edge
 */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** The same with a margin inside it. */
    public Box inset(double margin) {
        return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    /** What is left of it below that height. */
    public Box below(double top) {
        return new Box(x, top, width, bottom() - top);
    }
}
