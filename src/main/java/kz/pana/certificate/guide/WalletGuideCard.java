package kz.pana.certificate.guide;

import java.util.List;
import java.util.stream.Stream;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.paper.Alignment;
import kz.pana.paper.Box;
import kz.pana.paper.ByHand;
import kz.pana.paper.Colour;
import kz.pana.paper.Format;
import kz.pana.paper.Paper;
import kz.pana.paper.PdfCanvas;
import kz.pana.paper.TextStyle;
import org.springframework.stereotype.Component;

/**
 * Draws the guide card for the wallet, twice on a sheet: to cut out and to fold into four, each part as large as a bank
 * card. On fewer parts the steps were too small to read at night. Below stands the form of the short record.
 */
@Component
public class WalletGuideCard {

    private static final Format SHEET = Format.A4;
    private static final int CARDS = 2;
    private static final int PARTS = 4;
    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;
    private static final double TOP = 24;
    private static final double BETWEEN = 10;
    private static final double MARGIN = 4;
    private static final double MARK = 4;
    private static final double NUMBER = 4.6;
    private static final double GAP = 0.8;

    /** Below the last step: the number of the coordinator, by hand. */
    private static final double HAND = 5;

    /** With how many steps before it each of the three parts with steps begins. */
    private static final List<Integer> BEFORE = List.of(0, 4, 7);

    /** The form of the short record: how far down it begins, its lines, how high one is, what stands before it. */
    private static final double RECORD = 247;

    private static final int LINES = 5;
    private static final double LINE = 6;
    private static final double SAID = 78;

    private final Texts texts;

    public WalletGuideCard(Texts texts) {
        this.texts = texts;
    }

    public byte[] draw(GuideCardPlace place, Language language) {
        GuideText guide = GuideText.brief(language);
        return Paper.of(guide.title(), language, SHEET, leaf -> {
            Box inside = SHEET.all().inset(14);
            leaf.write(
                    texts.get(language, "training.paper.cut"),
                    new Box(inside.x(), 9, inside.width(), 9),
                    TextStyle.regular(9).in(Colour.SOFT).aligned(Alignment.CENTRE));
            for (int i = 0; i < CARDS; i++) {
                double x = (SHEET.width() - CARDS * WIDTH - BETWEEN) / 2 + i * (WIDTH + BETWEEN);
                marks(leaf, x);
                front(leaf, place, part(x, 0), language);
                steps(leaf, guide, x);
                coordinator(leaf, part(x, PARTS - 1), language);
            }
            record(leaf, new Box(inside.x(), RECORD, inside.width(), SHEET.height() - RECORD - 8), language);
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

    private void coordinator(PdfCanvas leaf, Box box, Language language) {
        ByHand.draw(
                leaf,
                texts.get(language, "training.paper.coordinator"),
                new Box(box.x(), box.bottom() - HAND + 1.4, box.width(), HAND - 1.4),
                38,
                TextStyle.bold(7.5));
    }

    /** On three parts, in one size. */
    private static void steps(PdfCanvas leaf, GuideText guide, double x) {
        List<String> all =
                Stream.concat(guide.steps().stream(), guide.notes().stream()).toList();
        Box last = part(x, PARTS - 1);
        TextStyle text = TextStyle.regular(9).leading(1.2);
        for (int i = 0; i < BEFORE.size(); i++) {
            double height = last.height() - (i == BEFORE.size() - 1 ? HAND : 0);
            text = leaf.fitting(on(all, i), last.width() - NUMBER, height, GAP, text);
        }
        for (int i = 0; i < BEFORE.size(); i++) {
            write(leaf, on(all, i), BEFORE.get(i), guide, part(x, i + 1), text);
        }
    }

    private static List<String> on(List<String> all, int part) {
        return all.subList(BEFORE.get(part), part + 1 < BEFORE.size() ? BEFORE.get(part + 1) : all.size());
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

    /** The short record of an incident, to fill in by hand: none of its lines asks who it was. */
    private void record(PdfCanvas leaf, Box box, Language language) {
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
