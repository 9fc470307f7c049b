package kz.pana.certificate.guide;

import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.paper.Box;
import kz.pana.paper.Colour;
import kz.pana.paper.PdfCanvas;
import kz.pana.paper.TextStyle;

/** The short record of an incident: five lines to fill in by hand, none of which asks who it was. */
final class RecordForm {

    private static final int LINES = 5;
    private static final double LINE = 6;
    private static final double SAID = 78;

    private RecordForm() {}

    static void draw(PdfCanvas leaf, Box box, Texts texts, Language language) {
        leaf.outline(box, 3, Colour.LINE, 0.3);
        Box inside = box.inset(3.5);
        leaf.write(texts.get(language, "training.paper.record.title"), inside, TextStyle.bold(10));
        leaf.write(
                texts.get(language, "training.paper.record.lead"),
                new Box(inside.x() + 32, inside.y() + 0.7, inside.width() - 32, 4),
                TextStyle.regular(7).in(Colour.SOFT).leading(1.2));
        for (int i = 0; i < LINES; i++) {
            ByHand.draw(
                    leaf,
                    texts.get(language, "training.paper.record." + (i + 1)),
                    new Box(inside.x(), inside.y() + 5.6 + i * LINE, inside.width(), LINE - 1.4),
                    SAID,
                    TextStyle.regular(8.5));
        }
    }
}
