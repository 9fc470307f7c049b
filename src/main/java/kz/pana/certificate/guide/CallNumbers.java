package kz.pana.certificate.guide;

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

    /** As long as a number without an extension is; shorter are those such as 150. */
    private static final int MOST_DIGITS = 18;

    private static final int FEWEST_DIGITS = 6;

    /** Of a millimetre. */
    private static final double POINTS = 72 / 25.4;

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

    /**
     * The crisis centre of the region, below them.
     *
     * @param size of its number, in points; what it is stands beside it
     */
    static void draw(PdfCanvas leaf, Box box, double gap, double size, GuideCardPlace.Centre centre) {
        leaf.outline(box, gap, Colour.LINE, 0.3);
        double width = box.width() * share(centre.phone().length());
        double line = size * 1.2 / POINTS;
        leaf.write(
                centre.phone(),
                new Box(box.x() + gap, box.y() + (box.height() - line) / 2, width - 2 * gap, line),
                TextStyle.bold(size).leading(1.2));
        Box beside = new Box(box.x() + width, box.y(), box.width() - width - gap, box.height());
        TextStyle words = leaf.fitting(
                List.of(centre.words()),
                beside.width(),
                beside.height() - 1,
                0,
                TextStyle.regular(size * 0.68).in(Colour.TEXT).leading(1.15));
        double high = leaf.height(centre.words(), beside.width(), words);
        leaf.write(centre.words(), beside.below(beside.y() + (beside.height() - high) / 2), words);
    }

    /** Of the width, for a number that is so long. */
    private static double share(int letters) {
        if (letters < FEWEST_DIGITS) {
            return 0.16;
        }
        return letters > MOST_DIGITS ? 0.44 : 0.32;
    }
}
