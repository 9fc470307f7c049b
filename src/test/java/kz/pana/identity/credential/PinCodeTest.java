package kz.pana.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.pana.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"583104", "902735", "740086", " 482915 "})
    void sixDigitsArePin(String digits) {
        assertThat(new PinCode(digits).digits()).isEqualTo(digits.strip());
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010190", "270619", "311299", "290200", "900101", "190627", "051987", "198705", "201512", "121212"
            })
    void birthdaysAreTriedFirst(String digits) {
        refuses(digits, "identity.pin.date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "112233", "774411", "494949", "696969", "482482", "482284", "123321", "147258", "159753", "789456",
                "123457", "000001", "445454", "142536", "741852"
            })
    void whatManyTakeIsTriedFirst(String digits) {
        refuses(digits, "identity.pin.common");
    }

    /** Refusing must not leave so few that guessing gets easier. */
    @Test
    void fourOutOfFiveAreLeft() {
        long good = new java.util.Random(1)
                .ints(2000, 0, 1_000_000)
                .mapToObj("%06d"::formatted)
                .filter(PinCodeTest::isGood)
                .count();
        assertThat(good).isGreaterThan(1600);
    }

    private static boolean isGood(String digits) {
        try {
            return new PinCode(digits).digits().equals(digits);
        } catch (InvalidValue easy) {
            return false;
        }
    }

    @Test
    void itIsTypedTheSameTwice() {
        PinCode pin = new PinCode("583104");

        assertThat(pin.repeated("583104 ")).isEqualTo(pin);
        assertThatThrownBy(() -> pin.repeated("583105"))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.pin.differs");
    }

    @Test
    void noLogHoldsIt() {
        assertThat(new PinCode("583104").toString()).doesNotContain("583104");
    }

    private static void refuses(String digits, String key) {
        assertThatThrownBy(() -> new PinCode(digits))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(key);
    }

    @Test
    void dropsSpacesAndWhatNobodySees() {
        assertThat(new PinCode("\u200b583 104\u00a0").digits()).isEqualTo("583104");
        assertThat(new PinCode("\u202a583104\u202c")
                        .repeated("\ufeff58 31 04\u2069")
                        .digits())
                .isEqualTo("583104");
    }
}
