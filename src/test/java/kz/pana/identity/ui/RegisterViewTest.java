package kz.pana.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.identity.NewAccount;
import org.junit.jupiter.api.Test;

@PanaTest
class RegisterViewTest extends ViewTest {

    @Test
    void registersAndSaysWhereTheLinkWent() {
        String email = UUID.randomUUID() + "@test.example";
        fillIn("Айгүл Сейітова", email, "qalqan-2026-pana");

        assertThat(words()).contains(say("identity.register.sent", email));
    }

    @Test
    void saysTheSameOfAKnownAddress() {
        String email = UUID.randomUUID() + "@test.example";
        fillIn("Айгүл Сейітова", email, "qalqan-2026-pana");
        String first = words();
        open("login");

        fillIn("Біреу", email, "another-good-password");

        assertThat(words()).isEqualTo(first);
    }

    @Test
    void saysWhatToCorrectAndKeepsWhatWasTyped() {
        fillIn("Айгүл Сейітова", "aigul@", "short");

        assertThat(emailField("identity.email").getErrorMessage()).isEqualTo(say("kernel.email.syntax"));
        assertThat(passwordField("identity.password.new").getErrorMessage())
                .isEqualTo(say("identity.password.short", NewAccount.PASSWORD_MIN));
        assertThat(words()).contains(say("uikit.form.errors", 2));
        assertThat(textField("identity.name").getValue()).isEqualTo("Айгүл Сейітова");
    }

    private void fillIn(String name, String email, String password) {
        open("register");
        test(textField("identity.name")).setValue(name);
        test(emailField("identity.email")).setValue(email);
        test(passwordField("identity.password.new")).setValue(password);
        press("identity.register.send");
    }
}
