package kz.pana.kernel;

import static kz.pana.kernel.Refusals.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxNumberTest {
    @ParameterizedTest
    @CsvSource({
        "940140000385, BIN, a published company number",
        "351240000209, BIN, first weights decide",
        "351240002805, BIN, second weights decide",
        "351240002700, BIN, check digit 0",
        "950150000004, BIN, a non-resident",
        "950160000009, BIN, a joint enterprise",
        "900101100014, IIN, individual entrepreneur",
        "901231000008, IIN, born on the last day of a year",
        "900229000004, IIN, born on a leap day",
    })
    void accepts(String digits, TaxNumber.Kind kind, String why) {
        assertThat(new TaxNumber(digits).kind()).as(why).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "351240003690, checksum, both weightings give 10",
        "940140000386, checksum, wrong check digit",
        "351340000103, date, month 13",
        "900031000008, date, month 0",
        "900400000003, date, day 0",
        "900132000007, date, 32 January",
        "900230000005, date, 30 February",
        "900431000002, date, 31 April",
        "950170000003, date, neither a day nor a kind of business",
        "94014000038, length, 11 digits",
        "9401400003855, length, 13 digits",
        "'', length, nothing",
        "94014000038X, digits, a letter",
        "94014000038/, digits, what stands before 0",
        "94014000038:, digits, what stands after 9",
        "٩٤٠١٤٠٠٠٠٣٨٥, digits, digits of another script",
    })
    void refuses(String typed, String key, String why) {
        assertThat(keyOf(() -> TaxNumber.parse(typed))).as(why).isEqualTo("kernel.tax." + key);
    }

    @Test
    void readsSpacesAndDashes() {
        assertThat(TaxNumber.parse(" 9401 4000-0385 ")).isEqualTo(new TaxNumber("940140000385"));
    }

    @Test
    void isWrittenAsItsDigits() {
        assertThat(new TaxNumber("940140000385")).hasToString("940140000385");
    }
}
