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

/**
 * Draws the guide card for the wallet, twice on a sheet: to cut out and to fold into three, each part as large as a bank
 * card. In two parts the steps were too small to read at night.
 */
@Component
class WalletGuideCard {

    private static final Format SHEET = Format.A4;
    private static final int CARDS = 2;
    private static final int PARTS = 3;
    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;
    private static final double TOP = 36;
    private static final double BETWEEN = 10;
    private static final double MARGIN = 4;
    private static final double MARK = 4;
    private static final double NUMBER = 4.6;
    private static final double GAP = 0.8;

    /** How many steps the first of the two parts has, which are the longer ones. */
    private static final int FIRST = 5;

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
                double x = (SHEET.width() - CARDS * WIDTH - BETWEEN) / 2 + i * (WIDTH + BETWEEN);
                marks(leaf, x);
                front(leaf, place, part(x, 0), language);
                steps(leaf, guide, x);
            }
        });
    }

    private static Box part(double x, int number) {
        return new Box(x, TOP + number * HEIGHT, WIDTH, HEIGHT).inset(MARGIN);
    }

    /** Where to cut, outside the card, and where to fold, across it. */
    private static void marks(PdfCanvas leaf, double x) {
        double bottom = TOP + PARTS * HEIGHT;
        for (double edge : List.of(x, x + WIDTH)) {
            leaf.rule(edge, TOP - MARK, edge, TOP - 1, Colour.EDGE, 0.15);
            leaf.rule(edge, bottom + 1, edge, bottom + MARK, Colour.EDGE, 0.15);
        }
        for (double edge : List.of(TOP, bottom)) {
            leaf.rule(x - MARK, edge, x - 1, edge, Colour.EDGE, 0.15);
            leaf.rule(x + WIDTH + 1, edge, x + WIDTH + MARK, edge, Colour.EDGE, 0.15);
        }
        for (int part = 1; part < PARTS; part++) {
            leaf.fold(x - MARK, TOP + part * HEIGHT, x + WIDTH + MARK, TOP + part * HEIGHT);
        }
    }

    /** On two parts, in one size. */
    private static void steps(PdfCanvas leaf, GuideText guide, double x) {
        Box first = part(x, 1);
        Box second = part(x, 2);
        double width = first.width() - NUMBER;
        TextStyle most = TextStyle.regular(9).leading(1.2);
        List<String> early = guide.steps().subList(0, FIRST);
        List<String> late = Stream.concat(
                        guide.steps().subList(FIRST, guide.steps().size()).stream(), guide.notes().stream())
                .toList();
        TextStyle upper = leaf.fitting(early, width, first.height(), GAP, most);
        TextStyle lower = leaf.fitting(late, width, second.height(), GAP, most);
        TextStyle text = upper.size() < lower.size() ? upper : lower;
        write(leaf, early, 0, guide, first, text);
        write(leaf, late, FIRST, guide, second, text);
    }

    private static void write(
            PdfCanvas leaf, List<String> texts, int before, GuideText guide, Box box, TextStyle text) {
        double y = box.y();
        for (int i = 0; i < texts.size(); i++) {
            int step = before + i;
            if (step < guide.steps().size()) {
                leaf.write(
                        String.valueOf(step + 1),
                        new Box(box.x(), y, NUMBER, 4),
                        TextStyle.bold(text.size()).leading(text.leading()));
            }
            Box rest = new Box(box.x() + NUMBER, y, box.width() - NUMBER, box.bottom() - y);
            y = leaf.write(texts.get(i), rest, text) + GAP;
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
        boolean withCentre = place.centre().isPresent();
        CallNumbers.draw(
                leaf,
                new Box(box.x(), box.y() + (withCentre ? 10 : 11.5), box.width(), withCentre ? 11 : 13),
                1.6,
                withCentre ? 13 : 14,
                texts,
                language);
        place.centre()
                .ifPresent(centre ->
                        CallNumbers.draw(leaf, new Box(box.x(), box.y() + 21.7, box.width(), 7), 1.6, 9, centre));
        double y = leaf.write(
                texts.get(language, "training.paper.say"),
                new Box(box.x(), box.y() + (withCentre ? 29.5 : 26.5), box.width(), 3),
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
