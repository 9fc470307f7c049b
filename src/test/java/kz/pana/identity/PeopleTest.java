package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToPassword;
import kz.pana.identity.person.NewAccount;
import kz.pana.identity.person.Person;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.Refused;
import kz.pana.territory.RegionCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who may appoint whom, and who hears of it. */
@PanaTest
@RecordApplicationEvents
class PeopleTest {

    private static final RegionCode QUIET = new RegionCode("KZ-33");

    @Autowired
    Profile profile;

    @Autowired
    private Registration registration;

    @Autowired
    private People people;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private AccountDemo accounts;

    @Autowired
    private Personas cast;

    @Autowired
    private ApplicationEvents events;

    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@test.example");

    @Test
    void anAdministratorIsNoCoordinator() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId other = cast.somebody(Role.ADMINISTRATOR);
        refuses("identity.refused.self", administrator, () -> appoint(administrator, Set.of(QUIET)));
        refuses("identity.refused.is-administrator", administrator, () -> appoint(other, Set.of(QUIET)));
        refuses("identity.refused.is-administrator", administrator, () -> directory.grant(administrator, Role.OWNER));
    }

    @Test
    void whoHasARoleBecomesNoAdministrator() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        for (AccountId person :
                List.of(cast.coordinator(QUIET), cast.somebody(Role.OWNER), cast.somebody(Role.STAFF))) {
            refuses("identity.refused.has-other-role", administrator, () -> makeAdministrator(person));
        }
        AccountId newcomer = cast.somebody();
        cast.as(administrator, () -> makeAdministrator(newcomer));
        assertThat(directory.person(newcomer).roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void whoIsShutOutIsGivenNeitherARoleNorRegions() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId person = cast.somebody();
        AccountId coordinator = cast.coordinator(QUIET);
        for (AccountId blocked : List.of(person, coordinator)) {
            cast.as(administrator, () -> people.block(blocked, true, "test"));
        }

        for (Runnable appointing : List.<Runnable>of(
                () -> appoint(person, Set.of(QUIET)),
                () -> appoint(coordinator, Set.of(QUIET, Personas.ASTANA)),
                () -> makeAdministrator(person))) {
            assertThatThrownBy(() -> cast.as(administrator, appointing))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("identity.refused.blocked");
        }
        refuses("identity.refused.blocked", administrator, () -> directory.grant(person, Role.STAFF));
        refuses("identity.refused.blocked", administrator, () -> people.letWrite(coordinator, true));
        assertThat(directory.person(person).roles()).isEmpty();
        assertThat(directory.person(coordinator).regions()).containsExactly(QUIET);

        cast.as(administrator, () -> people.dismissCoordinator(coordinator));
        assertThat(directory.person(coordinator).roles()).isEmpty();
    }

    @Test
    void whoeverLosesARegionAndKeepsAnotherReadsOfBoth() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId coordinator = cast.coordinator(QUIET);
        cast.as(administrator, () -> appoint(coordinator, Set.of(Personas.ASTANA)));
        assertThat(notices(coordinator)).contains("identity.notice.coordinator-changed");
    }

    /** The session ends, and nothing else would say why. */
    @Test
    void whoIsDismissedIsTold() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId other = cast.somebody(Role.ADMINISTRATOR);
        AccountId coordinator = cast.coordinator(QUIET);
        cast.as(administrator, () -> {
            people.letWrite(coordinator, true);
            people.letWrite(coordinator, false);
            people.dismissCoordinator(coordinator);
            people.dismissAdministrator(other);
        });
        assertThat(events.stream(Notice.class)
                        .filter(notice ->
                                notice.to().equals(coordinator) || notice.to().equals(other))
                        .map(notice -> notice.text().key()))
                .contains(
                        "identity.notice.no-author",
                        "identity.notice.no-coordinator",
                        "identity.notice.no-administrator");
    }

    @Test
    void nobodyDismissesThemselves() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId other = cast.somebody(Role.ADMINISTRATOR);
        refuses("identity.refused.self", administrator, () -> people.dismissAdministrator(administrator));
        refuses("identity.refused.self", administrator, () -> people.requireMayDismissAdministrator(administrator));
        cast.as(administrator, () -> people.requireMayDismissAdministrator(other));
        cast.as(administrator, () -> people.dismissAdministrator(other));
        assertThat(directory.person(other).roles()).isEmpty();
    }

    @Test
    void anotherAdministratorIsInvitedByLetter() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        cast.as(
                administrator,
                () -> people.appointAdministrator(email, PersonName.split("Сәуле Ахметова"), Language.KK));
        Letter letter = events.stream(Letter.class).toList().getLast();
        assertThat(letter.to()).isEqualTo(email);
        assertThat(letter.target()).isInstanceOf(ToPassword.class);
        assertThat(cast.as(administrator, people::awaitedAdministrators)).contains("Сәуле Ахметова");
    }

    @Test
    void everyAppointmentIsToldToTheOtherAdministratorsAndTheRegionsCoordinators() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId other = cast.somebody(Role.ADMINISTRATOR);
        AccountId neighbour = cast.coordinator(QUIET);
        AccountId far = cast.coordinator(new RegionCode("KZ-61"));
        AccountId person = cast.somebody();

        cast.as(administrator, () -> appoint(person, Set.of(QUIET)));
        cast.as(administrator, () -> people.letWrite(person, true));
        cast.as(administrator, () -> people.block(person, true, "test"));
        cast.as(administrator, () -> people.block(person, false, "test"));
        cast.as(administrator, () -> people.letWrite(person, false));
        cast.as(administrator, () -> people.dismissCoordinator(person));

        List<String> after = List.of(
                "identity.notice.author-appointed",
                "identity.notice.blocked",
                "identity.notice.unblocked",
                "identity.notice.author-dismissed",
                "identity.notice.coordinator-dismissed");
        assertThat(notices(other))
                .as("nobody is sent to herself: an administrator is asked to put right what is wrong")
                .startsWith("identity.notice.coordinator-appointed-check")
                .endsWith(after.toArray(String[]::new))
                .hasSize(after.size() + 1);
        assertThat(notices(neighbour))
                .startsWith("identity.notice.coordinator-appointed")
                .endsWith(after.toArray(String[]::new))
                .hasSize(after.size() + 1);
        assertThat(notices(far)).isEmpty();
        assertThat(notices(administrator)).isEmpty();
        assertThat(notices(person))
                .containsExactly(
                        "identity.notice.coordinator",
                        "identity.notice.author",
                        "identity.notice.no-author",
                        "identity.notice.no-coordinator");
    }

    /** Two administrators whose lists are a moment old do the same. */
    @Test
    void whatIsSoAlreadyIsToldToNobody() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId slower = cast.somebody(Role.ADMINISTRATOR);
        AccountId other = cast.somebody(Role.ADMINISTRATOR);
        AccountId person = cast.coordinator(QUIET);

        for (AccountId who : List.of(administrator, slower)) {
            cast.as(who, () -> people.letWrite(person, true));
        }
        for (AccountId who : List.of(administrator, slower)) {
            cast.as(who, () -> people.block(person, true, "test"));
        }

        assertThat(notices(other)).containsExactly("identity.notice.author-appointed", "identity.notice.blocked");
    }

    @Test
    void anotherAdministratorIsToldToAllTheOthers() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId other = cast.somebody(Role.ADMINISTRATOR);
        AccountId newcomer = cast.somebody();
        cast.as(administrator, () -> makeAdministrator(newcomer));
        cast.as(administrator, () -> people.dismissAdministrator(newcomer));
        assertThat(notices(other))
                .containsExactly("identity.notice.administrator-appointed", "identity.notice.administrator-dismissed");
    }

    @Test
    void aKazakhNameIsFoundHoweverItIsTyped() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId person = cast.somebody();
        cast.as(person, () -> profile.save(new PersonName("Қуаныш", "Өтегенұлы"), Language.KK));

        for (String typed : new String[] {"куаныш отегенулы", "Қуаныш Өтегенұлы", "отеген", "Отегенулы Куаныш"}) {
            assertThat(cast.as(administrator, () -> people.search(typed, 0, 50)))
                    .as(typed)
                    .extracting(Person::id)
                    .contains(person);
            assertThat(cast.as(administrator, () -> people.count(typed))).isPositive();
        }
    }

    @Test
    void theSignsThatSearchesUseAreOrdinaryOnes() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        String letters = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        AccountId dashed = accounts.create(
                new EmailAddress(letters + "_a@test.example"),
                "Айгүл Сейітова",
                Personas.PASSWORD,
                Language.KK,
                Set.of(),
                Set.of());
        accounts.create(
                new EmailAddress(letters + "xa@test.example"),
                "Айгүл Сейітова",
                Personas.PASSWORD,
                Language.KK,
                Set.of(),
                Set.of());

        assertThat(cast.as(administrator, () -> people.search(letters + "_a", 0, 50)))
                .extracting(Person::id)
                .containsExactly(dashed);
        assertThat(cast.as(administrator, () -> people.count(letters + "_a"))).isEqualTo(1);
        assertThat(cast.as(administrator, () -> people.search(letters, 0, 50))).hasSize(2);
        for (String nobody : List.of("%", letters + "%", "\\" + letters)) {
            assertThat(cast.as(administrator, () -> people.search(nobody, 0, 50)))
                    .isEmpty();
        }
        assertThat(cast.as(administrator, () -> people.count(""))).isGreaterThan(2);
    }

    @Test
    void registrationsThatNobodyConfirmedStandBelowAllOthers() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        String letters = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        EmailAddress confirmed = new EmailAddress(letters + "a@test.example");
        EmailAddress unconfirmed = new EmailAddress(letters + "b@test.example");
        EmailAddress invited = new EmailAddress(letters + "c@test.example");
        PersonName name = PersonName.split("Айгүл Сейітова");
        accounts.create(confirmed, name.full(), Personas.PASSWORD, Language.KK, Set.of(), Set.of());
        registration.register(new NewAccount(unconfirmed, name, Language.KK, NewAccount.Wish.LATER));
        cast.as(administrator, () -> people.appointCoordinator(invited, name, Language.KK, Set.of(QUIET)));

        assertThat(cast.as(administrator, () -> people.search(letters, 0, 50)))
                .extracting(Person::email)
                .containsExactly(invited, confirmed, unconfirmed);
    }

    private void appoint(AccountId who, Set<RegionCode> regions) {
        people.appointCoordinator(
                java.util.Objects.requireNonNull(directory.person(who).email()),
                directory.person(who).called(),
                Language.KK,
                regions);
    }

    private void makeAdministrator(AccountId who) {
        people.appointAdministrator(
                java.util.Objects.requireNonNull(directory.person(who).email()),
                directory.person(who).called(),
                Language.KK);
    }

    private void refuses(String key, AccountId who, Runnable what) {
        assertThatThrownBy(() -> cast.as(who, what)).isInstanceOf(Refused.class).hasMessage(key);
    }

    private List<String> notices(AccountId to) {
        return events.stream(Notice.class)
                .filter(notice -> notice.to().equals(to))
                .map(notice -> notice.text().key())
                .toList();
    }
}
