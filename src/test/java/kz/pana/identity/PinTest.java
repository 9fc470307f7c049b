package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.pana.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {

    @ParameterizedTest
    @ValueSource(strings = {"270619", "112233", "123457", "901235", "000001", " 482915 "})
    void sixDigitsArePin(String digits) {
        assertThat(new Pin(digits).digits()).isEqualTo(digits.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12 345", "абвгде", "12345a"})
    void anythingElseIsTold(String digits) {
        refuses(digits, "identity.pin.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "777777"})
    void oneDigitIsTooEasy(String digits) {
        refuses(digits, "identity.pin.same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "654321", "012345", "890123", "210987"})
    void aRunIsTooEasy(String digits) {
        refuses(digits, "identity.pin.run");
    }

    @Test
    void itIsTypedTheSameTwice() {
        Pin pin = new Pin("270619");

        assertThat(pin.repeated("270619 ")).isEqualTo(pin);
        assertThatThrownBy(() -> pin.repeated("270618"))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.pin.differs");
    }

    @Test
    void noLogHoldsIt() {
        assertThat(new Pin("270619").toString()).doesNotContain("270619");
    }

    private static void refuses(String digits, String key) {
        assertThatThrownBy(() -> new Pin(digits))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(key);
    }

    @Test
    void dropsSpacesAndWhatNobodySees() {
        assertThat(new Pin("\u200b270 619\u00a0").digits()).isEqualTo("270619");
        assertThat(new Pin("\u202a270619\u202c")
                        .repeated("\ufeff27 06 19\u2069")
                        .digits())
                .isEqualTo("270619");
    }
}
