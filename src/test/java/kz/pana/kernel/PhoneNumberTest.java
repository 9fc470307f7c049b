package kz.pana.kernel;

import static kz.pana.kernel.Refusals.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8 701 123 45 67",
                "+7 701 123-45-67",
                "701 123 45 67",
                "7 701 123 45 67",
                "87011234567",
                " +7 (701) 123‑45‑67 ",
                "+7\u00a0701\u00a0123\u00a045\u00a067",
                "8.701.123.45.67",
            })
    void readsWhatPeopleType(String typed) {
        PhoneNumber number = PhoneNumber.parse(typed);

        assertThat(number.e164()).isEqualTo("+77011234567");
        assertThat(number.formatted()).isEqualTo("+7 701 123 45 67");
        assertThat(number).isEqualTo(new PhoneNumber("+77011234567"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', unreadable",
        "call me 8 701 123 45 67, unreadable",
        "8 701 123 45 67 доб. 5, unreadable",
        "<b>87011234567</b>, unreadable",
        "8 701 123 45 6, invalid",
        "8 701 123 45 678, invalid",
        "102, invalid",
        "+7 000 000 00 00, invalid",
        "+7 495 123 45 67, russia",
        "8 916 123 45 67, russia",
        "+996 555 123 456, otherCountry",
        "+1 212 555 2368, otherCountry",
    })
    void refusesAllOthers(String typed, String key) {
        assertThat(keyOf(() -> PhoneNumber.parse(typed))).isEqualTo("kernel.phone." + key);
    }

    @Test
    void knowsLandlines() {
        assertThat(PhoneNumber.parse("8 (7172) 55-12-34").formatted()).isEqualTo("+7 717 255 12 34");
        assertThat(PhoneNumber.parse("8 727 250 00 00").e164()).isEqualTo("+77272500000");
    }
}
