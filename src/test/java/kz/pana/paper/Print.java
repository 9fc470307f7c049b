package kz.pana.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
        return picture(DPI);
    }

    private BufferedImage picture(int dpi) {
        return read(document -> new PDFRenderer(document).renderImageWithDPI(0, dpi));
    }

    /** What its one code says. Where its squares fall between the dots it is looked at again from nearer, as a phone does. */
    public String code() {
        return IntStream.of(DPI, 200, 300)
                .mapToObj(dpi -> code(picture(dpi)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code on the page"));
    }

    private static Optional<String> code(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        LuminanceSource light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException unread) {
            return Optional.empty();
        }
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
