package kz.pana.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The sign of the network, mother and child: the outlines of {@code /brand/sign.svg}, on a field of 64 by 64. */
final class SignDrawing {

    static final double FIELD = 64;

    private SignDrawing() {}

    static void draw(PDPageContentStream stream, PathPen pen) throws IOException {
        colour(stream, Colour.RED);
        pen.rounded(new Box(0, 0, FIELD, FIELD), 15);
        stream.fill();
        colour(stream, Colour.WHITE);
        pen.circle(39.5, 15.2, 7.9);
        stream.fill();
        body(pen);
        pen.circle(34.6, 36.2, 6.4);
        stream.setLineWidth(pen.length(2));
        stream.setLineJoinStyle(1);
        stream.fillAndStrokeEvenOdd();
    }

    private static void body(PathPen pen) throws IOException {
        pen.move(31.5, 22.6)
                .curve(20, 25.5, 12, 37, 12, 51.5)
                .curve(12, 54.2, 13.3, 55.5, 16, 55.5)
                .line(24.4, 55.5)
                .line(24.4, 54)
                .curve(24.4, 47.6, 28.4, 44, 34.6, 44)
                .curve(40.8, 44, 44.8, 47.6, 44.8, 54)
                .line(44.8, 55.5)
                .line(48, 55.5)
                .curve(50.7, 55.5, 52, 54.2, 52, 51.5)
                .curve(52, 43, 50.8, 36.5, 48.2, 30.8)
                .curve(47, 28.2, 45, 27, 42.2, 27)
                .curve(37.6, 27, 34, 25.8, 31.5, 22.6)
                .close();
    }

    private static void colour(PDPageContentStream stream, Colour ink) throws IOException {
        stream.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        stream.setStrokingColor(ink.red(), ink.green(), ink.blue());
    }
}
