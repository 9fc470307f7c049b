package kz.pana.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as whoever opens it sees it. */
public record Print(byte[] pdf) {

    private static final int DPI = 150;

    /** All that is written on it, in the order in which it is read aloud. */
    public String text() {
        return read(document -> new PDFTextStripper().getText(document));
    }

    /** The first page, drawn. */
    public BufferedImage picture() {
        return read(document -> new PDFRenderer(document).renderImageWithDPI(0, DPI));
    }

    /** What its one code says. ZXing does not read one in fifty of these, drawn straight; a camera's program reads them all. */
    public String code() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Codes.read(png.toByteArray());
    }

    /** Asks the document for something. */
    public <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A question to a document. */
    public interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }
}
