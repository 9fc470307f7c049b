package kz.pana.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** Draws an address as a QR code, dot by dot so that it prints sharp. */
public final class QrDrawing {

    private QrDrawing() {}

    /** A whole SVG element, black on white with its quiet zone, as large as what it stands in. */
    public static String svg(String address) {
        boolean[][] dots = dots(address);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.length; y++) {
            for (int x = 0; x < dots.length; x++) {
                if (dots[y][x]) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' shape-rendering='crispEdges'><rect width='100%%' height='100%%' fill='#fff'/><path d='%s'/></svg>"
                .formatted(dots.length, dots.length, path);
    }

    /** The rows of the code from top to bottom, true where a dot is dark, with the quiet zone around them. */
    public static boolean[][] dots(String address) {
        try {
            BitMatrix matrix = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    4,
                                    // Fewer, so larger dots: small letters and capitals each in their own mode.
                                    EncodeHintType.QR_COMPACT,
                                    true));
            boolean[][] dots = new boolean[matrix.getHeight()][matrix.getWidth()];
            for (int y = 0; y < dots.length; y++) {
                for (int x = 0; x < dots.length; x++) {
                    dots[y][x] = matrix.get(x, y);
                }
            }
            return dots;
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
