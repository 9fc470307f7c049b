package kz.pana.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTest {

    @Test
    void isShortAndReadsBack() {
        Set<Serial> many = Stream.generate(Serial::create).limit(200).collect(Collectors.toSet());
        assertThat(many).allSatisfy(serial -> {
            assertThat(serial.value()).matches("PN-[2-9A-Y]{4}-\\d\\d");
            assertThat(Serial.parse(serial.value())).isEqualTo(serial);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PN-7K4M-30",
                "pn7k4m30",
                " PN 7K4M 30 ",
                "7k4m-30",
                "РN-7К4М-3О",
                "№ PN-7K4M-30",
                "«PN-7K4M-30»).",
                "ПН-7К4М-30",
                "РН 7К4М 30",
                "PN\u20117K4M\u201130",
                "\u200bPN-7K4M-30\u200e"
            })
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(Serial.parse(typed)).hasToString("PN-7K4M-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PN", "PN-7K4M", "PN-7K4M-300", "XX-7K4M-30", "<b>", "PN-7B4M-30"})
    void whatIsNoSerialIsRefused(String typed) {
        assertThatThrownBy(() -> Serial.parse(typed))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("sign.serial.unreadable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PN-7K4N-30", "PN-K74M-30", "PN-7K4M-03", "PN-7K4M-31"})
    void aSlipOfTheFingerIsNoticed(String typed) {
        assertThatThrownBy(() -> Serial.parse(typed))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("sign.serial.mistyped"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PN-YGYW-89", "PN-0000-00", "pn 7k4m 31", "РN-7К4М-31", "7k4m-31", "PN-7K4M-300"})
    void anInventedNumberIsComplete(String typed) {
        assertThat(Serial.isComplete(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PN", "PN-7K4M", "PN-7K4M-3", "123", "PANA26", "abcdefg", "<b>"})
    void whatWasCutShortIsNot(String typed) {
        assertThat(Serial.isComplete(typed)).isFalse();
    }

    @Test
    void isFoundWithAndWithoutWhatStandsInFrontAndBetween() {
        assertThat(new Serial("PN-7K4M-30").spellings()).isEqualTo("PN-7K4M-30 PN7K4M30 7K4M30");
    }
}
