package kz.pana.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentreDetailsTest {

    private static final LocalizedText NAME = new LocalizedText("«Үміт» орталығы", "Центр «Умит»");
    private static final CentrePhone PHONE = new CentrePhone("150");

    @ParameterizedTest
    @CsvSource({
        "150, 150",
        "' 1414 ', 1414",
        "8 (727) 250-00-00, +77272500000",
        "+7 701 123 45 67, +77011234567",
        "8 800 080 77 77, +78000807777",
        "'8 727 250 00 00 доб. 12', +77272500000;ext=12",
    })
    void aNumberIsReadAsPeopleWriteIt(String typed, String number) {
        assertThat(new CentrePhone(typed).number()).isEqualTo(number);
        assertThat(new CentrePhone(new CentrePhone(typed).typed()).number()).isEqualTo(number);
    }

    /** Its own width, and that of a column. */
    @Test
    void theLongestNumberFitsItsColumn() {
        assertThat(new CentrePhone("8 727 250 00 00 доб. 123456").number())
                .hasSizeLessThanOrEqualTo(CentrePhone.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "102", "103", "104", "111", "112", " 1 1 1 "})
    void theNumbersThatStandThereAlreadyAreRefused(String typed) {
        assertThatThrownBy(() -> new CentrePhone(typed)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "250", "15000", "+7 495 123 45 67", "звоните нам"})
    void whatNobodyCanDialIsRefused(String typed) {
        assertThatThrownBy(() -> new CentrePhone(typed)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"'', Центр", "Орталық, ''", "Орталық, evil.kz", "Орталық, Центр 8 701 123 45 67"})
    void aNameIsThereInBothLanguagesAndLeadsNowhere(String kk, String ru) {
        assertThatThrownBy(() -> new CentreDetails(new LocalizedText(kk, ru), PHONE, Optional.empty()))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void hoursAreThereInBothLanguagesOrItIsRoundTheClock() {
        assertThatThrownBy(() -> new CentreDetails(NAME, PHONE, Optional.of(new LocalizedText("", "с 9 до 18"))))
                .isInstanceOf(InvalidValue.class);
        Texts texts = new Texts();
        CentreDetails always = new CentreDetails(NAME, PHONE, Optional.empty());
        CentreDetails byDay = new CentreDetails(
                NAME, PHONE, Optional.of(new LocalizedText("9:00-ден 18:00-ге дейін", "с 9:00 до 18:00")));

        assertThat(texts.get(Language.KK, always.words()))
                .isEqualTo("Аймақтың дағдарыс орталығы: «Үміт» орталығы, тәулік бойы");
        assertThat(texts.get(Language.RU, byDay.words()))
                .isEqualTo("Кризисный центр региона: Центр «Умит», с 9:00 до 18:00");
        assertThat(texts.get(Language.EN, byDay.words())).contains("Центр «Умит»", "с 9:00 до 18:00");
    }
}
