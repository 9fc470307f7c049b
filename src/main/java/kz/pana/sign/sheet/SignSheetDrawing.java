package kz.pana.sign.sheet;

import java.util.List;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Texts;
import kz.pana.paper.Alignment;
import kz.pana.paper.Box;
import kz.pana.paper.Colour;
import kz.pana.paper.Format;
import kz.pana.paper.Paper;
import kz.pana.paper.PdfCanvas;
import kz.pana.paper.TextStyle;
import org.springframework.stereotype.Component;

/**
 * Draws the sign: mother and child on red, the words in Kazakh and Russian, and on a white field the name of the place,
 * the serial and the code. One drawing for all sizes, measured on A4.
 */
@Component
public class SignSheetDrawing {

    private static final double WIDTH = Format.A4.width();
    private static final double HEIGHT = Format.A4.height();

    /** How far from its upper left corner the figures begin, and how large their field is. */
    private static final double FIGURES = 142;

    private static final Box FIELD = new Box(14, 210, WIDTH - 28, 74);

    /** With its quiet zone. */
    private static final double CODE = 68;

    private static final double POINTS = 72 / 25.4;

    private final Texts texts;

    public SignSheetDrawing(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param address what its code opens
     */
    public byte[] draw(SignSize size, LocalizedText name, String serial, String address) {
        String title = texts.get(Language.KK, "sign.sheet.title", serial);
        return Paper.of(title, Language.KK, List.of(leaf(size, name, serial, address)));
    }

    /** The same as a page of several. */
    Paper.Leaf leaf(SignSize size, LocalizedText name, String serial, String address) {
        return Paper.Leaf.trimmed(size.format(), size.isCutByHand(), leaf -> {
            // Measured on A4; what A5 and the others have in height less or more is under the field.
            double scale = size.format().width() / WIDTH;
            leaf.fill(bleed(size.format()), 0, Colour.RED);
            new Scaled(leaf, scale, size.format().height() / scale).draw(name, serial, address);
        });
    }

    private static Box bleed(Format trimmed) {
        return trimmed.all().inset(-Paper.BLEED);
    }

    /** The drawing as if the sheet were as wide as A4. */
    private final class Scaled {

        private final PdfCanvas leaf;
        private final double scale;
        private final double lift;

        Scaled(PdfCanvas leaf, double scale, double height) {
            this.leaf = leaf;
            this.scale = scale;
            this.lift = height - HEIGHT;
        }

        void draw(LocalizedText name, String serial, String address) {
            leaf.sign((WIDTH - FIGURES) / 2 * scale, 12 * scale, FIGURES * scale);
            line(Language.KK, 154, 56);
            line(Language.RU, 180, 40);
            leaf.fill(box(FIELD), 6 * scale, Colour.WHITE);
            leaf.code(address, (FIELD.x() + 3) * scale, (FIELD.y() + lift + 3) * scale, CODE * scale);
            Box words = new Box(FIELD.x() + CODE + 6, FIELD.y() + 6, FIELD.width() - CODE - 12, 0);
            double y = write(names(name), words, 27, TextStyle.bold(24 * scale).leading(1.15));
            y = write(serial, at(words, y + 2), 12, TextStyle.bold(26 * scale).in(Colour.RED));
            write(
                    check(),
                    at(words, y + 1),
                    FIELD.bottom() - 6 - y,
                    TextStyle.regular(13 * scale).in(Colour.SOFT).leading(1.25));
        }

        private void line(Language language, double y, double size) {
            leaf.write(
                    texts.get(language, "uikit.slogan"),
                    box(new Box(8, y, WIDTH - 16, size * 1.25 / POINTS)),
                    TextStyle.bold(size * scale).in(Colour.WHITE).aligned(Alignment.CENTRE));
        }

        /** @return how far down it ends, on A4 */
        private double write(String text, Box from, double height, TextStyle style) {
            Box room = box(new Box(from.x(), from.y(), from.width(), height));
            return leaf.write(text, room, style) / scale - lift;
        }

        private static Box at(Box column, double y) {
            return new Box(column.x(), y, column.width(), 0);
        }

        private Box box(Box onA4) {
            return new Box(onA4.x() * scale, (onA4.y() + lift) * scale, onA4.width() * scale, onA4.height() * scale);
        }
    }

    private static String names(LocalizedText name) {
        return String.join(
                "\n", List.of(name.kk(), name.ru()).stream().distinct().toList());
    }

    private String check() {
        return texts.get(Language.KK, "sign.sheet.check") + "\n" + texts.get(Language.RU, "sign.sheet.check");
    }
}
