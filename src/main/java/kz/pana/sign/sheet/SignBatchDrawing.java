package kz.pana.sign.sheet;

import java.util.ArrayList;
import java.util.List;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.paper.Box;
import kz.pana.paper.Colour;
import kz.pana.paper.Format;
import kz.pana.paper.Paper;
import kz.pana.paper.PdfCanvas;
import kz.pana.paper.TextStyle;
import org.springframework.stereotype.Component;

/** Many signs to print at once: a list to tick, then a page for each. */
@Component
public class SignBatchDrawing {

    private static final Box PAGE = Format.A4.all().inset(15);
    private static final double HEAD = 24;
    private static final double ROW = 8;
    private static final double TICK = 4.5;
    private static final double SERIAL = 34;
    private static final int ROWS = (int) ((PAGE.height() - HEAD) / ROW);

    private final SignSheetDrawing signs;
    private final Texts texts;

    public SignBatchDrawing(SignSheetDrawing signs, Texts texts) {
        this.signs = signs;
        this.texts = texts;
    }

    /** A line of the list: a sign to tick, or what is said without one. */
    private record Line(String serial, String words, boolean ticked) {}

    /**
     * @param language of the list; the signs themselves are in Kazakh and Russian
     * @param leftOut the signs that are not printed, and why, in words
     */
    public byte[] draw(SignSize size, Language language, String title, List<BatchSign> batch, List<String> leftOut) {
        List<Line> lines = new ArrayList<>();
        batch.forEach(sign -> lines.add(new Line(sign.serial(), sign.name().in(language) + ", " + sign.where(), true)));
        if (!leftOut.isEmpty()) {
            lines.add(new Line("", texts.get(language, "sign.batch.left-out", leftOut.size()), false));
            leftOut.forEach(words -> lines.add(new Line("", words, false)));
        }
        List<Paper.Leaf> leaves = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += ROWS) {
            List<Line> page = lines.subList(from, Math.min(from + ROWS, lines.size()));
            leaves.add(Paper.Leaf.plain(Format.A4, leaf -> list(leaf, language, title, batch.size(), page)));
        }
        batch.forEach(sign -> leaves.add(signs.leaf(size, sign.name(), sign.serial(), sign.opens())));
        return Paper.of(title, language, leaves);
    }

    private void list(PdfCanvas leaf, Language language, String title, int signs, List<Line> lines) {
        leaf.write(title, new Box(PAGE.x(), PAGE.y(), PAGE.width(), 9), TextStyle.bold(17));
        leaf.write(
                texts.get(language, "sign.batch.count", signs),
                new Box(PAGE.x(), PAGE.y() + 11, PAGE.width(), 8),
                TextStyle.regular(11).in(Colour.SOFT));
        double y = PAGE.y() + HEAD;
        for (Line line : lines) {
            line(leaf, line, y);
            y += ROW;
        }
    }

    private static void line(PdfCanvas leaf, Line line, double y) {
        double from = PAGE.x();
        if (line.ticked()) {
            leaf.outline(new Box(from, y, TICK, TICK), 0.6, Colour.TEXT, 0.3);
            leaf.write(line.serial(), new Box(from + TICK + 3, y, SERIAL, ROW - 2), TextStyle.bold(11));
            from += TICK + 3 + SERIAL;
        }
        leaf.write(line.words(), new Box(from, y, PAGE.right() - from, ROW - 2), TextStyle.regular(11));
    }
}
