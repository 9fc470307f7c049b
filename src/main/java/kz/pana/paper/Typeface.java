package kz.pana.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Golos Text inside one document, which takes along the letters it uses and no others. The files are the four parts of
 * the web font, at the weights 400 and 700, merged with fontTools into one file each.
 */
final class Typeface {

    private static final Map<Weight, byte[]> FILES = read();
    private static final int INSTEAD = '?';
    private static final int SPACE = '\u00a0';
    private static final double UNITS = 1000;

    private final Map<Weight, PDFont> fonts = new EnumMap<>(Weight.class);
    private final CmapLookup letters;

    Typeface(PDDocument document) throws IOException {
        TrueTypeFont regular = parse(Weight.REGULAR);
        fonts.put(Weight.REGULAR, PDType0Font.load(document, regular, true));
        fonts.put(Weight.BOLD, PDType0Font.load(document, parse(Weight.BOLD), true));
        letters = regular.getUnicodeCmapLookup();
    }

    PDFont font(Weight weight) {
        return Objects.requireNonNull(fonts.get(weight));
    }

    /** The width of a text without line breaks, in points. */
    double width(String text, TextStyle lettering) {
        try {
            return font(lettering.weight()).getStringWidth(text) / UNITS * lettering.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with a question mark for every sign that the typeface does not have; spaces of any width are spaces. */
    String drawable(String text) {
        return text.codePoints()
                .map(this::drawable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private int drawable(int sign) {
        if (sign == '\n' || letters.getGlyphId(sign) != 0) {
            return sign;
        }
        return Character.isSpaceChar(sign) ? SPACE : INSTEAD;
    }

    private static TrueTypeFont parse(Weight weight) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(FILES.get(weight))));
    }

    private static Map<Weight, byte[]> read() {
        Map<Weight, byte[]> files = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            String name = "/paper/" + weight.file();
            try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
                files.put(weight, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
