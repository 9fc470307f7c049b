package kz.pana.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines, measured in signs. */
class WrappingTest {

    @Test
    void linesBreakBetweenWords() {
        assertThat(wrap("Сенің панаң осында", 12).lines()).containsExactly("Сенің панаң", "осында");
        assertThat(wrap("Сенің панаң осында", 100).lines()).containsExactly("Сенің панаң осында");
    }

    @Test
    void aLineThatIsGivenStays() {
        assertThat(wrap("Абай даңғылы\n52-үй", 40).lines()).containsExactly("Абай даңғылы", "52-үй");
    }

    @Test
    void aWordWiderThanALineIsBrokenAndSaidToBe() {
        Wrapping wrapping = wrap("ең Әлиханбөкейханұлы үлкен", 9);

        assertThat(wrapping.whole()).isFalse();
        assertThat(wrapping.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(9));
        assertThat(String.join("", wrapping.lines())).isEqualTo("еңӘлиханбөкейханұлыүлкен");
        assertThat(wrap("ең үлкен", 5).whole()).isTrue();
    }

    @Test
    void nothingIsEverWiderThanItsLine() {
        String text = "Қазақстан Республикасының әйелдері мен балаларына арналған ұзақмерзімді бағдарлама";
        for (int width = 1; width < 90; width++) {
            int most = width;
            assertThat(wrap(text, width).lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(most));
        }
    }

    @Test
    void whatIsCutSaysSo() {
        Wrapping wrapping = wrap("бір екі үш төрт бес", 8);

        assertThat(wrapping.lines()).containsExactly("бір екі", "үш төрт", "бес");
        assertThat(wrapping.cut(2, 8, String::length).lines()).containsExactly("бір екі", "үш төрт…");
        assertThat(wrapping.cut(2, 7, String::length).lines()).containsExactly("бір екі", "үш төр…");
        assertThat(wrapping.cut(3, 8, String::length)).isEqualTo(wrapping);
    }

    @Test
    void anEmptyTextIsAnEmptyLine() {
        assertThat(wrap("", 8).lines()).containsExactly("");
    }

    private static Wrapping wrap(String text, int width) {
        return Wrapping.of(text, width, String::length);
    }
}
