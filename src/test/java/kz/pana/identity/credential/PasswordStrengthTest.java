package kz.pana.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import kz.pana.Personas;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    private static final EmailAddress EMAIL = new EmailAddress("gulnar.abenova@mail.kz");
    private static final String NAME = "Гүлнар Әбенова";

    @ParameterizedTest
    @ValueSource(
            strings = {
                Personas.PASSWORD,
                "another-good-password",
                "дәріхана бұрышта 52",
                "тихий дворик у моря",
                "correct horse battery staple",
                "Tz8#kq!vLm2x"
            })
    void severalWordsOrRandomOnesAreGood(String password) {
        assertThat(PasswordStrength.require(password, EMAIL, NAME)).isEqualTo(password);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "qwertyuiop",
                "qwerty12345",
                "qwerty123456",
                "passwordpassword",
                "Password2026",
                "iloveyou2026",
                "1qaz2wsx3edc",
                "парольпароль",
                "пароль12345",
                "gfhjkm12345",
                "йцукенгшщз",
                "йцукен12345",
                "фывапролдж",
                "құпиясөз12",
                "almaty2026",
                "Алматы2026",
                "алматы2026!",
                "almaty.2026",
                "Шымкент_2026",
                "kazakhstan1",
                "Қазақстан1",
                "privet12345",
                "привет12345",
                "aaaaaaaaaa",
                "abcabcabcabc",
                "0123456789ab",
                "zhanymzhanym"
            })
    void whatIsTriedFirstIsRefused(String password) {
        refuses(password, "identity.password.common");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gulnarabenova",
                "Gulnar2026",
                "гүлнарәбенова",
                "Әбенова2026",
                "gulnar.abenova",
                "gulnar.abenova@mail.kz",
                "avonebaranlug"
            })
    void onesOwnNameAndAddressAreTriedFirstToo(String password) {
        refuses(password, "identity.password.own");
    }

    @Test
    void tooShortAndTooLongAreTold() {
        refuses("Tz8#kq!vL", "identity.password.short");
        refuses("Tz8#kq!vLm2x".repeat(11), "identity.password.long");
    }

    @Test
    void longOnesAreJudgedQuickly() {
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(3),
                () -> PasswordStrength.require("aB1".repeat(10) + "xY9z-Qw3ß".repeat(10), List.of()));
    }

    private static void refuses(String password, String key) {
        assertThatThrownBy(() -> PasswordStrength.require(password, EMAIL, NAME))
                .as(password)
                .isInstanceOf(InvalidValue.class)
                .hasMessage(key);
    }

    /** It took three seconds of a whole core, as often as somebody pressed the button. */
    @Test
    void aPasswordOfNothingButSignsIsJudgedAtOnce() {
        String signs = "4@8({[<369&#!1/|0$5+7%2zxXqQ4@8({[<369&#!1/|0$5+";
        assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> PasswordStrength.require(signs, List.of("Айгүл Сейітова")));
    }
}
