package kz.pana.certificate;

import java.time.LocalDate;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Texts;
import kz.pana.paper.Alignment;
import kz.pana.paper.Box;
import kz.pana.paper.Colour;
import kz.pana.paper.Format;
import kz.pana.paper.Paper;
import kz.pana.paper.PdfCanvas;
import kz.pana.paper.TextStyle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Draws a certificate: one sheet to hang on a wall, with a code that tells whether it still holds. */
@Component
class CertificateDrawing {

    private static final Format SHEET = Format.A4_LANDSCAPE;
    private static final double LEFT = 30;
    private static final double RIGHT = SHEET.width() - LEFT;
    private static final double FACTS = 140;
    private static final TextStyle LABEL = TextStyle.regular(9.5).in(Colour.SOFT);
    private static final TextStyle FACT = TextStyle.bold(12);

    private final Texts texts;
    private final AddressWords addresses;
    private final String checkRoot;

    CertificateDrawing(Texts texts, AddressWords addresses, @Value("${pana.public-url}") String publicUrl) {
        this.texts = texts;
        this.addresses = addresses;
        this.checkRoot = publicUrl + "/c/";
    }

    /**
     * What stands on it.
     *
     * @param bearer the whole name
     * @param version of the course
     */
    record Facts(
            String serial,
            String bearer,
            LocalizedText course,
            int version,
            PlaceAtIssue place,
            LocalDate issuedOn,
            LocalDate lastDay) {}

    byte[] draw(Facts facts, Language language) {
        String title = texts.get(language, "training.paper.certificate") + " " + facts.serial();
        return Paper.of(title, language, SHEET, leaf -> draw(leaf, facts, language));
    }

    private void draw(PdfCanvas leaf, Facts facts, Language language) {
        leaf.fill(SHEET.all(), 0, Colour.SURFACE);
        leaf.outline(SHEET.all().inset(10), 7, Colour.LINE, 0.5);
        brand(leaf, language);
        what(leaf, facts, language);
        leaf.rule(LEFT, FACTS - 8, RIGHT, FACTS - 8, Colour.LINE, 0.4);
        where(leaf, facts.place(), language);
        when(leaf, facts, language);
        code(leaf, checkRoot + facts.serial(), language);
    }

    private void brand(PdfCanvas leaf, Language language) {
        leaf.sign(LEFT, 26, 16);
        leaf.write(texts.get(language, "uikit.name"), new Box(LEFT + 21, 26.5, 100, 8), TextStyle.bold(17));
        leaf.write(
                texts.get(language, "training.paper.slogan"),
                new Box(LEFT + 21, 34.5, 100, 6),
                TextStyle.regular(11).in(Colour.SOFT));
    }

    private void what(PdfCanvas leaf, Facts facts, Language language) {
        Box text = new Box(LEFT, 58, RIGHT - LEFT, 66);
        double y = leaf.write(
                texts.get(language, "training.paper.certificate"),
                new Box(LEFT, text.y(), text.width(), 9),
                TextStyle.regular(18).in(Colour.SOFT));
        y = leaf.write(facts.bearer(), new Box(LEFT, y + 3, text.width(), 32), TextStyle.bold(36));
        leaf.write(
                texts.get(language, "training.paper.passed", facts.course(), facts.version()),
                new Box(LEFT, y + 4, 190, text.bottom() - y - 4),
                TextStyle.regular(14));
    }

    private void where(PdfCanvas leaf, PlaceAtIssue place, Language language) {
        Box column = new Box(LEFT, FACTS, 76, 42);
        double y = leaf.write(texts.get(language, "training.paper.place"), line(column, FACTS), LABEL);
        y = leaf.write(place.name().in(language), new Box(LEFT, y + 0.5, column.width(), 17), FACT);
        String address = addresses.town(place.placeTown(), language) + ", "
                + addresses.house(place.placeTown(), place.placeStreet(), place.placeHouse(), language);
        leaf.write(address, column.below(y + 1), TextStyle.regular(10.5));
    }

    private void when(PdfCanvas leaf, Facts facts, Language language) {
        Box column = new Box(LEFT + 86, FACTS, 52, 42);
        double y = fact(leaf, column, FACTS, "training.paper.issued", facts.issuedOn(), language);
        y = fact(leaf, column, y, "training.paper.until", facts.lastDay(), language);
        fact(leaf, column, y, "training.paper.number", facts.serial(), language);
    }

    private double fact(PdfCanvas leaf, Box column, double y, String key, Object value, Language language) {
        double below = leaf.write(texts.get(language, key), line(column, y), LABEL);
        return leaf.write(texts.get(language, "training.paper.value", value), line(column, below), FACT) + 2.5;
    }

    private void code(PdfCanvas leaf, String address, Language language) {
        double size = 36;
        leaf.code(address, RIGHT - size, FACTS - 1, size);
        Box left = new Box(LEFT + 146, FACTS, RIGHT - size - 5 - LEFT - 146, 34);
        leaf.write(texts.get(language, "training.paper.check"), left, LABEL.aligned(Alignment.END));
        leaf.write(
                address,
                new Box(LEFT + 146, FACTS + size + 1, RIGHT - LEFT - 146, 5),
                TextStyle.regular(9.5).aligned(Alignment.END));
    }

    private static Box line(Box column, double y) {
        return new Box(column.x(), y, column.width(), 5.5);
    }
}
