package kz.pana.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kz.pana.kernel.LocalizedText;
import kz.pana.paper.Format;
import kz.pana.paper.Print;
import kz.pana.sign.sheet.SignSize;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on a printed sign, and where it is cut. */
class SignSheetDrawingTest {

    private static final double POINTS = 72 / 25.4;

    @ParameterizedTest
    @EnumSource
    void aSignSaysItsWordsInBothLanguagesWhoseItIsAndItsSerial(SignSize size) {
        byte[] pdf = PrintedSigns.of(size);

        assertThat(new Print(pdf).text())
                .contains("Сенің панаң", "Твоё убежище", "«Мерей» дәріханасы", "Аптека «Мерей»", PrintedSigns.SERIAL)
                .doesNotContain("!sign.", "…");
        assertThat(pdf.length).isLessThan(120_000);
    }

    @ParameterizedTest
    @EnumSource
    void itsCodeOpensItsAddress(SignSize size) {
        assertThat(new Print(PrintedSigns.of(size)).code()).isEqualTo(PrintedSigns.ADDRESS);
    }

    /** Drawn with nothing that is a picture. */
    @ParameterizedTest
    @EnumSource
    void itsCodeIsMadeOfLines(SignSize size) {
        boolean pictures = new Print(PrintedSigns.of(size))
                .read(document -> document.getPage(0)
                        .getResources()
                        .getXObjectNames()
                        .iterator()
                        .hasNext());
        assertThat(pictures).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aPrintShopFindsMarksAndBleedAroundWhatIsLeft(SignSize size) {
        Format left = size.format();
        new Print(PrintedSigns.of(size)).read(document -> {
            var page = document.getPage(0);
            assertSize(page.getTrimBox(), left, 0);
            assertSize(page.getBleedBox(), left, 3);
            assertSize(page.getMediaBox(), left, 10);
            assertSize(page.getCropBox(), left, size.isCutByHand() ? 10 : 0);
            return page;
        });
    }

    @ParameterizedTest
    @EnumSource
    void theLongestNameIsAllThere(SignSize size) {
        String name = "«Қызылқұм жолындағы Ұлы Жібек» сауда ойын-сауық кешені, дүкен №7";
        String text = new Print(PrintedSigns.of(
                        size,
                        new LocalizedText(name, "Торгово-развлекательный центр «Великий Шёлковый путь», магазин №7")))
                .text();

        assertThat(text.replaceAll("\\s+", " ")).contains("сауда ойын-сауық", "Великий Шёлковый", PrintedSigns.SERIAL);
    }

    private static void assertSize(PDRectangle box, Format format, double around) {
        assertThat((double) box.getWidth()).isCloseTo((format.width() + 2 * around) * POINTS, within(0.1));
        assertThat((double) box.getHeight()).isCloseTo((format.height() + 2 * around) * POINTS, within(0.1));
        assertThat((double) box.getLowerLeftX()).isCloseTo(-around * POINTS, within(0.1));
    }
}
