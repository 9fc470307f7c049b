package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PanaTest
class LoginViewTest extends ViewTest {

    @Test
    void saysForHowLongToWait() {
        open("login?error=too-soon&wait=47");
        assertThat(words())
                .contains(say("shell.login.too-soon", say("identity.wait.seconds", 47)))
                .contains("47");
        open("forgot");
        open("login?error=too-soon&wait=1800");
        assertThat(words()).contains(say("identity.wait.minutes", 30));
        open("forgot");
        open("login?error=too-soon&wait=1e9");
        assertThat(words()).contains(say("identity.wait.seconds", 1));
    }

    /** JSON writes a quotation mark as two characters. */
    @ParameterizedTest
    @ValueSource(strings = {"login", "register", "forgot"})
    void allThatAStrangerCanTypeIsRead(String path) {
        open(path);

        assertThat(taken()).isPositive().isLessThan(WindowMessages.MOST_OF_A_STRANGER / 2);
    }

    @Test
    void oneFieldTakesAPhoneOrAnEmailAndAnotherAPasswordOrAPin() {
        open("login");

        TextField name = textField("shell.login.name");
        assertThat(name.getElement().getAttribute("name")).isEqualTo("username");
        assertThat(name.getElement().getProperty("autocomplete")).isEqualTo("username");
        assertThat(name.getElement().getAttribute("inputmode")).isEqualTo("email");
        PasswordField secret = passwordField("shell.login.password");
        assertThat(secret.getElement().getAttribute("name")).isEqualTo("password");
        assertThat(secret.getElement().getProperty("autocomplete")).isEqualTo("current-password");
    }
}
