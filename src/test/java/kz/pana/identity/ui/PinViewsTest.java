package kz.pana.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.PhoneAccounts;
import kz.pana.identity.Profile;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Addresses;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PanaTest
@RecordApplicationEvents
class PinViewsTest extends ViewTest {

    @Autowired
    private Addresses addresses;

    @Autowired
    private PhoneAccounts phoneAccounts;

    @Autowired
    private Profile profile;

    @Autowired
    private ApplicationEvents events;

    private final PhoneNumber phone = Personas.phone();
    private AccountId me = AccountId.create();

    @BeforeEach
    void somebodyWithAPin() {
        me = phoneAccounts
                .create(
                        new NewPhoneAccount(PersonName.split("Жансая Оразова"), phone, Personas.PIN, Language.KK),
                        AccountId.create())
                .id();
    }

    @Test
    void aLinkSetsANewPinAndIsThenSpent() {
        String path = "pin/"
                + cast.as(cast.somebody(Role.OWNER), () -> phoneAccounts.offerNewPin(me))
                        .value();
        open(path);
        assertThat(taken()).isPositive();
        test(pin("identity.pin.new")).setValue("123456");
        press("identity.pin.send");
        assertThat(pin("identity.pin.new").getErrorMessage()).isEqualTo(say("identity.pin.run"));
        test(pin("identity.pin.new")).setValue("482915");
        test(pin("identity.pin.again")).setValue("482916");
        press("identity.pin.send");
        assertThat(pin("identity.pin.again").getErrorMessage()).isEqualTo(say("identity.pin.differs"));
        assertThat(pin("identity.pin.new").getValue()).isEqualTo("482915");
        test(pin("identity.pin.again")).setValue("482915");
        press("identity.pin.send");
        assertThat(toast()).contains(say("identity.pin.done"));
        assertThat(profile.mine().id()).isEqualTo(me);

        open(path);
        assertThat(words()).contains(say("identity.link.USED")).contains(say("identity.pin.spent"));
    }

    @Test
    void theProfileShowsThePhoneAndChangesThePin() {
        signIn(me);
        open("profile");
        assertThat(words()).contains(phone.formatted()).doesNotContain(say("identity.profile.change-password"));
        test(find(PasswordField.class).withLabel(say("identity.pin.current")).first())
                .setValue("111222");
        test(pin("identity.pin.new")).setValue("482915");
        press("identity.profile.change-pin");
        assertThat(find(PasswordField.class)
                        .withLabel(say("identity.pin.current"))
                        .first()
                        .getErrorMessage())
                .isEqualTo(say("identity.pin.wrong"));

        test(find(PasswordField.class).withLabel(say("identity.pin.current")).first())
                .setValue(Personas.PIN.digits());
        press("identity.profile.change-pin");
        assertThat(toast()).contains(say("identity.profile.pin-changed"));
    }

    @Test
    void theProfileChangesThePhone() {
        PhoneNumber next = Personas.phone();
        signIn(me);
        open("profile");
        PasswordField current = find(PasswordField.class)
                .withLabel(say("identity.pin.current"))
                .all()
                .get(1);
        test(textField("identity.phone.new")).setValue(next.formatted());
        test(current).setValue("111222");
        press("identity.profile.change-phone");
        assertThat(current.getErrorMessage()).isEqualTo(say("identity.pin.wrong"));
        test(textField("identity.phone.new")).setValue(phone.formatted());
        test(current).setValue(Personas.PIN.digits());
        press("identity.profile.change-phone");
        assertThat(textField("identity.phone.new").getErrorMessage()).isEqualTo(say("identity.refused.phone-taken"));

        test(textField("identity.phone.new")).setValue(next.formatted());
        press("identity.profile.change-phone");
        assertThat(toast()).contains(say("identity.profile.phone-changed"));
        assertThat(words()).contains(next.formatted()).doesNotContain(phone.formatted());
    }

    @Test
    void anEmailIsAddedByALetterAndAPassword() {
        String address = UUID.randomUUID() + "@test.example";
        signIn(me);
        open("profile");
        test(emailField("identity.email")).setValue(address);
        test(find(PasswordField.class).withLabel(say("identity.pin.current")).last())
                .setValue(Personas.PIN.digits());
        press("identity.profile.email.send");
        assertThat(words()).contains(say("identity.profile.email.sent", address));

        open(addresses.of(events.stream(Letter.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .target()));
        test(passwordField("identity.password.new")).setValue("another-good-password");
        press("identity.choose.send");

        assertThat(words()).contains(say("identity.take-email.done"));
        assertThat(profile.mine().contact()).isEqualTo(address);
    }

    @Test
    void anInventedLinkSetsNothing() {
        open("pin/invented");
        assertThat(words()).contains(say("identity.link.UNKNOWN"));
        signIn(me);
        open("email/invented");
        assertThat(words()).contains(say("identity.take-email.spent"));
    }

    @Test
    void whoForgotThePinIsToldWhomToAsk() {
        open("forgot");
        assertThat(words()).contains(say("identity.forgot.pin"));
    }

    private PasswordField pin(String key) {
        return passwordField(key);
    }
}
