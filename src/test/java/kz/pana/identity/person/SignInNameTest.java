package kz.pana.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"+77011234567", "8 701 123 45 67", "701 123 45 67", "+7 (701) 123-45-67", " 87011234567 "})
    void everySpellingOfAPhoneIsTheSame(String typed) {
        SignInName name = SignInName.of(typed);

        assertThat(name.phone()).contains(PhoneNumber.parse("+77011234567"));
        assertThat(name.key()).isEqualTo("p +77011234567");
    }

    @Test
    void anAddressIsReadInSmallLetters() {
        SignInName name = SignInName.of(" Aigul@Test.example ");

        assertThat(name.email()).contains(new EmailAddress("aigul@test.example"));
        assertThat(name.key()).isEqualTo("e aigul@test.example");
    }

    @Test
    void whatCannotBeReadIsNobodyAndNeverLong() {
        SignInName name = SignInName.of("Айгүл ".repeat(100));

        assertThat(name.email()).isEmpty();
        assertThat(name.phone()).isEmpty();
        assertThat(name.key()).startsWith("n айгүл").hasSizeLessThan(300);
    }
}
