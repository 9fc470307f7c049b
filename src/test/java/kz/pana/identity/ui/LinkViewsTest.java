package kz.pana.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.UUID;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.identity.Profile;
import kz.pana.identity.Registration;
import kz.pana.identity.notice.Addresses;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.NewAccount.Wish;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PanaTest
@RecordApplicationEvents
class LinkViewsTest extends ViewTest {

    @Autowired
    private Addresses addresses;

    @Autowired
    private Registration registration;

    @Autowired
    private Profile profile;

    @Autowired
    private MovedClock clock;

    @Autowired
    private ApplicationEvents events;

    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@test.example");

    @BeforeEach
    void register() {
        registration.register(new NewAccount(email, PersonName.split("Айгүл Сейітова"), Language.KK, Wish.OWNER));
    }

    @Test
    void theLetterOfARegistrationAsksForAPasswordAndLeadsOn() {
        open(link());
        assertThat(textField("identity.name").getValue()).isEqualTo("Айгүл");
        assertThat(textField("fields.name.family").getValue()).isEqualTo("Сейітова");
        assertThat(emailField("identity.email").getValue()).isEqualTo(email.value());
        assertThat(taken()).isPositive();
        test(textField("fields.name.family")).setValue("Сейітқызы");
        choose("almaty2026");
        assertThat(passwordField("identity.password.new").getErrorMessage()).isEqualTo(say("identity.password.common"));
        choose("Айгүл2026!!");
        assertThat(passwordField("identity.password.new").getErrorMessage()).isEqualTo(say("identity.password.own"));
        choose("another-good-password");
        assertThat(profile.mine().name()).isEqualTo("Айгүл Сейітқызы");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .as("where she wanted to go, signed in")
                .isEqualTo("places");
    }

    @Test
    void aLinkOfALetterBeforeTheChangeStillWorks() {
        open(link().replaceFirst("password/", "confirm/"));
        choose("another-good-password");
        assertThat(profile.mine().contact()).isEqualTo(email.value());
    }

    @Test
    void saysThatTheLinkWasUsedOrThatAnotherLetterWasSent() {
        String first = link();
        clock.later(Duration.ofMinutes(1), () -> registration.forgotPassword(email));
        String second = link();
        open(first);
        assertThat(words()).contains(say("identity.link.NEWER_SENT"));
        open(second);
        choose("another-good-password");
        open(second);
        assertThat(words()).contains(say("identity.link.USED"));
        open("");
        open(first);
        assertThat(words()).contains(say("identity.link.OUTDATED"));
    }

    @Test
    void sendsALinkToChooseAPassword() {
        open("forgot");
        test(emailField("identity.email")).setValue(email.value());
        press("identity.forgot.send");
        assertThat(words()).contains(say("identity.forgot.sent", email.value()));
        open(link());
        choose("short");
        assertThat(passwordField("identity.password.new").isInvalid()).isTrue();
        choose("another-good-password");
        assertThat(toast()).contains(say("identity.choose.done"));
    }

    private void choose(String password) {
        test(passwordField("identity.password.new")).setValue(password);
        press("identity.choose.send");
    }

    @Test
    void anInventedLinkChoosesNoPassword() {
        open("password/invented");

        assertThat(words()).contains(say("identity.link.UNKNOWN"));
    }

    @Test
    void anInventedLinkMakesNoAdministrator() {
        open("first/invented");

        assertThat(words())
                .contains(say("identity.first.spent.title"), say("identity.first.spent"), say("identity.to-sign-in"))
                .doesNotContain(say("identity.first.title"));
    }

    private String link() {
        return addresses.of(events.stream(Letter.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .target());
    }
}
