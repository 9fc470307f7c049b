package kz.pana.certificate;

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
 * Draws the guide card by the counter: what to do, whom to call, and the address to say. The coordinator's number is
 * written on it by hand: coordinators change. It is as large as it is because
 * it is read at night, in haste, from where one stands.
 */
@Component
class CounterGuideCard {

    private static final Format SHEET = Format.A4;
    private static final Box INSIDE = SHEET.all().inset(14);
    private static final TextStyle LABEL = TextStyle.regular(10).in(Colour.SOFT);
    private static final double NUMBER = 9;
    private static final double GAP = 1.8;

    private final Texts texts;

    CounterGuideCard(Texts texts) {
        this.texts = texts;
    }

    byte[] draw(GuideCardPlace place, Language language) {
        GuideText guide = GuideText.whole(language);
        return Paper.of(guide.title(), language, SHEET, leaf -> {
            head(leaf, guide);
            steps(leaf, guide, new Box(INSIDE.x(), 36, INSIDE.width(), 165));
            CallNumbers.draw(leaf, new Box(INSIDE.x(), 203, INSIDE.width(), 20), 3, 25, texts, language);
            ByHand.draw(
                    leaf,
                    texts.get(language, "training.paper.coordinator"),
                    new Box(INSIDE.x(), 226.5, INSIDE.width(), 5.5),
                    66,
                    TextStyle.bold(12));
            address(leaf, place, new Box(INSIDE.x(), 235, INSIDE.width(), 43), language);
            leaf.write(
                    texts.get(language, "training.paper.as-of", place.asOf()),
                    new Box(INSIDE.x(), 281, INSIDE.width(), 5),
                    TextStyle.regular(8).in(Colour.SOFT).aligned(Alignment.CENTRE));
        });
    }

    private static void head(PdfCanvas leaf, GuideText guide) {
        leaf.sign(INSIDE.x(), INSIDE.y() - 2, 18);
        TextStyle title = TextStyle.bold(24);
        leaf.write(guide.title(), new Box(INSIDE.x() + 23, INSIDE.y() + 1.6, INSIDE.width() - 23, 11), title);
    }

    private static void steps(PdfCanvas leaf, GuideText guide, Box box) {
        double width = box.width() - NUMBER;
        TextStyle text = leaf.fitting(
                Stream.concat(guide.steps().stream(), guide.notes().stream()).toList(),
                width,
                box.height(),
                GAP,
                TextStyle.regular(14).leading(1.26));
        double y = box.y();
        List<String> steps = guide.steps();
        for (int i = 0; i < steps.size(); i++) {
            leaf.write(
                    String.valueOf(i + 1),
                    new Box(box.x(), y, NUMBER, 7),
                    TextStyle.bold(text.size()).leading(text.leading()));
            y = leaf.write(steps.get(i), new Box(box.x() + NUMBER, y, width, box.bottom() - y), text) + GAP;
        }
        for (String note : guide.notes()) {
            y = leaf.write(note, new Box(box.x() + NUMBER, y, width, box.bottom() - y), text) + GAP;
        }
    }

    private void address(PdfCanvas leaf, GuideCardPlace place, Box box, Language language) {
        leaf.fill(box, 4, Colour.PAGE);
        Box text = box.inset(5);
        double y = leaf.write(
                texts.get(language, "training.paper.say"), new Box(text.x(), text.y(), text.width(), 5), LABEL);
        y = leaf.write(place.town(), row(text, y + 0.5, 7.5), TextStyle.bold(15));
        y = leaf.write(place.street(), row(text, y, 10.5), TextStyle.bold(21));
        y = leaf.write(place.name() + " · " + place.phone(), row(text, y + 1, 6), TextStyle.regular(11.5));
        if (!place.door().isEmpty()) {
            leaf.write(
                    texts.get(language, "training.paper.door", place.door()),
                    text.below(y),
                    TextStyle.regular(10.5).leading(1.2));
        }
    }

    private static Box row(Box text, double y, double height) {
        return new Box(text.x(), y, text.width(), height);
    }
}
