package kz.pana.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.identity.person.NewAccount.Wish;
import org.junit.jupiter.api.Test;

@PanaTest
class RegisterViewTest extends ViewTest {

    @Test
    void registersAndSaysWhereTheLinkWent() {
        String email = UUID.randomUUID() + "@test.example";
        fillIn("Айгүл Сейітова", email);
        assertThat(words()).contains(say("identity.register.sent", email));
    }

    @Test
    void asksForNoPassword() {
        open("register");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void saysTheSameOfAKnownAddress() {
        String email = UUID.randomUUID() + "@test.example";
        fillIn("Айгүл Сейітова", email);
        String first = words();
        open("login");
        fillIn("Біреу", email);
        assertThat(words()).isEqualTo(first);
    }

    @Test
    void saysWhatToCorrectAndKeepsWhatWasTyped() {
        fillIn("PANA", "aigul@");
        assertThat(emailField("identity.email").getErrorMessage()).isEqualTo(say("kernel.email.syntax"));
        assertThat(textField("identity.name").getErrorMessage()).isEqualTo(say("identity.name.reserved"));
        assertThat(words()).contains(say("uikit.form.errors", 2));
        assertThat(textField("identity.name").getValue()).isEqualTo("PANA");
    }

    @Test
    void whoCameByAnInvitationIsNotAskedWhatFor() {
        open("register?next=join/abc");
        assertThat(find(RadioButtonGroup.class).exists()).isFalse();
    }

    @Test
    void aMistypedAddressIsCorrectedWithTheNameKept() {
        fillIn("Айгүл", "aigul@mail.ri");
        press("identity.register.correct");

        assertThat(textField("identity.name").getValue()).isEqualTo("Айгүл");
        assertThat(emailField("identity.email").getValue()).isEqualTo("aigul@mail.ri");
        String email = UUID.randomUUID() + "@test.example";
        test(emailField("identity.email")).setValue(email);
        press("identity.register.send");
        assertThat(words()).contains(say("identity.register.sent", email));
    }

    @Test
    void whatItIsForIsInTheAddressSoThatAReloadKeepsIt() {
        open("register?wish=owner");
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(Wish.OWNER);
        assertThat(IdentityNavigation.register(Wish.VOLUNTEER)).isEqualTo("register?wish=volunteer");
    }

    private void fillIn(String name, String email) {
        open("register");
        test(textField("identity.name")).setValue(name);
        test(emailField("identity.email")).setValue(email);
        press("identity.register.send");
    }
}
