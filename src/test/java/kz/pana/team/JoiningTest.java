package kz.pana.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.People;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.ReviewDesk;
import kz.pana.place.row.PlaceId;
import kz.pana.team.overview.InvitationDetails;
import kz.pana.team.overview.InvitationId;
import kz.pana.team.overview.InvitationLink;
import kz.pana.team.overview.InvitationState;
import kz.pana.team.overview.MemberStatus;
import kz.pana.team.overview.TeamOverview.Invited;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.team.overview.ToInvitation;
import kz.pana.training.Classroom;
import kz.pana.training.Learning;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.EnrolmentState;
import kz.pana.volunteer.VolunteerRegistration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Newcomers join by a link, without an e-mail. */
@PanaTest
@RecordApplicationEvents
class JoiningTest {

    @Autowired
    Personas cast;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Team team;

    @Autowired
    Invitations invitations;

    @Autowired
    Learning learning;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Inbox inbox;

    @Autowired
    OwnedPlaces places;

    @Autowired
    ReviewDesk desk;

    @Autowired
    VolunteerRegistration volunteering;

    @Autowired
    TeamDemo ready;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ApplicationEvents events;

    @Autowired
    AccountDirectory directory;

    @Autowired
    People people;

    @Autowired
    MovedClock clock;

    /** Of the link that was made last to be sent. */
    InvitationId last = InvitationId.create();

    Classroom classroom;
    AccountId owner;
    PlaceId place;

    @BeforeEach
    void aPlace() {
        classroom = new Classroom(portal);
        owner = cast.somebody();
        place = classroom.place(owner);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNamePhoneAndPinAreEnoughAndLeadStraightIn() {
        EnrolmentId course = invitations.join(link(), newcomer(Personas.phone()));

        assertThat(signedIn.actor().roles()).containsExactly(Role.STAFF);
        assertThat(learning.course(course).row().state()).isEqualTo(EnrolmentState.INVITED);
        assertThat(cast.as(owner, () -> inbox.latest(0, 10)))
                .extracting(InboxRow::path)
                .contains("team/" + place);
        Member member = members().getFirst();
        assertThat(member.name()).isEqualTo("Жансая Оразова");
        assertThat(member.status()).isEqualTo(MemberStatus.NOT_STARTED);
        assertThat(member.byPin()).isTrue();
    }

    @Test
    void aPhoneThatHasAnAccountKeepsTheLinkFree() {
        PhoneNumber phone = Personas.phone();
        invitations.join(link(), newcomer(phone));
        SecretToken another = link();

        assertThatThrownBy(() -> invitations.join(another, newcomer(phone)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.phone.taken");

        invitations.join(another, newcomer(Personas.phone()));
    }

    @Test
    void aLinkIsUsedOnce() {
        SecretToken secret = link();
        invitations.join(secret, newcomer(Personas.phone()));
        PhoneNumber late = Personas.phone();

        assertThatThrownBy(() -> invitations.join(secret, newcomer(late)))
                .isInstanceOf(Refused.class)
                .hasMessage("training.join.refused.TAKEN");

        assertThat(database.queryForObject("select count(*) from account where phone = ?", Integer.class, late.e164()))
                .as("no account is left behind")
                .isZero();
    }

    @Test
    void anExpiredAndAnUnknownLinkMakeNoAccount() {
        SecretToken secret = link();
        database.update("update invitation set expires_at = created_at where secret_digest = ?", secret.digest());

        assertThatThrownBy(() -> invitations.join(secret, newcomer(Personas.phone())))
                .hasMessage("training.join.refused.EXPIRED");
        assertThatThrownBy(() -> invitations.join(SecretToken.create(), newcomer(Personas.phone())))
                .hasMessage("training.join.refused.UNKNOWN");
    }

    @Test
    void theTwentyFirstIsOneTooMany() {
        SecretToken secret = linkForAll();
        useTimes(secret, 19);
        assertThat(invited().uses()).isEqualTo(19);
        invitations.join(secret, newcomer(Personas.phone()));

        assertThatThrownBy(() -> invitations.join(secret, newcomer(Personas.phone())))
                .isInstanceOf(Refused.class)
                .hasMessage("training.join.refused.USED_UP");

        assertThat(invited().state()).isEqualTo(InvitationState.USED_UP);
        assertThat(invited().forWhom()).isEmpty();
        assertThatThrownBy(() ->
                        database.update("update invitation set uses = 21 where secret_digest = ?", secret.digest()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void thoseWhoComeAtOnceDoNotExceedIt() throws Exception {
        SecretToken secret = linkForAll();
        useTimes(secret, 18);
        Callable<Boolean> comer = () -> {
            try {
                invitations.join(secret, newcomer(Personas.phone()));
                return true;
            } catch (Refused full) {
                return false;
            } finally {
                SecurityContextHolder.clearContext();
            }
        };

        try (ExecutorService doors = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> results = doors.invokeAll(List.of(comer, comer, comer, comer));
            long joined = 0;
            for (Future<Boolean> result : results) {
                joined += result.get() ? 1 : 0;
            }
            assertThat(joined).isEqualTo(2);
        }
        assertThat(members()).hasSize(2);
    }

    @Test
    void aWithdrawnLinkForAllTakesNobodyIn() {
        SecretToken secret = linkForAll();
        cast.as(owner, () -> team.withdraw(invited().id()));

        assertThatThrownBy(() -> invitations.join(secret, newcomer(Personas.phone())))
                .hasMessage("training.join.refused.WITHDRAWN");
    }

    @Test
    void theLinkOfAPlaceThatHasLeftSaysSoBeforeAnythingIsTyped() {
        SecretToken forAll = linkForAll();
        database.update(
                "update place set application = 'APPROVED', validity = 'WITHDRAWN', validity_at = application_at, approved_by = ? where id = ?",
                cast.somebody().value(),
                place.value());

        assertThatThrownBy(() -> invitations.open(forAll)).hasMessage("training.refused.place-ended");
    }

    @Test
    void nobodyJoinsInTheNameOfAnOwnerWhoIsShutOut() {
        SecretToken forAll = linkForAll();
        AccountId member = cast.somebody();
        cast.as(member, () -> invitations.accept(forAll));
        SecretToken forOne = link();
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        AccountId late = cast.somebody();
        cast.as(administrator, () -> people.block(owner, true, "Жалған адам"));

        for (SecretToken link : List.of(forAll, forOne)) {
            assertThatThrownBy(() -> invitations.open(link)).hasMessage("training.join.refused.on-hold");
            assertThatThrownBy(() -> invitations.join(link, newcomer(Personas.phone())))
                    .isInstanceOf(Refused.class)
                    .hasMessage("training.join.refused.on-hold");
            assertThatThrownBy(() -> cast.as(late, () -> invitations.accept(link)))
                    .hasMessage("training.join.refused.on-hold");
        }
        cast.as(member, () -> invitations.accept(forAll));

        cast.as(administrator, () -> people.block(owner, false, "Адам анықталды"));
        cast.as(late, () -> invitations.accept(forOne));
        invitations.join(forAll, newcomer(Personas.phone()));
    }

    @Test
    void aLinkGoesOutInTheLanguageOfWhoeverIsInvited() {
        InvitationLink link = cast.as(owner, () -> team.invite(place, "Ольга"));
        EmailAddress to = new EmailAddress("olga@test.example");

        cast.as(owner, () -> team.send(link.id(), link.secret(), to, Language.RU));

        Letter letter =
                events.stream(Letter.class).reduce((earlier, later) -> later).orElseThrow();
        assertThat(letter.to()).isEqualTo(to);
        assertThat(letter.language()).isEqualTo(Language.RU);
        assertThat(letter.target()).isEqualTo(new ToInvitation(link.secret()));
        assertThat(link.address()).endsWith(link.secret().value());
        AccountId stranger = cast.somebody(Role.OWNER);
        assertThatThrownBy(() -> cast.as(stranger, () -> team.send(link.id(), link.secret(), to, Language.RU)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(stranger, () -> team.inviteAll(place))).isInstanceOf(NotFound.class);
    }

    @Test
    void anAddressGetsThreeLettersAnHourWhateverTheLink() {
        EmailAddress to = new EmailAddress("olga.tri@test.example");
        for (int letter = 0; letter < 3; letter++) {
            send(to);
        }

        assertThatThrownBy(() -> send(to))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.letters.many-to-address");
        assertThat(database.queryForObject(
                        "select max(letters) from invitation where id = ?", Integer.class, last.value()))
                .as("what did not go is not counted")
                .isZero();
        clock.later(Duration.ofMinutes(61), () -> send(to));
    }

    @Test
    void anOwnerSendsFiftyLettersADay() {
        for (int letter = 0; letter < 50; letter++) {
            database.update(
                    "insert into sent_letter (id, version, recipient, sender_id, sent_at) values (?, 0, ?, ?, current_timestamp)",
                    UUID.randomUUID(),
                    "guest" + letter + "@test.example",
                    owner.value());
        }

        assertThatThrownBy(() -> send(new EmailAddress("guest51@test.example")))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("identity.letters.many-today");
        AccountId other = cast.somebody();
        PlaceId elsewhere = classroom.place(other);
        InvitationLink link = cast.as(other, () -> team.invite(elsewhere, "Ольга"));
        cast.as(
                other,
                () -> team.send(link.id(), link.secret(), new EmailAddress("guest51@test.example"), Language.RU));
        clock.later(Duration.ofHours(25), () -> send(new EmailAddress("guest51@test.example")));
    }

    /** Owners type addresses: who approved a place is not found out by trying them. */
    @Test
    void aLetterTellsTheOwnerNothingOfWhoApprovedThePlace() {
        AccountId approver = cast.coordinator(Personas.ALMATY);
        database.update(
                "update place set application = 'APPROVED', validity = 'CURRENT', validity_at = application_at, approved_by = ? where id = ?",
                approver.value(),
                place.value());
        EmailAddress to = Objects.requireNonNull(directory.person(approver).email());

        send(to);

        Letter sent = events.stream(Letter.class).toList().getLast();
        assertThat(sent.to()).isEqualTo(to);
        SecretToken secret = ((ToInvitation) sent.target()).token();
        assertThat(cast.as(approver, () -> invitations.open(secret)).viewer())
                .isEqualTo(InvitationDetails.Viewer.VOUCHER);
        assertThatThrownBy(() -> cast.as(approver, () -> invitations.accept(secret)))
                .isInstanceOf(Refused.class)
                .hasMessage("team.refused.you-vouched");
    }

    @Test
    void whoeverTriesManyNumbersThatHaveAnAccountWaits() {
        PhoneNumber taken = Personas.phone();
        invitations.join(link(), newcomer(taken));
        SecretToken probing = linkForAll();
        for (int free = 0; free < 4; free++) {
            invitations.join(probing, newcomer(Personas.phone()));
        }
        for (int probe = 0; probe < 5; probe++) {
            assertThatThrownBy(() -> invitations.join(probing, newcomer(taken))).isInstanceOf(InvalidValue.class);
        }

        for (PhoneNumber phone : List.of(taken, Personas.phone())) {
            assertThatThrownBy(() -> invitations.join(probing, newcomer(phone)))
                    .as("the wait tells nothing")
                    .isInstanceOf(Refused.class)
                    .hasMessage("identity.wait.seconds");
        }
        SecretToken fresh = link();
        assertThatThrownBy(() -> invitations.join(fresh, newcomer(Personas.phone())))
                .as("nor is a fresh link of the same owner's another try")
                .hasMessage("identity.wait.seconds");
        clock.later(Duration.ofSeconds(11), () -> invitations.join(probing, newcomer(Personas.phone())));
    }

    private void send(EmailAddress to) {
        InvitationLink link = cast.as(owner, () -> team.invite(place, "Ольга"));
        last = link.id();
        cast.as(owner, () -> team.send(link.id(), link.secret(), to, Language.RU));
    }

    @Test
    void aLetterNamesThePlaceOnceACoordinatorHasReadItAndNotBefore() {
        InvitationLink link = cast.as(owner, () -> team.invite(place, "Ольга"));
        assertThat(sentBy(link)).isEqualTo("team.letter.text");

        // Given back and handed in again, perhaps by another name.
        database.update("update place set application = 'SUBMITTED' where id = ?", place.value());
        assertThat(sentBy(link)).isEqualTo("team.letter.text.unread");
    }

    private String sentBy(InvitationLink link) {
        cast.as(
                owner,
                () -> team.send(
                        link.id(), link.secret(), new EmailAddress("olga.oqylmagan@test.example"), Language.RU));
        return events.stream(Letter.class)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .text()
                .key();
    }

    @Test
    void whoHasNoEmailEnrolsNoPlaceAndVisitsNone() {
        invitations.join(link(), newcomer(Personas.phone()));

        assertThatThrownBy(places::begin).isInstanceOf(Refused.class).hasMessage("identity.refused.by-pin");
        assertThatThrownBy(() -> volunteering.apply(Set.of(Personas.ALMATY), Set.of(Language.KK), Personas.phone(), ""))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.refused.by-pin");
        assertThat(signedIn.actor().roles()).containsExactly(Role.STAFF);
    }

    @Test
    void whoHasNoEmailReadsTheInboxAndGetsNoLetter() {
        invitations.join(link(), newcomer(Personas.phone()));
        AccountId person = signedIn.actor().id();
        int before = letters();

        ready.certify(person, place);

        assertThat(inbox.unread()).isEqualTo(1);
        assertThat(letters()).as("to the owner alone").isEqualTo(before + 1);
    }

    private int letters() {
        return database.queryForList("select id from mail").size();
    }

    private SecretToken link() {
        return cast.as(owner, () -> team.invite(place, "Жансая")).secret();
    }

    private SecretToken linkForAll() {
        return cast.as(owner, () -> team.inviteAll(place)).secret();
    }

    private void useTimes(SecretToken secret, int uses) {
        database.update("update invitation set uses = ? where secret_digest = ?", uses, secret.digest());
    }

    private Invited invited() {
        return cast.as(owner, () -> team.of(place)).invitations().getFirst();
    }

    private List<Member> members() {
        return cast.as(owner, () -> team.of(place)).members();
    }

    private static NewPhoneAccount newcomer(PhoneNumber phone) {
        return new NewPhoneAccount(PersonName.split("Жансая Оразова"), phone, Personas.PIN, Language.KK);
    }
}
