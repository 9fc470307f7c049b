package kz.pana.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws outlines in coordinates that run down from an upper left corner, at a scale; a PDF counts up from below. */
final class PathPen {

    static final double POINTS = 72 / 25.4;

    /** How far the handles of a curve stand out that comes closest to a quarter of a circle. */
    private static final double ROUND = 0.5523;

    private final PDPageContentStream stream;
    private final double x;
    private final double y;
    private final double scale;

    /**
     * @param x of the corner, in millimetres from the left edge of the sheet
     * @param y of the corner, in millimetres from its lower edge
     * @param scale millimetres for each unit
     */
    PathPen(PDPageContentStream stream, double x, double y, double scale) {
        this.stream = stream;
        this.x = x;
        this.y = y;
        this.scale = scale;
    }

    PathPen move(double toX, double toY) throws IOException {
        stream.moveTo(across(toX), up(toY));
        return this;
    }

    PathPen line(double toX, double toY) throws IOException {
        stream.lineTo(across(toX), up(toY));
        return this;
    }

    PathPen curve(double x1, double y1, double x2, double y2, double toX, double toY) throws IOException {
        stream.curveTo(across(x1), up(y1), across(x2), up(y2), across(toX), up(toY));
        return this;
    }

    void close() throws IOException {
        stream.closePath();
    }

    void circle(double centreX, double centreY, double radius) throws IOException {
        rounded(new Box(centreX - radius, centreY - radius, 2 * radius, 2 * radius), radius);
    }

    void rounded(Box box, double radius) throws IOException {
        double handle = radius * (1 - ROUND);
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        move(left + radius, top)
                .line(right - radius, top)
                .curve(right - handle, top, right, top + handle, right, top + radius)
                .line(right, bottom - radius)
                .curve(right, bottom - handle, right - handle, bottom, right - radius, bottom)
                .line(left + radius, bottom)
                .curve(left + handle, bottom, left, bottom - handle, left, bottom - radius)
                .line(left, top + radius)
                .curve(left, top + handle, left + handle, top, left + radius, top)
                .close();
    }

    void rectangle(Box box) throws IOException {
        stream.addRect(across(box.x()), up(box.bottom()), length(box.width()), length(box.height()));
    }

    /** That many units, in points. */
    float length(double units) {
        return (float) (units * scale * POINTS);
    }

    private float across(double units) {
        return (float) (x * POINTS) + length(units);
    }

    private float up(double units) {
        return (float) (y * POINTS) - length(units);
    }
}
