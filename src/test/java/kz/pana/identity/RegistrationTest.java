package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.HeldBack;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.event.RegionsGained;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.OwnPage;
import kz.pana.identity.notice.ToPassword;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.NewAccount.Wish;
import kz.pana.identity.person.Person;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@PanaTest
@RecordApplicationEvents
class RegistrationTest {

    private static final String OTHER_PASSWORD = "another-good-password";

    @Autowired
    private Registration registration;

    @Autowired
    private Letters letters;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private People people;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private AuthenticationProvider signIn;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private MovedClock clock;

    @Autowired
    private HeldBack heldBack;

    @Autowired
    private Personas cast;

    @Autowired
    private ApplicationEvents events;

    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@test.example");

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whoeverOpensTheLetterChoosesThePasswordAndIsIn() {
        register("Айгүл Сейітова");
        assertThat(((ToPassword) letter().target()).wish()).isEqualTo(Wish.OWNER);
        choose(secret(), "Айгүл Сейітқызы", Personas.PASSWORD);
        assertThat(signedIn.actor().name()).isEqualTo("Айгүл Сейітқызы");
        signIn(Personas.PASSWORD);
    }

    @Test
    void whoeverIsBlockedIsToldSoByTheLinkAndNotOnlyAtTheEnd() {
        register("Айгүл Сейітова");
        database.update("update account set blocked = true where email = ?", email.value());

        assertThat(registration.status(secret())).isEqualTo(LinkStatus.BLOCKED);
        assertThat(registration.invited(secret())).isEmpty();
        assertThatThrownBy(() -> choose(secret(), "Айгүл Сейітова", Personas.PASSWORD))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.link.BLOCKED");
    }

    @Test
    void beforeTheLetterIsOpenedNothingSignsIn() {
        register("Айгүл Сейітова");
        for (String guess : List.of("", "null", Personas.PASSWORD)) {
            assertThatThrownBy(() -> signIn(guess)).isInstanceOf(BadCredentialsException.class);
        }
        assertThat(database.queryForObject(
                        "select count(*) from account where email = ? and password_hash is null",
                        Integer.class,
                        email.value()))
                .isOne();
    }

    /** The attack that was: register somebody's address, wait until it is appointed, sign in. */
    @Test
    void aStrangersPasswordNeverOpensTheDesk() {
        register("Бөтен адам");
        SecretToken beforeTheAppointment = secret();
        appointCoordinator("Данияр Омаров");

        Person person = cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.search(email.value(), 0, 1))
                .getFirst();
        assertThat(person.name()).isEqualTo("Данияр Омаров");
        assertThat(person.confirmed()).isFalse();
        assertThatThrownBy(() -> signIn(OTHER_PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThat(letter().target()).as("only the mailbox gets the link").isInstanceOf(ToPassword.class);

        choose(secret(), "Данияр Омаров", Personas.PASSWORD);
        signIn(Personas.PASSWORD);
        assertThat(registration.status(beforeTheAppointment)).isEqualTo(LinkStatus.OUTDATED);
    }

    /** Her region would seem to have somebody, and administrators would not hear that it needs one. */
    @Test
    void whoNeverOpensTheLetterCoordinatesNothingAndWhoDoesHearsWhatWaits() {
        appointCoordinator("Данияр Омаров");
        AccountId invited = registration.invited(secret()).map(Person::id).orElseThrow();
        assertThat(directory.coordinatorsOf(Personas.ALMATY)).doesNotContain(invited);
        assertThat(events.stream(RegionsGained.class)).isEmpty();

        choose(secret(), "Данияр Омаров", Personas.PASSWORD);
        assertThat(directory.coordinatorsOf(Personas.ALMATY)).contains(invited);
        RegionsGained gained = new RegionsGained(invited, Set.of(Personas.ALMATY));
        assertThat(events.stream(RegionsGained.class)).containsExactly(gained);

        registration.forgotPassword(email);
        choose(secret(), "Данияр Омаров", OTHER_PASSWORD);
        assertThat(events.stream(RegionsGained.class)).as("once").containsExactly(gained);
    }

    @Test
    void registeringAgainReplacesWhatWasThereButNotWhatAnAdministratorWrote() {
        register("Біреу");
        register("Айгүл Сейітова");
        assertThat(registration.invited(secret())).map(Person::name).contains("Айгүл Сейітова");

        appointCoordinator("Данияр Омаров");
        register("Жарнама Жарнамаев");
        assertThat(registration.invited(secret())).map(Person::name).contains("Данияр Омаров");
    }

    /** Owners send invitations to addresses they type, and are told when one got enough. */
    @Test
    void theLimitOfLettersDoesNotTellWhetherAnAddressHasAnAccount() {
        register("Айгүл Сейітова");
        EmailAddress nobodys = new EmailAddress(UUID.randomUUID() + "@test.example");
        AccountId owner = cast.somebody(Role.OWNER);
        for (EmailAddress asked : List.of(email, nobodys)) {
            for (int time = 0; time < 3; time++) {
                registration.forgotPassword(asked);
            }

            for (int time = 0; time < 3; time++) {
                invite(owner, asked);
            }
            assertThatThrownBy(() -> invite(owner, asked))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("identity.letters.many-to-address");
        }
    }

    /** No letter went, so none keeps the next from going. */
    @Test
    void whoeverForgotAPasswordThatNeverWasRegistersAllTheSame() {
        for (int time = 0; time < 4; time++) {
            registration.forgotPassword(email);
        }
        assertThat(events.stream(Letter.class)).isEmpty();

        register("Айгүл Сейітова");
        choose(secret(), "Айгүл Сейітова", Personas.PASSWORD);
        signIn(Personas.PASSWORD);
    }

    /** Whoever is told to look for an earlier letter has one. */
    @Test
    void lettersOfOwnersKeepNobodyFromAPassword() {
        AccountId owner = cast.somebody(Role.OWNER);
        for (int time = 0; time < 3; time++) {
            invite(owner, email);
        }

        register("Айгүл Сейітова");

        assertThat(letter().subject().key()).isEqualTo("identity.letter.confirm.subject");
    }

    private void invite(AccountId owner, EmailAddress to) {
        Letter letter =
                new Letter(to, Language.KK, Message.of("team.letter.subject"), Message.of("t"), OwnPage.SIGN_IN);
        transaction.executeWithoutResult(status -> letters.send(owner, letter));
    }

    @Test
    void onlyTheMailboxLearnsThatAnAddressIsKnown() {
        register("Айгүл Сейітова");
        choose(secret(), "Айгүл Сейітова", Personas.PASSWORD);
        register("Біреу");
        assertThat(letter().subject().key()).isEqualTo("identity.letter.known.subject");
        signIn(Personas.PASSWORD);
        assertThat(signedIn.actor().name()).isEqualTo("Айгүл Сейітова");
    }

    /** A stranger with a stopwatch: before the answer nothing is done that depends on the account. */
    @Test
    void theAnswerIsThereBeforeAnythingIsDoneAboutAnAccount() {
        register("Айгүл Сейітова");
        choose(secret(), "Айгүл Сейітова", Personas.PASSWORD);
        SecurityContextHolder.clearContext();
        EmailAddress nobodys = new EmailAddress(UUID.randomUUID() + "@test.example");
        long letters = events.stream(Letter.class).count();
        int rows = rows();

        List<Runnable> left = heldBack.during(() -> List.of(email, nobodys).forEach(asked -> {
            registration.forgotPassword(asked);
            registration.register(new NewAccount(asked, PersonName.split("Бөтен Адам"), Language.KK, Wish.LATER));
        }));

        assertThat(left).hasSize(4);
        assertThat(rows()).as("accounts, links and letters").isEqualTo(rows);
        assertThat(events.stream(Letter.class)).hasSize((int) letters);

        left.forEach(Runnable::run);
        assertThat(events.stream(Letter.class).skip(letters))
                .extracting(Letter::to)
                .containsExactly(email, email, nobodys);
    }

    private int rows() {
        return List.of("account", "one_time_link", "sent_letter").stream()
                .mapToInt(table -> database.queryForList("select count(*) from " + table, Integer.class)
                        .getFirst())
                .sum();
    }

    /** Three letters an hour: whoever spends them with a stranger's address leaves a way in all the same. */
    @Test
    void registeringForAStrangerDoesNotKeepThemFromANewPassword() {
        register("Айгүл Сейітова");
        choose(secret(), "Айгүл Сейітова", Personas.PASSWORD);
        for (int i = 0; i < 4; i++) {
            register("Біреу");
        }
        choose(secret(), "Айгүл Сейітова", "basqa-qupia-soz-2026");
        signIn("basqa-qupia-soz-2026");
        assertThat(signedIn.actor().name()).isEqualTo("Айгүл Сейітова");
    }

    @Test
    void aLetterDoesNotKillALinkThatIsStillGood() {
        register("Айгүл Сейітова");
        SecretToken first = secret();
        clock.later(Duration.ofMinutes(1), () -> registration.forgotPassword(email));
        SecretToken second = secret();

        assertThat(registration.status(first)).isEqualTo(LinkStatus.NEWER_SENT);
        assertThat(registration.status(second)).isEqualTo(LinkStatus.OPEN);
        choose(first, "Айгүл Сейітова", Personas.PASSWORD);
        assertThat(registration.status(first)).isEqualTo(LinkStatus.USED);
        assertThat(registration.status(second)).isEqualTo(LinkStatus.OUTDATED);
        assertThatThrownBy(() -> choose(second, "Айгүл Сейітова", OTHER_PASSWORD))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.link.OUTDATED");
        assertThatThrownBy(() -> choose(first, "Айгүл Сейітова", OTHER_PASSWORD))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.link.USED");
        clock.later(Duration.ofDays(4), () -> {
            registration.forgotPassword(email);
            SecretToken third = secret();
            clock.later(
                    Duration.ofDays(4),
                    () -> assertThat(registration.status(third)).isEqualTo(LinkStatus.EXPIRED));
        });
        assertThat(registration.status(SecretToken.create())).isEqualTo(LinkStatus.UNKNOWN);
    }

    @Test
    void threeLettersAnHourGoToOneAddress() {
        register("Айгүл Сейітова");
        for (int i = 0; i < 5; i++) {
            registration.forgotPassword(email);
            register("Айгүл Сейітова");
        }
        assertThat(events.stream(Letter.class)).hasSize(3);
        clock.later(Duration.ofMinutes(61), () -> registration.forgotPassword(email));
        assertThat(events.stream(Letter.class)).hasSize(4);
    }

    /** The letters before it are no good any more: a password forgotten within the hour would have none. */
    @Test
    void whatWasSentBeforeAPasswordWasChosenCountsNoMore() {
        for (int i = 0; i < 3; i++) {
            register("Айгүл Сейітова");
        }
        choose(secret(), "Айгүл Сейітова", Personas.PASSWORD);

        registration.forgotPassword(email);

        assertThat(events.stream(Letter.class)).hasSize(4);
        assertThat(registration.status(secret())).isEqualTo(LinkStatus.OPEN);
    }

    @Test
    void whoTakesUpAllLettersKeepsNobodyFromBeingAppointed() {
        for (int i = 0; i < 5; i++) {
            register("Біреу");
        }
        appointCoordinator("Данияр Омаров");
        assertThat(letter().subject().key()).isEqualTo("identity.letter.invited.subject");
    }

    @Test
    void oneNetworkThatAsksForManyLettersWaits() {
        request("203.0.113.77");
        for (int i = 0; i < 20; i++) {
            registration.forgotPassword(new EmailAddress("nobody" + i + "@test.example"));
        }
        assertThatThrownBy(() -> register("Айгүл Сейітова"))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.wait.seconds");
        request("203.0.113.78");
        register("Айгүл Сейітова");
        assertThat(letter().to()).isEqualTo(email);
    }

    @Test
    void aForgottenPasswordIsChosenAnewAndEndsWhatWasOpen() {
        register("Айгүл Сейітова");
        choose(secret(), "Айгүл Сейітова", Personas.PASSWORD);
        var stolen = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        registration.forgotPassword(email);
        assertThat(notices()).as("the first choice is no news").isEmpty();
        choose(secret(), "Басқа Есім", OTHER_PASSWORD);

        assertThat(notices()).containsExactly("identity.notice.password-changed");
        signIn(OTHER_PASSWORD);
        assertThatThrownBy(() -> signIn(Personas.PASSWORD)).isInstanceOf(BadCredentialsException.class);
        assertThat(signedIn.actor().name())
                .as("who was here before is not renamed by a letter")
                .isEqualTo("Айгүл Сейітова");
        SecurityContextHolder.setContext(stolen);
        assertThat(signedIn.renew()).isFalse();
        assertThat(signedIn.id()).isEmpty();
    }

    @Test
    void aPasswordThatIsTriedFirstIsRefused() {
        register("Айгүл Сейітова");
        SecretToken secret = secret();
        for (String weak : List.of("short", "almaty2026", "Айгүл2026!")) {
            assertThatThrownBy(() -> choose(secret, "Айгүл Сейітова", weak)).isInstanceOf(InvalidValue.class);
        }
        assertThat(registration.status(secret)).isEqualTo(LinkStatus.OPEN);
    }

    @Test
    void anUnknownAddressThatForgotItsPasswordGetsNoLetter() {
        registration.forgotPassword(email);
        assertThat(events.stream(Letter.class)).isEmpty();
    }

    @Test
    void whoIsShutOutIsNotLetInByALetter() {
        register("Айгүл Сейітова");
        choose(secret(), "Айгүл Сейітова", Personas.PASSWORD);
        AccountId id = signedIn.actor().id();
        SecurityContextHolder.clearContext();
        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.block(id, true, "test"));
        registration.forgotPassword(email);
        assertThatThrownBy(() -> choose(secret(), "Айгүл Сейітова", OTHER_PASSWORD))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.link.BLOCKED");
        assertThat(signedIn.id()).isEmpty();
    }

    @Test
    void aHashOfAnOlderKindIsReplacedAtTheNextSignIn() {
        register("Айгүл Сейітова");
        choose(secret(), "Айгүл Сейітова", Personas.PASSWORD);
        int epoch = epoch();
        database.update(
                "update account set password_hash = ? where email = ?",
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(Personas.PASSWORD),
                email.value());
        signIn(Personas.PASSWORD);
        assertThat(database.queryForObject(
                        "select password_hash from account where email = ?", String.class, email.value()))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(epoch()).as("no session ends by it").isEqualTo(epoch);
        signIn(Personas.PASSWORD);
    }

    private int epoch() {
        return database.queryForList("select epoch from account where email = ?", Integer.class, email.value())
                .getFirst();
    }

    private void appointCoordinator(String name) {
        cast.as(
                cast.somebody(Role.ADMINISTRATOR),
                () -> people.appointCoordinator(email, PersonName.split(name), Language.RU, Set.of(Personas.ALMATY)));
    }

    private void register(String name) {
        registration.register(new NewAccount(email, PersonName.split(name), Language.KK, Wish.OWNER));
    }

    private void choose(SecretToken secret, String name, String password) {
        registration.choosePassword(secret, Optional.of(PersonName.split(name)), password);
    }

    private static void request(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private List<String> notices() {
        return events.stream(Notice.class).map(notice -> notice.text().key()).toList();
    }

    private Letter letter() {
        return events.stream(Letter.class).reduce((earlier, later) -> later).orElseThrow();
    }

    private SecretToken secret() {
        return ((ToPassword) letter().target()).token();
    }

    private void signIn(String password) {
        assertThat(signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email.value(), password)))
                .isNotNull();
    }
}
