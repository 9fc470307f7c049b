package kz.pana.certificate;

import java.util.List;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.paper.Alignment;
import kz.pana.paper.Box;
import kz.pana.paper.Format;
import kz.pana.paper.Ink;
import kz.pana.paper.Leaf;
import kz.pana.paper.Lettering;
import kz.pana.paper.Paper;
import org.springframework.stereotype.Component;

/** Draws the guide card that stands by the counter: the nine steps, whom to call, and the address to say. */
@Component
class CounterCard {

    private static final Format SHEET = Format.A5;
    private static final Box INSIDE = SHEET.all().inset(10);
    private static final Lettering LABEL = Lettering.regular(8).in(Ink.SOFT);
    private static final double NUMBER = 7;
    private static final double GAP = 1.5;

    private final Texts texts;

    CounterCard(Texts texts) {
        this.texts = texts;
    }

    byte[] draw(CardPlace place, Language language) {
        GuideText guide = GuideText.whole(language);
        return Paper.of(guide.title(), language, SHEET, leaf -> {
            head(leaf, guide);
            steps(leaf, guide, new Box(INSIDE.x(), 29, INSIDE.width(), 104));
            CallNumbers.draw(leaf, new Box(INSIDE.x(), 136, INSIDE.width(), 18), 2.5, 20, texts, language);
            address(leaf, place, new Box(INSIDE.x(), 157, INSIDE.width(), 38), language);
            leaf.write(
                    texts.get(language, "training.paper.as-of", place.asOf()),
                    new Box(INSIDE.x(), 197, INSIDE.width(), 4),
                    Lettering.regular(6.5).in(Ink.SOFT).aligned(Alignment.CENTRE));
        });
    }

    private static void head(Leaf leaf, GuideText guide) {
        leaf.sign(INSIDE.x(), INSIDE.y(), 14);
        Lettering title = Lettering.bold(17);
        leaf.write(guide.title(), new Box(INSIDE.x() + 18, INSIDE.y() + 3.2, INSIDE.width() - 18, 8), title);
    }

    private static void steps(Leaf leaf, GuideText guide, Box box) {
        double width = box.width() - NUMBER;
        Lettering limits = Lettering.regular(8).in(Ink.SOFT);
        double foot = 9;
        Lettering text = leaf.fitting(
                guide.steps(),
                width,
                box.height() - foot,
                GAP,
                Lettering.regular(11.5).leading(1.3));
        double y = box.y();
        List<String> steps = guide.steps();
        for (int i = 0; i < steps.size(); i++) {
            leaf.write(
                    String.valueOf(i + 1),
                    new Box(box.x(), y, NUMBER, 6),
                    Lettering.bold(text.size()).leading(text.leading()));
            y = leaf.write(steps.get(i), new Box(box.x() + NUMBER, y, width, box.bottom() - y), text) + GAP;
        }
        leaf.write(guide.limits(), new Box(box.x() + NUMBER, y, width, box.bottom() - y), limits);
    }

    private void address(Leaf leaf, CardPlace place, Box box, Language language) {
        leaf.fill(box, 4, Ink.PAGE);
        Box text = box.inset(4);
        double y = leaf.write(
                texts.get(language, "training.paper.say"), new Box(text.x(), text.y(), text.width(), 4), LABEL);
        y = leaf.write(place.town(), row(text, y + 0.5, 6.5), Lettering.bold(13));
        y = leaf.write(place.street(), row(text, y, 9), Lettering.bold(18));
        y = leaf.write(place.name() + " · " + place.phone(), row(text, y + 1, 5.5), Lettering.regular(10.5));
        if (!place.door().isEmpty()) {
            leaf.write(
                    texts.get(language, "training.paper.door", place.door()),
                    text.below(y),
                    Lettering.regular(9.5).leading(1.2));
        }
    }

    private static Box row(Box text, double y, double height) {
        return new Box(text.x(), y, text.width(), height);
    }
}
