package kz.pana.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import kz.pana.kernel.Language;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** What stands in a PDF, and that it stays where it belongs. */
class PaperTest {

    private static final String LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІі ЁёЩщЪъЭэ ₸ № «» – … · ’";
    private static final Box COLUMN = new Box(20, 20, 40, 30);
    private static final int WHITE = 0xffffff;

    @Test
    void everyKazakhLetterIsInBothWeights() {
        Print print = print(leaf -> {
            leaf.write(LETTERS, new Box(10, 10, 120, 10), TextStyle.regular(12));
            leaf.write(LETTERS, new Box(10, 30, 120, 10), TextStyle.bold(12));
        });

        assertThat(print.text().lines().map(String::strip)).containsExactly(LETTERS, LETTERS);
    }

    @Test
    void theTypefaceTravelsInsideAndOnlyItsLetters() {
        Print print = print(leaf -> leaf.write("Панаң", COLUMN, TextStyle.regular(12)));

        List<PDFont> fonts = print.read(document -> {
            var resources = document.getPage(0).getResources();
            List<PDFont> found = new ArrayList<>();
            for (var name : resources.getFontNames()) {
                found.add(resources.getFont(name));
            }
            return found;
        });
        assertThat(fonts).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+GolosText-(Regular|Bold)");
        });
        assertThat(print.pdf().length).isLessThan(20_000);
    }

    @Test
    void aSignThatTheTypefaceLacksIsAQuestionMark() {
        assertThat(print(leaf -> leaf.write("Дүкен 店 🙂", COLUMN, TextStyle.regular(12)))
                        .text()
                        .strip())
                .isEqualTo("Дүкен ? ?");
    }

    @Test
    void theFileSaysWhatItIsInWhichLanguageAndNothingOfTheMachine() {
        Print print = print(leaf -> leaf.sign(10, 10, 20));

        assertThat(print.<String>read(
                        document -> document.getDocumentInformation().getTitle()))
                .isEqualTo("Сынақ");
        assertThat(print.<String>read(
                        document -> document.getDocumentInformation().getProducer()))
                .isEqualTo("PANA");
        assertThat(print.<String>read(document -> document.getDocumentCatalog().getLanguage()))
                .isEqualTo("kk-KZ");
    }

    @Test
    void aLongTextStaysInItsBox() {
        String name = "Қызылорданың-ең-ұзақ-атауы-бар-дүкені " + "сөз ".repeat(60);

        BufferedImage picture =
                print(leaf -> leaf.write(name, COLUMN, TextStyle.bold(20))).picture();

        double dot = picture.getWidth() / Format.A5.width();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                boolean inside = x >= COLUMN.x() * dot - 2
                        && x <= COLUMN.right() * dot + 2
                        && y >= COLUMN.y() * dot - 2
                        && y <= COLUMN.bottom() * dot + 2;
                if (!inside) {
                    assertThat(picture.getRGB(x, y) & WHITE).as("%d, %d", x, y).isEqualTo(WHITE);
                }
            }
        }
    }

    @Test
    void textsThatShareASizeFitTogether() {
        List<String> steps = Arrays.asList("сөз ".repeat(40), "сөз ".repeat(50), "сөз ".repeat(30));
        print(leaf -> {
            TextStyle fitting = leaf.fitting(steps, 60, 60, 2, TextStyle.regular(14));
            double y = 10;
            for (String step : steps) {
                y = leaf.write(step, new Box(10, y, 60, 100), fitting) + 2;
            }
            assertThat(fitting.size()).isLessThan(14);
            assertThat(y - 2).isLessThanOrEqualTo(70.1);
        });
    }

    @Test
    void aCodeIsReadFromThePicture() {
        String address = "https://pana.example/c/PANA-26-7KQ4MX";

        assertThat(print(leaf -> leaf.code(address, 50, 50, 30)).code()).isEqualTo(address);
    }

    @Test
    void theSignIsRedAndWhite() {
        BufferedImage picture = print(leaf -> leaf.sign(20, 20, 64)).picture();

        assertThat(at(picture, 20 + 5, 20 + 32)).as("the field").isEqualTo(0xc8102e);
        assertThat(at(picture, 20 + 39.5, 20 + 15)).as("the mother's head").isEqualTo(WHITE);
        assertThat(at(picture, 20 + 20, 20 + 45)).as("her body").isEqualTo(WHITE);
        assertThat(at(picture, 20 + 34.6, 20 + 36)).as("the child's head").isEqualTo(0xc8102e);
    }

    private static int at(BufferedImage picture, double x, double y) {
        double dot = picture.getWidth() / Format.A5.width();
        return picture.getRGB((int) (x * dot), (int) (y * dot)) & WHITE;
    }

    private static Print print(Consumer<PdfCanvas> drawing) {
        return new Print(Paper.of("Сынақ", Language.KK, Format.A5, drawing));
    }
}
