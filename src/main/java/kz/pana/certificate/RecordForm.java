package kz.pana.certificate;

import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.paper.Box;
import kz.pana.paper.Colour;
import kz.pana.paper.PdfCanvas;
import kz.pana.paper.TextStyle;

/** The short record of an incident: five lines to fill in by hand, none of which asks who it was. */
final class RecordForm {

    private static final int LINES = 5;
    private static final double LINE = 10.6;

    private RecordForm() {}

    static void draw(PdfCanvas leaf, Box box, Texts texts, Language language) {
        leaf.outline(box, 3, Colour.LINE, 0.3);
        Box inside = box.inset(4);
        double y = leaf.write(texts.get(language, "training.paper.record.title"), inside, TextStyle.bold(10));
        y = leaf.write(
                texts.get(language, "training.paper.record.lead"),
                inside.below(y + 0.6),
                TextStyle.regular(7.5).in(Colour.SOFT).leading(1.2));
        for (int i = 1; i <= LINES; i++) {
            leaf.write(
                    texts.get(language, "training.paper.record." + i),
                    new Box(inside.x(), y + 1.6, inside.width(), 3.4),
                    TextStyle.regular(7.5));
            y += LINE;
            leaf.rule(inside.x(), y, inside.right(), y, Colour.SOFT, 0.25);
        }
    }
}
