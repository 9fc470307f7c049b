package kz.pana.uikit.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockFieldTest {

    @ParameterizedTest
    @CsvSource({
        "9, 09:00",
        "09, 09:00",
        "21, 21:00",
        "900, 09:00",
        "0930, 09:30",
        "9:30, 09:30",
        "9.30, 09:30",
        "9 30, 09:30",
        "21:05, 21:05",
        "24:00, 00:00",
        "24, 00:00",
        "00:00, 00:00",
        "\u200b09:00\u00a0, 09:00",
        "9 ч, 09:00",
    })
    void readsATimeAsPeopleTypeIt(String typed, LocalTime time) {
        assertThat(ClockField.read(typed)).hasValue(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25:00", "25", "24:30", "9:60", "99:99", "2500", "12:5", "12345", "-1", "утром", "9-18", "9-30", "9–18",
                ""
            })
    void neverMakesAnotherTimeOfWhatIsNone(String typed) {
        assertThat(ClockField.read(typed)).isEmpty();
    }
}
