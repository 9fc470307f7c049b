package kz.pana.certificate;

import java.util.List;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.paper.Alignment;
import kz.pana.paper.Box;
import kz.pana.paper.Ink;
import kz.pana.paper.Leaf;
import kz.pana.paper.Lettering;

/** The numbers to call, side by side. */
final class CallNumbers {

    private static final List<String> NUMBERS = List.of("102", "103", "112", "111");

    private CallNumbers() {}

    /**
     * @param size of the digits, in points; what they mean stands below in letters of a third of it
     */
    static void draw(Leaf leaf, Box box, double gap, double size, Texts texts, Language language) {
        double width = (box.width() - gap * (NUMBERS.size() - 1)) / NUMBERS.size();
        for (int i = 0; i < NUMBERS.size(); i++) {
            Box field = new Box(box.x() + i * (width + gap), box.y(), width, box.height());
            leaf.outline(field, gap, Ink.LINE, 0.3);
            Box upper = new Box(field.x(), field.y() + gap / 2, width, box.height() * 0.5);
            Box lower = new Box(field.x() + 0.6, upper.bottom(), width - 1.2, box.height() - upper.height() - gap);
            leaf.write(NUMBERS.get(i), upper, Lettering.bold(size).in(Ink.RED).aligned(Alignment.CENTRE));
            leaf.write(
                    texts.get(language, "training.paper.call." + NUMBERS.get(i)),
                    lower,
                    Lettering.regular(size * 0.36)
                            .in(Ink.TEXT)
                            .aligned(Alignment.CENTRE)
                            .leading(1.15));
        }
    }
}
