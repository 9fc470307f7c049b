package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.pana.HeldBack;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.PinCode;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.event.EmailTaken;
import kz.pana.identity.event.ManyWrongPins;
import kz.pana.identity.event.PhoneChanged;
import kz.pana.identity.event.SessionsEnded;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.ToEmail;
import kz.pana.identity.notice.ToPassword;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.identity.person.Person;
import kz.pana.identity.person.SignInName;
import kz.pana.identity.throttle.Caller;
import kz.pana.identity.throttle.TooSoon;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff without an e-mail. */
@PanaTest
@RecordApplicationEvents
class PhoneAccountsTest {

    private static final PinCode OTHER_PIN = new PinCode("482915");
    private static final String WRONG = "111222";

    @Autowired
    private PhoneAccounts phoneAccounts;

    @Autowired
    private PinCodeChoice pins;

    @Autowired
    private Profile profile;

    @Autowired
    private EmailSignIn emailSignIn;

    @Autowired
    private Registration registration;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private People people;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovedClock clock;

    @Autowired
    private HeldBack heldBack;

    @Autowired
    private Personas cast;

    @Autowired
    private ApplicationEvents events;

    private final PhoneNumber phone = Personas.phone();
    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@test.example");

    @Test
    void anInvitedPersonIsConfirmedAndStaffAtOnce() {
        Person person = directory.person(create());

        assertThat(person.confirmed()).isTrue();
        assertThat(person.roles()).containsExactly(Role.STAFF);
        assertThat(person.email()).isNull();
        assertThat(person.contact()).isEqualTo(phone.formatted());
        signIn(phone.e164(), Personas.PIN.digits());
    }

    @Test
    void aPhoneHasOneAccount() {
        create();

        assertThatThrownBy(this::create).isInstanceOf(InvalidValue.class).hasMessage("identity.phone.taken");
    }

    @Test
    void everyRoleButStaffNeedsAnEmail() {
        AccountId id = create();

        for (Role role : List.of(Role.OWNER, Role.VOLUNTEER, Role.COORDINATOR, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> directory.grant(id, role))
                    .isInstanceOf(Refused.class)
                    .hasMessage("identity.refused.by-pin");
        }
        assertThat(directory.person(id).roles()).containsExactly(Role.STAFF);
    }

    @Test
    void wrongPinsMakeTheNextWaitAndTheOwnerHearsOfItOnceAndNobodyIsLockedOut() {
        AccountId id = create();
        fail(5);
        assertThatThrownBy(() -> signIn(phone.e164(), Personas.PIN.digits())).isInstanceOf(TooSoon.class);
        for (int i = 0; i < 8; i++) {
            anHourPasses(id);
            fail(1);
        }
        assertThatThrownBy(() -> signIn(phone.e164(), Personas.PIN.digits())).isInstanceOf(TooSoon.class);
        assertThat(events.stream(ManyWrongPins.class)).containsExactly(new ManyWrongPins(id));
        anHourPasses(id);
        signIn(phone.e164(), Personas.PIN.digits());
    }

    @Test
    void ofManyWrongPinsAtOnceTheOwnerHearsOnce() {
        AccountId id = create();
        SignInName name = SignInName.of(phone.e164());
        List<SignInAttempts.Attempt> atOnce = Stream.generate(() -> attempts.begin(name, Caller.here()))
                .limit(5)
                .toList();

        atOnce.forEach(attempts::wrong);

        assertThatThrownBy(() -> attempts.begin(name, Caller.here())).isInstanceOf(TooSoon.class);
        assertThat(events.stream(ManyWrongPins.class)).containsExactly(new ManyWrongPins(id));
    }

    @Test
    void aNewPinEndsTheWaitAndTheSessionsAndSignsIn() {
        AccountId id = create();
        fail(5);
        SecretToken secret = offerNewPin(id);
        cast.as(id, () -> {
            SecurityContext stolen = SecurityContextHolder.getContext();
            SecurityContextHolder.clearContext();
            pins.choose(secret, OTHER_PIN);
            assertThat(signedIn.id()).contains(id);
            SecurityContextHolder.setContext(stolen);
            assertThat(signedIn.renew()).isFalse();
        });
        signIn(phone.e164(), OTHER_PIN.digits());
        assertThat(events.stream(StateChanged.class)
                        .filter(change -> change.id().equals(id.value()))
                        .map(StateChanged::to))
                .containsExactly("STAFF", "MANY_WRONG_PINS", "PIN_OFFERED", "PIN");
    }

    @Test
    void aNewerLinkTakesThePlaceOfTheOneBeforeAndLeavingEndsBoth() {
        AccountId id = create();
        SecretToken first = offerNewPin(id);
        SecretToken second = offerNewPin(id);
        assertThat(pins.status(first)).isEqualTo(LinkStatus.OUTDATED);
        assertThat(pins.status(second)).isEqualTo(LinkStatus.OPEN);
        transaction.executeWithoutResult(status -> phoneAccounts.withdrawNewPin(id));
        assertThat(pins.status(second)).isEqualTo(LinkStatus.OUTDATED);
    }

    @Test
    void thePinIsNoPartOfThePhoneNumber() {
        assertThatThrownBy(() -> new NewPhoneAccount(
                        PersonName.split("Жансая Оразова"),
                        PhoneNumber.parse("+7 701 583 10 42"),
                        new PinCode("583104"),
                        Language.KK))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.pin.phone");
    }

    @Test
    void aLinkForANewPinWorksOnceAndTheOldPinUntilThen() {
        AccountId id = create();
        SecretToken secret = offerNewPin(id);
        signIn(phone.e164(), Personas.PIN.digits());
        assertThat(pins.status(secret)).isEqualTo(LinkStatus.OPEN);

        pins.choose(secret, OTHER_PIN);

        assertThat(pins.status(secret)).isEqualTo(LinkStatus.USED);
        assertThatThrownBy(() -> pins.choose(secret, Personas.PIN)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> signIn(phone.e164(), Personas.PIN.digits()))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(events.stream(Notice.class).filter(notice -> notice.to().equals(id)))
                .extracting(notice -> notice.text().key())
                .containsExactly("identity.notice.pin-chosen");
    }

    @Test
    void whoeverUsedALinkForThePinAddsNoEmailForADay() {
        AccountId id = create();
        cast.as(id, () -> emailSignIn.ask(email, Personas.PIN.digits()));
        SecretToken asked = ((ToEmail) letter().target()).token();
        pins.choose(offerNewPin(id), OTHER_PIN);

        for (Runnable thief : List.<Runnable>of(
                () -> emailSignIn.ask(new EmailAddress(UUID.randomUUID() + "@test.example"), OTHER_PIN.digits()),
                () -> emailSignIn.begin(asked, Personas.PASSWORD))) {
            assertThatThrownBy(() -> cast.as(id, thief))
                    .isInstanceOf(Refused.class)
                    .hasMessage("identity.refused.pin-by-link");
        }
        // A PIN of one's own choice does not make the day shorter.
        cast.as(id, () -> profile.changePin(OTHER_PIN.digits(), Personas.PIN));
        assertThatThrownBy(() -> cast.as(id, () -> emailSignIn.ask(email, Personas.PIN.digits())))
                .hasMessage("identity.refused.pin-by-link");

        clock.later(Duration.ofDays(1), () -> cast.as(id, () -> emailSignIn.ask(email, Personas.PIN.digits())));
    }

    @Test
    void whoeverChangesThePinThemselvesMakesALinkForANewOneVoid() {
        AccountId id = create();
        SecretToken link = offerNewPin(id);

        cast.as(id, () -> profile.changePin(Personas.PIN.digits(), OTHER_PIN));

        assertThat(pins.status(link)).isEqualTo(LinkStatus.OUTDATED);
    }

    @Test
    void anAdministratorFreesANumberForWhoeverHasThatTelephone() {
        AccountId mistaken = create();
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        SecretToken link = offerNewPin(mistaken);

        cast.as(administrator, () -> people.freePhone(mistaken, "Нөмірдің иесі Айгүл, дүкен иесі растады"));

        assertThatThrownBy(() -> signIn(phone.e164(), Personas.PIN.digits()))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(pins.status(link)).isEqualTo(LinkStatus.OUTDATED);
        assertThatThrownBy(() -> offerNewPin(mistaken)).hasMessage("identity.refused.phone-freed");
        assertThat(events.stream(Notice.class).filter(notice -> notice.to().equals(mistaken)))
                .extracting(notice -> notice.text().key())
                .as("nobody could read it")
                .isEmpty();
        assertThat(events.stream(SessionsEnded.class)
                        .filter(ended -> ended.account().equals(mistaken)))
                .hasSize(1);
        assertThat(events.stream(StateChanged.class)
                        .filter(change -> change.to().equals("PHONE_FREED"))
                        .map(StateChanged::why))
                .containsExactly("Нөмірдің иесі Айгүл, дүкен иесі растады");
        AccountId owner = create();
        assertThat(owner).isNotEqualTo(mistaken);
        signIn(phone.e164(), Personas.PIN.digits());
        assertThatThrownBy(() -> cast.as(administrator, () -> people.freePhone(mistaken, "Тағы")))
                .hasMessage("identity.refused.no-phone");
    }

    @Test
    void whoSignsInByEmailIsNotToldToAddOneWhenTheNumberIsFreed() {
        AccountId id = create();
        cast.as(id, () -> emailSignIn.ask(email, Personas.PIN.digits()));
        SecretToken asked = ((ToEmail) letter().target()).token();
        cast.as(id, () -> emailSignIn.begin(asked, Personas.PASSWORD));
        events.clear();

        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.freePhone(id, "Нөмірдің иесі хабарласты"));

        assertThat(events.stream(Notice.class).filter(notice -> notice.to().equals(id)))
                .extracting(notice -> notice.text().key())
                .containsExactly("identity.notice.phone-freed");
        assertThat(directory.shutOut(List.of(id))).isEmpty();
        signIn(email.value(), Personas.PASSWORD);
    }

    @Test
    void whoHasAPasswordGetsNoPin() {
        AccountId id = cast.somebody(Role.STAFF);

        assertThatThrownBy(() -> offerNewPin(id)).isInstanceOf(Refused.class).hasMessage("identity.refused.no-pin");
        assertThatThrownBy(() -> cast.as(id, () -> profile.changePin(Personas.PASSWORD, OTHER_PIN)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void thePinIsChangedOnlyWithTheCurrentOneAndWrongOnesCount() {
        AccountId id = create();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> cast.as(id, () -> profile.changePin(WRONG, OTHER_PIN)))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("identity.pin.wrong");
        }
        assertThatThrownBy(() -> cast.as(id, () -> profile.changePin(Personas.PIN.digits(), OTHER_PIN)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.wait.seconds");
        clock.later(
                Duration.ofSeconds(6), () -> cast.as(id, () -> profile.changePin(Personas.PIN.digits(), OTHER_PIN)));

        signIn(phone.e164(), OTHER_PIN.digits());
        assertThat(events.stream(Notice.class).filter(notice -> notice.to().equals(id)))
                .extracting(notice -> notice.text().key())
                .containsExactly("identity.notice.pin-chosen");
    }

    @Test
    void thePhoneIsChangedOnlyWithThePinAndTheOldNumberIsFree() {
        AccountId id = create();
        PhoneNumber next = Personas.phone();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> cast.as(id, () -> profile.changePhone(next, WRONG)))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("identity.pin.wrong");
        }
        assertThatThrownBy(() -> cast.as(id, () -> profile.changePhone(next, Personas.PIN.digits())))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.wait.seconds");
        clock.later(Duration.ofSeconds(6), () -> cast.as(id, () -> profile.changePhone(next, Personas.PIN.digits())));

        signIn(next.e164(), Personas.PIN.digits());
        assertThatThrownBy(() -> signIn(phone.e164(), Personas.PIN.digits()))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(create()).as("whoever has the old number now").isNotEqualTo(id);
        assertThat(events.stream(PhoneChanged.class)).containsExactly(new PhoneChanged(id));
        assertThat(events.stream(StateChanged.class).map(StateChanged::to)).contains("PHONE_CHANGED");
        assertThat(events.stream(Notice.class).filter(notice -> notice.to().equals(id)))
                .extracting(notice -> notice.text().key())
                .containsExactly("identity.notice.phone-changed");
    }

    @Test
    void aNumberOfSomebodyElseOrWithThePinInItIsNotTaken() {
        AccountId id = create();
        PhoneNumber others = Personas.phone();
        phoneAccounts.create(
                new NewPhoneAccount(PersonName.split("Айгүл Сейітова"), others, Personas.PIN, Language.KK),
                AccountId.create());
        assertThatThrownBy(() -> cast.as(id, () -> profile.changePhone(others, Personas.PIN.digits())))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.refused.phone-taken");
        PhoneNumber withPin = PhoneNumber.parse("+7 701 0" + Personas.PIN.digits());
        assertThatThrownBy(() -> cast.as(id, () -> profile.changePhone(withPin, Personas.PIN.digits())))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.refused.phone-has-pin");
        signIn(phone.e164(), Personas.PIN.digits());
    }

    @Test
    void whoeverMadeALinkForThePinDoesNotTakeTheNumberByIt() {
        AccountId id = create();
        pins.choose(offerNewPin(id), OTHER_PIN);
        assertThatThrownBy(() -> cast.as(id, () -> profile.changePhone(Personas.phone(), OTHER_PIN.digits())))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.refused.pin-by-link");
    }

    @Test
    void anEmailAndAPasswordTakeThePlaceOfThePinAndOpenTheOtherRoles() {
        AccountId id = create();
        cast.as(id, () -> emailSignIn.ask(email, Personas.PIN.digits()));
        SecretToken secret = ((ToEmail) letter().target()).token();
        assertThat(cast.as(cast.somebody(), () -> emailSignIn.status(secret)))
                .as("somebody else who reads the letter")
                .isEqualTo(LinkStatus.UNKNOWN);
        assertThatThrownBy(() -> cast.as(cast.somebody(), () -> emailSignIn.begin(secret, Personas.PASSWORD)))
                .isInstanceOf(Refused.class);

        cast.as(id, () -> emailSignIn.begin(secret, Personas.PASSWORD));

        signIn(email.value(), Personas.PASSWORD);
        signIn(phone.formatted(), Personas.PASSWORD);
        assertThatThrownBy(() -> signIn(phone.e164(), Personas.PIN.digits()))
                .isInstanceOf(BadCredentialsException.class);
        assertThatCode(() -> directory.grant(id, Role.OWNER)).doesNotThrowAnyException();
        assertThat(events.stream(EmailTaken.class)).containsExactly(new EmailTaken(id));
        assertThat(events.stream(Notice.class).filter(notice -> notice.to().equals(id)))
                .extracting(notice -> notice.text().key())
                .containsExactly("identity.notice.email-taken");
    }

    @Test
    void onlyTheMailboxLearnsThatAnAddressHasAnAccount() {
        EmailAddress known = directory.person(cast.somebody()).email();
        AccountId id = create();

        List<Runnable> left = heldBack.during(() ->
                cast.as(id, () -> emailSignIn.ask(java.util.Objects.requireNonNull(known), Personas.PIN.digits())));

        assertThat(events.stream(Letter.class)).as("the answer comes first").isEmpty();
        left.forEach(Runnable::run);
        assertThat(letter().target()).isEqualTo(OwnPage.SIGN_IN);
        assertThat(letter().subject().key()).isEqualTo("identity.letter.known.subject");
    }

    /** Anybody with a PIN could else keep somebody from a new password, hour after hour. */
    @Test
    void lettersThatOthersAskForTakeNoRoomOfForgottenPasswords() {
        EmailAddress known = java.util.Objects.requireNonNull(
                directory.person(cast.somebody()).email());
        AccountId id = create();
        for (int i = 0; i < 5; i++) {
            cast.as(id, () -> emailSignIn.ask(known, Personas.PIN.digits()));
        }
        assertThat(events.stream(Letter.class)).hasSize(3);

        registration.forgotPassword(known);

        assertThat(events.stream(Letter.class)).hasSize(4);
        assertThat(letter().target()).isInstanceOf(ToPassword.class);
    }

    @Test
    void anAdministratorFindsThePersonByPhone() {
        create();
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);

        for (String typed : List.of(
                phone.formatted(), "8" + phone.e164().substring(2), phone.e164().substring(5))) {
            assertThat(cast.as(administrator, () -> people.search(typed, 0, 10)))
                    .as(typed)
                    .extracting(Person::phone)
                    .contains(phone);
        }
        assertThat(cast.as(administrator, () -> people.count("nobody " + phone.e164())))
                .isZero();
    }

    private AccountId create() {
        return phoneAccounts
                .create(
                        new NewPhoneAccount(PersonName.split("Жансая Оразова"), phone, Personas.PIN, Language.KK),
                        AccountId.create())
                .id();
    }

    private SecretToken offerNewPin(AccountId id) {
        return cast.as(cast.somebody(Role.OWNER), () -> phoneAccounts.offerNewPin(id));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> signIn(phone.e164(), WRONG)).isInstanceOf(BadCredentialsException.class);
        }
    }

    private void anHourPasses(AccountId id) {
        database.update("update account set wrong_pin_at = wrong_pin_at - interval '1' hour where id = ?", id.value());
    }

    private Letter letter() {
        return events.stream(Letter.class).reduce((earlier, later) -> later).orElseThrow();
    }

    private void signIn(String name, String secret) {
        assertThat(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, secret)))
                .isNotNull();
    }
}
