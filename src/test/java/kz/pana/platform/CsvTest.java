package kz.pana.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void aFileBeginsWithItsMarkAndHasSemicolonsBetweenCells() {
        assertThat(text(new Csv().line("Қала", "Орын саны").line("Алматы", "12")))
                .isEqualTo("\uFEFFҚала;Орын саны\r\nАлматы;12\r\n");
    }

    @Test
    void cellsThatHoldMoreThanWordsAreQuoted() {
        assertThat(text(new Csv().line("a;b", "«c» \"d\"", "e\nf")))
                .isEqualTo("\uFEFF\"a;b\";\"«c» \"\"d\"\"\";\"e\nf\"\r\n");
    }

    @Test
    void nothingBecomesAFormula() {
        assertThat(text(new Csv().line("=HYPERLINK(\"x\")", "+7 701", "-5+2", "@a")))
                .isEqualTo("\uFEFF\"'=HYPERLINK(\"\"x\"\")\";'+7 701;'-5+2;'@a\r\n");
    }

    @Test
    void anglesAndArrowsStayText() {
        assertThat(text(new Csv().line("<3", "вход -> во двор", "-> во двор", "a < b")))
                .isEqualTo("\uFEFF<3;вход -> во двор;'-> во двор;a < b\r\n");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(text(new Csv().line("-0,12", "+3", "-0.5"))).isEqualTo("\uFEFF-0,12;+3;-0.5\r\n");
    }

    @Test
    void aLongTableIsWrittenAsItComes() {
        StringBuilder file = new StringBuilder();
        Csv csv = new Csv(file).line("Қала");
        assertThat(file).hasToString("\uFEFFҚала\r\n");
        csv.line("=1+1");
        assertThat(file).hasToString("\uFEFFҚала\r\n'=1+1\r\n");
    }

    private static String text(Csv csv) {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
