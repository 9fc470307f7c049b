package kz.pana.kernel;

import static kz.pana.kernel.Refusals.keyOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void isKeptInSmallLetters() {
        assertThat(new EmailAddress("  Aigul.Nur+pana@Example.KZ ").value()).isEqualTo("aigul.nur+pana@example.kz");
        assertThat(new EmailAddress("o'neil@mail.a-b.example.co")).hasToString("o'neil@mail.a-b.example.co");
        assertThat(new EmailAddress("a@xn--80ak6aa92e.xn--80ao21a").value()).endsWith("xn--80ao21a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200baigul@example.kz",
                "aigul@example.kz\u200e",
                "\u202aaigul@example.kz\u202c",
                "\u2066aigul@example.kz\u2069",
                "\ufeffaigul@example.kz\u00a0",
                "mailto:aigul@example.kz",
            })
    void dropsWhatNobodySees(String pasted) {
        assertThat(new EmailAddress(pasted).value()).isEqualTo("aigul@example.kz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@b.kz",
                "a@b",
                "a b@c.kz",
                "a@b..kz",
                ".a@b.kz",
                "a.@b.kz",
                "a..b@c.kz",
                "a@-b.kz",
                "a@b-.kz",
                "a@b.k",
                "a@b.1",
                "a@b@c.kz",
                "<a@b.kz>",
                "a@b.kz, c@d.kz",
                "a@b.kz\nBcc: c@d.kz"
            })
    void refusesWhatCannotBeOne(String typed) {
        assertThat(keyOf(() -> new EmailAddress(typed))).isEqualTo("kernel.email.syntax");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(keyOf(() -> new EmailAddress("аigul@example.kz"))).isEqualTo("kernel.email.cyrillic");
        assertThat(keyOf(() -> new EmailAddress("a".repeat(65) + "@example.kz")))
                .isEqualTo("kernel.email.syntax");
        assertThat(Refusals.reasonOf(() -> new EmailAddress("a@" + "b".repeat(10_000) + ".kz")))
                .isEqualTo(new Message("kernel.email.tooLong", List.of(254, 10_005)));
    }
}
