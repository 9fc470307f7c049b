package kz.pana.certificate;

import java.util.List;
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

/** Draws the guide card that stands by the counter: the nine steps, whom to call, and the address to say. */
@Component
class CounterGuideCard {

    private static final Format SHEET = Format.A5;
    private static final Box INSIDE = SHEET.all().inset(10);
    private static final TextStyle LABEL = TextStyle.regular(8).in(Colour.SOFT);
    private static final double NUMBER = 7;
    private static final double GAP = 1.5;

    private final Texts texts;

    CounterGuideCard(Texts texts) {
        this.texts = texts;
    }

    byte[] draw(GuideCardPlace place, Language language) {
        GuideText guide = GuideText.whole(language);
        return Paper.of(guide.title(), language, SHEET, leaf -> {
            head(leaf, guide);
            steps(leaf, guide, new Box(INSIDE.x(), 29, INSIDE.width(), 104));
            CallNumbers.draw(leaf, new Box(INSIDE.x(), 136, INSIDE.width(), 18), 2.5, 20, texts, language);
            address(leaf, place, new Box(INSIDE.x(), 157, INSIDE.width(), 38), language);
            leaf.write(
                    texts.get(language, "training.paper.as-of", place.asOf()),
                    new Box(INSIDE.x(), 197, INSIDE.width(), 4),
                    TextStyle.regular(6.5).in(Colour.SOFT).aligned(Alignment.CENTRE));
        });
    }

    private static void head(PdfCanvas leaf, GuideText guide) {
        leaf.sign(INSIDE.x(), INSIDE.y(), 14);
        TextStyle title = TextStyle.bold(17);
        leaf.write(guide.title(), new Box(INSIDE.x() + 18, INSIDE.y() + 3.2, INSIDE.width() - 18, 8), title);
    }

    private static void steps(PdfCanvas leaf, GuideText guide, Box box) {
        double width = box.width() - NUMBER;
        TextStyle limits = TextStyle.regular(8).in(Colour.SOFT);
        double foot = 9;
        TextStyle text = leaf.fitting(
                guide.steps(),
                width,
                box.height() - foot,
                GAP,
                TextStyle.regular(11.5).leading(1.3));
        double y = box.y();
        List<String> steps = guide.steps();
        for (int i = 0; i < steps.size(); i++) {
            leaf.write(
                    String.valueOf(i + 1),
                    new Box(box.x(), y, NUMBER, 6),
                    TextStyle.bold(text.size()).leading(text.leading()));
            y = leaf.write(steps.get(i), new Box(box.x() + NUMBER, y, width, box.bottom() - y), text) + GAP;
        }
        leaf.write(guide.limits(), new Box(box.x() + NUMBER, y, width, box.bottom() - y), limits);
    }

    private void address(PdfCanvas leaf, GuideCardPlace place, Box box, Language language) {
        leaf.fill(box, 4, Colour.PAGE);
        Box text = box.inset(4);
        double y = leaf.write(
                texts.get(language, "training.paper.say"), new Box(text.x(), text.y(), text.width(), 4), LABEL);
        y = leaf.write(place.town(), row(text, y + 0.5, 6.5), TextStyle.bold(13));
        y = leaf.write(place.street(), row(text, y, 9), TextStyle.bold(18));
        y = leaf.write(place.name() + " · " + place.phone(), row(text, y + 1, 5.5), TextStyle.regular(10.5));
        if (!place.door().isEmpty()) {
            leaf.write(
                    texts.get(language, "training.paper.door", place.door()),
                    text.below(y),
                    TextStyle.regular(9.5).leading(1.2));
        }
    }

    private static Box row(Box text, double y, double height) {
        return new Box(text.x(), y, text.width(), height);
    }
}
