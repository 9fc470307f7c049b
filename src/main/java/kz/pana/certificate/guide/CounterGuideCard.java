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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Draws the guide card by the counter: what to do, whom to call, and the address to say. The coordinator's number is
 * written on it by hand: coordinators change. It is as large as it is because it is read at night, in haste, from where
 * one stands. A code on top leads whoever works there to a scene of a minute.
 */
@Component
public class CounterGuideCard {

    private static final Format SHEET = Format.A4;
    private static final Box INSIDE = SHEET.all().inset(14);
    private static final TextStyle LABEL = TextStyle.regular(10).in(Colour.SOFT);
    private static final double NUMBER = 9;
    private static final double GAP = 1.8;

    /** With its quiet zone; an old phone reads it from an arm's length. */
    private static final double CODE = 25;

    /** How high the crisis centre stands below the numbers, where there is one. */
    private static final double CENTRE = 10;

    private final Texts texts;
    private final String recall;

    public CounterGuideCard(Texts texts, @Value("${pana.public-url}") String publicUrl) {
        this.texts = texts;
        this.recall = publicUrl + "/app/training/recall";
    }

    public byte[] draw(GuideCardPlace place, Language language) {
        GuideText guide = GuideText.whole(language);
        return Paper.of(guide.title(), language, SHEET, leaf -> {
            head(leaf, guide, language);
            double below = place.centre().isPresent() ? CENTRE + GAP : 0;
            steps(leaf, guide, new Box(INSIDE.x(), 36, INSIDE.width(), 165 - below));
            CallNumbers.draw(leaf, new Box(INSIDE.x(), 203 - below, INSIDE.width(), 20), 3, 25, texts, language);
            place.centre()
                    .ifPresent(centre -> CallNumbers.draw(
                            leaf, new Box(INSIDE.x(), 223 - CENTRE, INSIDE.width(), CENTRE), 3, 15, centre));
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

    private void head(PdfCanvas leaf, GuideText guide, Language language) {
        leaf.sign(INSIDE.x(), INSIDE.y() - 2, 18);
        leaf.code(recall, INSIDE.x() + INSIDE.width() - CODE, INSIDE.y() - 5, CODE);
        double x = INSIDE.x() + 23;
        double width = INSIDE.width() - 23 - CODE - 4;
        leaf.write(guide.title(), new Box(x, INSIDE.y() - 2, width, 10), TextStyle.bold(22));
        Box words = new Box(x, INSIDE.y() + 9.5, width, 9);
        double y = leaf.write(
                texts.get(language, "training.paper.recall"),
                new Box(words.x(), words.y(), width, 5),
                TextStyle.bold(11).aligned(Alignment.END));
        leaf.write(
                texts.get(language, "training.paper.recall.how"),
                words.below(y),
                TextStyle.regular(9).in(Colour.SOFT).aligned(Alignment.END));
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
