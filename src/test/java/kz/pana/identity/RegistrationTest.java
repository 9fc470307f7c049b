package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kz.pana.Cast;
import kz.pana.PanaTest;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PanaTest
@RecordApplicationEvents
class RegistrationTest {

    private static final String OTHER_PASSWORD = "another-good-password";

    @Autowired
    private Registration registration;

    @Autowired
    private People people;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationEvents events;

    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@test.example");

    @Test
    void whoConfirmsTheAddressMaySignIn() {
        register(Cast.PASSWORD);
        assertThatThrownBy(() -> signIn(Cast.PASSWORD)).isInstanceOf(DisabledException.class);

        registration.confirm(secret());

        signIn(Cast.PASSWORD);
    }

    @Test
    void aLinkConfirmsOnce() {
        register(Cast.PASSWORD);
        Secret secret = secret();
        registration.confirm(secret);

        assertThat(registration.confirms(secret)).isFalse();
        assertThatThrownBy(() -> registration.confirm(secret)).isInstanceOf(Refused.class);
    }

    @Test
    void onlyTheMailboxLearnsThatAnAddressIsKnown() {
        register(Cast.PASSWORD);
        registration.confirm(secret());

        register(OTHER_PASSWORD);

        assertThat(letter().path()).isEqualTo("login");
        signIn(Cast.PASSWORD);
        assertThatThrownBy(() -> signIn(OTHER_PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void registeringAgainBeforeConfirmingSendsANewLink() {
        register(Cast.PASSWORD);

        register(OTHER_PASSWORD);

        assertThat(letter().path()).startsWith("password/");
        registration.choosePassword(secret(), "chosen-by-the-mailbox");
        signIn("chosen-by-the-mailbox");
    }

    @Test
    void aStrangerCannotTakeAnInvitedCoordinatorsAccount() {
        cast.as(
                cast.somebody(Role.ADMINISTRATOR),
                () -> people.appointCoordinator(email, "Данияр Омаров", Language.RU, java.util.Set.of(Cast.ALMATY)));

        register(OTHER_PASSWORD);
        registration.choosePassword(secret(), Cast.PASSWORD);

        assertThatThrownBy(() -> signIn(OTHER_PASSWORD)).isInstanceOf(BadCredentialsException.class);
        signIn(Cast.PASSWORD);
    }

    @Test
    void aForgottenPasswordIsChosenAnewByALink() {
        register(Cast.PASSWORD);
        registration.confirm(secret());

        registration.forgotPassword(email);
        registration.choosePassword(secret(), OTHER_PASSWORD);

        signIn(OTHER_PASSWORD);
        assertThatThrownBy(() -> signIn(Cast.PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void anUnknownAddressThatForgotItsPasswordGetsNoLetter() {
        registration.forgotPassword(email);

        assertThat(events.stream(Letter.class)).isEmpty();
    }

    private void register(String password) {
        registration.register(new NewAccount(email, "Айгүл Сейітова", password, Language.KK));
    }

    private Letter letter() {
        return events.stream(Letter.class).reduce((earlier, later) -> later).orElseThrow();
    }

    private Secret secret() {
        return new Secret(letter().path().replaceFirst(".*/", ""));
    }

    private void signIn(String password) {
        assertThat(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email.value(), password)))
                .isNotNull();
    }
}
