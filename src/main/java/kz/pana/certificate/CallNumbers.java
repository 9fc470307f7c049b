package kz.pana.certificate;

import java.util.List;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.paper.Alignment;
import kz.pana.paper.Box;
import kz.pana.paper.Colour;
import kz.pana.paper.PdfCanvas;
import kz.pana.paper.TextStyle;

/** The numbers to call, side by side. */
final class CallNumbers {

    private static final List<String> NUMBERS = List.of("102", "103", "112", "111");

    private CallNumbers() {}

    /**
     * @param size of the digits, in points; what they mean stands below in letters of a third of it
     */
    static void draw(PdfCanvas leaf, Box box, double gap, double size, Texts texts, Language language) {
        double width = (box.width() - gap * (NUMBERS.size() - 1)) / NUMBERS.size();
        for (int i = 0; i < NUMBERS.size(); i++) {
            Box field = new Box(box.x() + i * (width + gap), box.y(), width, box.height());
            leaf.outline(field, gap, Colour.LINE, 0.3);
            Box upper = new Box(field.x(), field.y() + gap / 2, width, box.height() * 0.5);
            Box lower = new Box(field.x() + 0.6, upper.bottom(), width - 1.2, box.height() - upper.height() - gap);
            leaf.write(
                    NUMBERS.get(i), upper, TextStyle.bold(size).in(Colour.RED).aligned(Alignment.CENTRE));
            leaf.write(
                    texts.get(language, "training.paper.call." + NUMBERS.get(i)),
                    lower,
                    TextStyle.regular(size * 0.36)
                            .in(Colour.TEXT)
                            .aligned(Alignment.CENTRE)
                            .leading(1.15));
        }
    }
}
