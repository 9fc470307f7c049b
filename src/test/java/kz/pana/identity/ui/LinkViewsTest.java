package kz.pana.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.pana.Cast;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.identity.Letter;
import kz.pana.identity.NewAccount;
import kz.pana.identity.Registration;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PanaTest
@RecordApplicationEvents
class LinkViewsTest extends ViewTest {

    @Autowired
    private Registration registration;

    @Autowired
    private ApplicationEvents events;

    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@test.example");

    @BeforeEach
    void register() {
        registration.register(new NewAccount(email, "Айгүл Сейітова", Cast.PASSWORD, Language.KK));
    }

    @Test
    void confirmsTheAddressAndLeadsToSigningIn() {
        open(link());
        press("identity.confirm.send");

        assertThat(words()).contains(say("identity.confirm.done"));
    }

    @Test
    void saysWhatToDoWhenTheLinkWasUsed() {
        String link = link();
        open(link);
        press("identity.confirm.send");

        open("login");
        open(link);

        assertThat(words()).contains(say("identity.link.spent")).contains(say("identity.confirm.spent"));
    }

    @Test
    void sendsALinkToChooseAPassword() {
        open("forgot");
        test(emailField("identity.email")).setValue(email.value());
        press("identity.forgot.send");
        assertThat(words()).contains(say("identity.forgot.sent", email.value()));

        open(link());
        test(passwordField("identity.password.new")).setValue("short");
        press("identity.choose.send");
        assertThat(passwordField("identity.password.new").isInvalid()).isTrue();
        test(passwordField("identity.password.new")).setValue("another-good-password");
        press("identity.choose.send");
        assertThat(words()).contains(say("identity.choose.done"));
    }

    @Test
    void anInventedLinkChoosesNoPassword() {
        open("password/invented");

        assertThat(words()).contains(say("identity.link.spent"));
    }

    @Test
    void anInventedLinkMakesNoAdministrator() {
        open("first/invented");

        assertThat(words()).contains(say("identity.first.spent"));
    }

    private String link() {
        return events.stream(Letter.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .path();
    }
}
