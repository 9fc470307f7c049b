package kz.pana.certificate;

import java.util.List;
import java.util.stream.Stream;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.paper.Alignment;
import kz.pana.paper.Box;
import kz.pana.paper.Colour;
import kz.pana.paper.Format;
import kz.pana.paper.Paper;
import kz.pana.paper.PdfCanvas;
import kz.pana.paper.TextStyle;
import org.springframework.stereotype.Component;

/** Draws the guide card for the wallet, four times on a sheet: to cut out and to fold once. */
@Component
class WalletGuideCard {

    private static final Format SHEET = Format.A4;
    private static final int CARDS = 4;
    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;
    private static final double TOP = 30;
    private static final double BETWEEN = 9;
    private static final double MARGIN = 3.5;
    private static final double MARK = 4;
    private static final double NUMBER = 3.6;
    private static final double GAP = 0.35;

    private final Texts texts;

    WalletGuideCard(Texts texts) {
        this.texts = texts;
    }

    byte[] draw(GuideCardPlace place, Language language) {
        GuideText guide = GuideText.brief(language);
        return Paper.of(guide.title(), language, SHEET, leaf -> {
            Box inside = SHEET.all().inset(14);
            leaf.write(
                    texts.get(language, "training.paper.cut"),
                    new Box(inside.x(), inside.y(), inside.width(), 9),
                    TextStyle.regular(9).in(Colour.SOFT).aligned(Alignment.CENTRE));
            for (int i = 0; i < CARDS; i++) {
                double x = (SHEET.width() - 2 * WIDTH) / 2;
                double y = TOP + i * (HEIGHT + BETWEEN);
                marks(leaf, x, y);
                back(leaf, guide, new Box(x, y, WIDTH, HEIGHT).inset(MARGIN));
                front(leaf, place, new Box(x + WIDTH, y, WIDTH, HEIGHT).inset(MARGIN), language);
            }
        });
    }

    /** Where to cut, outside the card, and where to fold, across it. */
    private static void marks(PdfCanvas leaf, double x, double y) {
        for (double edge : List.of(x, x + 2 * WIDTH)) {
            leaf.rule(edge, y - MARK, edge, y - 1, Colour.EDGE, 0.15);
            leaf.rule(edge, y + HEIGHT + 1, edge, y + HEIGHT + MARK, Colour.EDGE, 0.15);
        }
        for (double edge : List.of(y, y + HEIGHT)) {
            leaf.rule(x - MARK, edge, x - 1, edge, Colour.EDGE, 0.15);
            leaf.rule(x + 2 * WIDTH + 1, edge, x + 2 * WIDTH + MARK, edge, Colour.EDGE, 0.15);
        }
        leaf.fold(x + WIDTH, y - MARK, x + WIDTH, y + HEIGHT + MARK);
    }

    private static void back(PdfCanvas leaf, GuideText guide, Box box) {
        double width = box.width() - NUMBER;
        TextStyle text = leaf.fitting(
                Stream.concat(guide.steps().stream(), guide.notes().stream()).toList(),
                width,
                box.height(),
                GAP,
                TextStyle.regular(8.5).leading(1.18));
        double y = box.y();
        for (int i = 0; i < guide.steps().size(); i++) {
            leaf.write(
                    String.valueOf(i + 1),
                    new Box(box.x(), y, NUMBER, 4),
                    TextStyle.bold(text.size()).leading(text.leading()));
            y = leaf.write(guide.steps().get(i), new Box(box.x() + NUMBER, y, width, box.bottom() - y), text) + GAP;
        }
        for (String note : guide.notes()) {
            y = leaf.write(note, new Box(box.x() + NUMBER, y, width, box.bottom() - y), text) + GAP;
        }
    }

    private void front(PdfCanvas leaf, GuideCardPlace place, Box box, Language language) {
        leaf.sign(box.x(), box.y(), 9);
        leaf.write(
                texts.get(language, "uikit.name"), new Box(box.x() + 11.5, box.y() + 0.3, 40, 4.6), TextStyle.bold(10));
        leaf.write(
                texts.get(language, "training.paper.slogan"),
                new Box(box.x() + 11.5, box.y() + 4.9, 60, 3.4),
                TextStyle.regular(7).in(Colour.SOFT));
        CallNumbers.draw(leaf, new Box(box.x(), box.y() + 11.5, box.width(), 13), 1.6, 14, texts, language);
        double y = leaf.write(
                texts.get(language, "training.paper.say"),
                new Box(box.x(), box.y() + 26.5, box.width(), 3),
                TextStyle.regular(6.5).in(Colour.SOFT));
        y = leaf.write(
                place.address(),
                new Box(box.x(), y + 0.3, box.width(), 9),
                TextStyle.bold(10).leading(1.2));
        String more = place.name() + " · " + place.phone()
                + (place.door().isEmpty() ? "" : "\n" + texts.get(language, "training.paper.door", place.door()));
        leaf.write(more, box.below(y + 0.6), TextStyle.regular(7.5).leading(1.2));
    }
}
