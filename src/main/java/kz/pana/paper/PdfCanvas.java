package kz.pana.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import kz.pana.platform.QrDrawing;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A sheet while it is drawn on, in millimetres from its upper left corner. */
public final class PdfCanvas {

    private static final double STEP = 0.25;

    /** Where letters stand on their line, so that capitals are in its middle; a share of their size. */
    private static final double HALF_A_CAPITAL = 0.35;

    private final PDPageContentStream stream;
    private final Typeface typeface;
    private final Format format;

    PdfCanvas(PDPageContentStream stream, Typeface typeface, Format format) {
        this.stream = stream;
        this.typeface = typeface;
        this.format = format;
    }

    private interface Drawing {
        void draw() throws IOException;
    }

    public void fill(Box box, double radius, Colour ink) {
        on(() -> {
            colour(ink);
            pen(0, 0, 1).rounded(box, radius);
            stream.fill();
        });
    }

    /**
     * @param width of the line, in millimetres
     */
    public void outline(Box box, double radius, Colour ink, double width) {
        on(() -> {
            stroke(ink, width);
            pen(0, 0, 1).rounded(box, radius);
            stream.stroke();
        });
    }

    /**
     * A straight line.
     *
     * @param width of the line, in millimetres
     */
    public void rule(double fromX, double fromY, double toX, double toY, Colour ink, double width) {
        on(() -> {
            stroke(ink, width);
            pen(0, 0, 1).move(fromX, fromY).line(toX, toY);
            stream.stroke();
        });
    }

    /** A line to fold along. */
    public void fold(double fromX, double fromY, double toX, double toY) {
        on(() -> stream.setLineDashPattern(new float[] {2, 2}, 0));
        rule(fromX, fromY, toX, toY, Colour.EDGE, 0.15);
        on(() -> stream.setLineDashPattern(new float[0], 0));
    }

    /**
     * Writes a text into a box, from its top. A text that is too long is wrapped, then made smaller, and cut only when it
     * would become hard to read.
     *
     * @return the height at which it ends
     */
    public double write(String text, Box box, TextStyle lettering) {
        String drawable = typeface.drawable(text.strip());
        TextStyle fitting = fitting(drawable, box, lettering);
        Wrapping wrapping = wrap(drawable, box, fitting)
                .cut(lines(box, fitting), box.width() * PathPen.POINTS, piece -> typeface.width(piece, fitting));
        on(() -> {
            colour(fitting.ink());
            stream.setFont(typeface.font(fitting.weight()), (float) fitting.size());
            for (int i = 0; i < wrapping.lines().size(); i++) {
                write(wrapping.lines().get(i), i, box, fitting);
            }
        });
        return box.y() + wrapping.lines().size() * fitting.lineHeight() / PathPen.POINTS;
    }

    /** The size at which these texts, one below the other and all alike, fit into that height. */
    public TextStyle fitting(Iterable<String> texts, double width, double height, double gap, TextStyle lettering) {
        TextStyle smaller = lettering;
        while (smaller.size() - STEP >= lettering.least()) {
            double needed = -gap;
            for (String text : texts) {
                needed += gap + height(text, width, smaller);
            }
            if (needed <= height) {
                return smaller;
            }
            smaller = smaller.sized(smaller.size() - STEP);
        }
        return smaller;
    }

    /** The sign of the network. */
    public void sign(double x, double y, double size) {
        on(() -> SignDrawing.draw(stream, pen(x, y, size / SignDrawing.FIELD)));
    }

    /** An address as a QR code, black on white with its quiet zone. */
    public void code(String address, double x, double y, double size) {
        boolean[][] dots = QrDrawing.dots(address);
        on(() -> {
            PathPen pen = pen(x, y, size / dots.length);
            colour(Colour.WHITE);
            pen.rectangle(new Box(0, 0, dots.length, dots.length));
            stream.fill();
            stream.setNonStrokingColor(0f);
            for (int row = 0; row < dots.length; row++) {
                addRuns(pen, dots[row], row);
            }
            // Filled at once, so that no hairline shows between two dots.
            stream.fill();
        });
    }

    private static void addRuns(PathPen pen, boolean[] dots, int row) throws IOException {
        int start = 0;
        while (start < dots.length) {
            int end = start;
            while (end < dots.length && dots[end]) {
                end++;
            }
            if (end > start) {
                pen.rectangle(new Box(start, row, end - start, 1));
            }
            start = end + 1;
        }
    }

    private TextStyle fitting(String text, Box box, TextStyle lettering) {
        TextStyle smaller = lettering;
        while (smaller.size() - STEP >= lettering.least()) {
            Wrapping wrapping = wrap(text, box, smaller);
            if (wrapping.whole() && wrapping.lines().size() <= lines(box, smaller)) {
                return smaller;
            }
            smaller = smaller.sized(smaller.size() - STEP);
        }
        return smaller;
    }

    /** How high the text is in a column of that width. */
    public double height(String text, double width, TextStyle lettering) {
        Box column = new Box(0, 0, width, 0);
        return wrap(typeface.drawable(text.strip()), column, lettering).lines().size()
                * lettering.lineHeight()
                / PathPen.POINTS;
    }

    private Wrapping wrap(String text, Box box, TextStyle lettering) {
        return Wrapping.of(text, box.width() * PathPen.POINTS, piece -> typeface.width(piece, lettering));
    }

    /** How many lines the box takes, at least one; a hair too high is no reason to be smaller. */
    private static int lines(Box box, TextStyle lettering) {
        return Math.max(1, (int) ((box.height() * PathPen.POINTS + STEP) / lettering.lineHeight()));
    }

    private void write(String line, int number, Box box, TextStyle lettering) throws IOException {
        double free = box.width() * PathPen.POINTS - typeface.width(line, lettering);
        double middle = (number + 0.5) * lettering.lineHeight() + HALF_A_CAPITAL * lettering.size();
        stream.beginText();
        stream.newLineAtOffset(
                (float) (box.x() * PathPen.POINTS + lettering.alignment().offset(free)),
                (float) ((format.height() - box.y()) * PathPen.POINTS - middle));
        stream.showText(line);
        stream.endText();
    }

    private PathPen pen(double x, double y, double scale) {
        return new PathPen(stream, x, format.height() - y, scale);
    }

    private void colour(Colour ink) throws IOException {
        stream.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    }

    private void stroke(Colour ink, double width) throws IOException {
        stream.setStrokingColor(ink.red(), ink.green(), ink.blue());
        stream.setLineWidth((float) (width * PathPen.POINTS));
    }

    private static void on(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
