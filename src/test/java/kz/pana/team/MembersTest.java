package kz.pana.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.certificate.CertificateDesk;
import kz.pana.identity.EmailSignIn;
import kz.pana.identity.People;
import kz.pana.identity.PhoneAccounts;
import kz.pana.identity.PinCodeChoice;
import kz.pana.identity.Profile;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.LinkStatus;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.event.EmailTaken;
import kz.pana.identity.event.ManyWrongPins;
import kz.pana.identity.notice.Letter;
import kz.pana.identity.notice.ToEmail;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.Refused;
import kz.pana.kernel.Texts;
import kz.pana.notify.Inbox;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTrail;
import kz.pana.place.ReviewDesk;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.PauseReason;
import kz.pana.team.overview.InvitationDetails;
import kz.pana.team.overview.MemberStatus;
import kz.pana.team.overview.PinCodeLink;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.training.Classroom;
import kz.pana.training.Learning;
import kz.pana.training.row.CourseRow;
import kz.pana.training.row.EnrolmentId;
import kz.pana.visit.VisitFixture;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.row.VisitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** People leave and come back, work at two places, forget their PIN. */
@PanaTest
@RecordApplicationEvents
class MembersTest {

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedValidity ownedValidity;

    @Autowired
    Personas cast;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Team team;

    @Autowired
    Members members;

    @Autowired
    MyTeams myTeams;

    @Autowired
    Invitations invitations;

    @Autowired
    Learning learning;

    @Autowired
    TeamDemo ready;

    @Autowired
    PhoneAccounts phoneAccounts;

    @Autowired
    People people;

    @Autowired
    EmailSignIn emailSignIn;

    @Autowired
    PinCodeChoice pins;

    @Autowired
    PlaceDirectory places;

    @Autowired
    ReviewDesk desk;

    @Autowired
    CertificateDesk certificates;

    @Autowired
    VisitPlanning planning;

    @Autowired
    Profile profile;

    @Autowired
    PlaceTrail trail;

    @Autowired
    Inbox inbox;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Autowired
    MovedClock clock;

    Classroom classroom;
    AccountId owner;
    PlaceId place;

    @BeforeEach
    void aPlace() {
        classroom = new Classroom(portal);
        owner = cast.somebody();
        place = classroom.place(owner);
    }

    @Test
    void whenTooFewRemainThePlaceIsOffTheMapAtOnceAndBackWithThem() {
        AccountId clerk = cast.somebody(Role.STAFF);
        VisitFixture scene = approved(clerk);
        assertThat(isPublished(scene.place)).isTrue();

        Member gone = member(scene.owner, scene.place, clerk);
        long version = cast.as(scene.owner, () -> members.leave(gone.id(), gone.version()));

        assertThat(isPublished(scene.place)).isFalse();
        assertThat(cast.as(scene.owner, () -> team.of(scene.place)).trained()).isEqualTo(1);
        assertThat(cast.as(scene.coordinator, () -> certificates.people(scene.place)))
                .hasSize(1);
        assertThat(cast.as(clerk, learning::mine).getFirst().certificate())
                .as("it stays the person's")
                .isPresent();
        assertThat(texts(clerk)).contains("team.notice.left");

        cast.as(scene.owner, () -> members.undoLeaving(gone.id(), version));

        assertThat(isPublished(scene.place)).isTrue();
        assertThat(texts(clerk)).contains("team.notice.back");
    }

    /** Whoever is at the door would else open it to people whom nobody sends there, under a sign that should be covered. */
    @Test
    void theTeamHearsThatThePlaceIsPausedOpenAgainAndGone() {
        AccountId clerk = cast.somebody(Role.STAFF);
        VisitFixture scene = approved(clerk);

        cast.as(scene.owner, () -> ownedValidity.pause(scene.place, PauseReason.REPAIR, null));
        assertThat(texts(clerk)).containsExactly("team.notice.place.PAUSED");
        cast.as(scene.owner, () -> ownedValidity.resume(scene.place));
        cast.as(scene.owner, () -> ownedPlaces.withdraw(scene.place, "", Personas.PASSWORD));
        assertThat(texts(clerk))
                .containsExactly(
                        "team.notice.place.PAUSED", "team.notice.place.CURRENT", "team.notice.place.WITHDRAWN");
        assertThat(texts(scene.owner)).as("what she did herself").noneMatch(key -> key.contains(".place."));
    }

    @Test
    void whoLeavesByThemselvesIsMissedAtOnceAndNobodyBringsThemBack() {
        AccountId clerk = cast.somebody(Role.STAFF);
        VisitFixture scene = approved(clerk);
        assertThat(isPublished(scene.place)).isTrue();
        MyTeams.MyTeam there = cast.as(clerk, myTeams::mine).getFirst();
        assertThatThrownBy(() -> cast.as(cast.somebody(Role.STAFF), () -> myTeams.leave(there.id(), there.version())))
                .isInstanceOf(NotFound.class);

        cast.as(clerk, () -> myTeams.leave(there.id(), there.version()));

        assertThat(isPublished(scene.place)).isFalse();
        assertThat(cast.as(clerk, myTeams::mine)).isEmpty();
        assertThat(cast.as(scene.owner, myTeams::mine)).as("her own place").isEmpty();
        assertThat(cast.as(scene.owner, () -> inbox.latest(0, 20)))
                .filteredOn(row -> row.text().kk().contains("ұжымнан өзі шықты")
                        && row.text().kk().contains("енді есептелмейді"))
                .hasSize(1);
        Member gone = member(scene.owner, scene.place, clerk);
        assertThat(gone.undoable()).isFalse();
        assertThatThrownBy(() -> cast.as(scene.owner, () -> members.undoLeaving(gone.id(), gone.version())))
                .isInstanceOf(Refused.class)
                .hasMessage("team.refused.gone");
    }

    @Test
    void whoLeavesWithoutACertificateIsPromisedNone() {
        AccountId clerk = cast.somebody();
        classroom.join(clerk, owner, place);
        assertThat(cast.as(clerk, learning::mine).getFirst().left()).isFalse();
        Member gone = member(owner, place, clerk);

        cast.as(owner, () -> members.leave(gone.id(), gone.version()));

        assertThat(texts(clerk)).containsExactly("team.notice.left-uncertified");
        assertThat(cast.as(clerk, learning::mine).getFirst().left()).isTrue();
    }

    @Test
    void whoLeftIsBackByANewInvitationWithTheOldCourseAndCertificate() {
        AccountId clerk = cast.somebody();
        EnrolmentId course = classroom.join(clerk, owner, place);
        ready.certify(clerk, place);
        Member gone = member(owner, place, clerk);
        cast.as(owner, () -> members.leave(gone.id(), gone.version()));
        assertThat(member(owner, place, clerk).status()).isEqualTo(MemberStatus.LEFT);
        SecretToken secret = new SecretToken(classroom.token(owner, place));
        assertThat(cast.as(clerk, () -> invitations.open(secret)).viewer())
                .isEqualTo(InvitationDetails.Viewer.SIGNED_IN);

        EnrolmentId again = cast.as(clerk, () -> invitations.accept(secret));

        assertThat(again).isNotEqualTo(course);
        assertThat(cast.as(clerk, learning::mine))
                .singleElement()
                .extracting(CourseRow::id)
                .isEqualTo(again);
        assertThat(member(owner, place, clerk).status()).isEqualTo(MemberStatus.CERTIFIED);
        assertThat(member(owner, place, clerk).id()).isEqualTo(gone.id());
    }

    /** Else a place whose people the owner has let go comes back to the map by the sheet in its break room. */
    @Test
    void whoWasTakenOutDoesNotComeBackByTheSheetOnTheWallNorByAnOlderLink() {
        AccountId clerk = cast.somebody();
        SecretToken sheet = cast.as(owner, () -> team.inviteAll(place)).secret();
        SecretToken older = cast.as(owner, () -> team.invite(place, "Дана")).secret();
        cast.as(clerk, () -> invitations.accept(sheet));
        Member gone = member(owner, place, clerk);
        clock.later(Duration.ofMinutes(1), () -> cast.as(owner, () -> members.leave(gone.id(), gone.version())));

        clock.later(Duration.ofMinutes(2), () -> {
            for (SecretToken link : List.of(sheet, older)) {
                assertThat(cast.as(clerk, () -> invitations.open(link)).viewer())
                        .isEqualTo(InvitationDetails.Viewer.LEFT);
                assertThatThrownBy(() -> cast.as(clerk, () -> invitations.accept(link)))
                        .isInstanceOf(Refused.class)
                        .hasMessage("training.join.refused.left");
            }
            assertThat(member(owner, place, clerk).isPresent()).isFalse();
            classroom.join(clerk, owner, place);
        });
        assertThat(member(owner, place, clerk).isPresent()).isTrue();
    }

    @Test
    void thatSomebodyLeftIsUndoneWithinADayAndNotLater() {
        AccountId clerk = cast.somebody();
        classroom.join(clerk, owner, place);
        Member member = member(owner, place, clerk);
        long version = cast.as(owner, () -> members.leave(member.id(), member.version()));
        assertThat(member(owner, place, clerk).undoable()).isTrue();

        clock.later(Duration.ofDays(1), () -> {
            assertThat(member(owner, place, clerk).undoable()).isFalse();
            assertThatThrownBy(() -> cast.as(owner, () -> members.undoLeaving(member.id(), version)))
                    .isInstanceOf(Refused.class)
                    .hasMessage("team.refused.gone");
            classroom.join(clerk, owner, place);
        });

        assertThat(member(owner, place, clerk).isPresent()).isTrue();
    }

    @Test
    void whoeverVouchedForAPlaceDoesNotComeToWorkThere() {
        VisitFixture scene = approved(cast.somebody(Role.STAFF));
        SecretToken secret = new SecretToken(classroom.token(scene.owner, scene.place));

        assertThat(cast.as(scene.coordinator, () -> invitations.open(secret)).viewer())
                .isEqualTo(InvitationDetails.Viewer.VOUCHER);
        assertThatThrownBy(() -> cast.as(scene.coordinator, () -> invitations.accept(secret)))
                .isInstanceOf(Refused.class)
                .hasMessage("team.refused.you-vouched");

        AccountId clerk = cast.somebody(Role.STAFF);
        cast.as(clerk, () -> invitations.accept(secret));
        Member member = member(scene.owner, scene.place, clerk);
        long version = cast.as(scene.owner, () -> members.leave(member.id(), member.version()));
        // From before it was asked who had ever been on the team.
        database.update(
                "update team_member set account_id = ? where id = ?",
                scene.coordinator.value(),
                member.id().value());
        assertThatThrownBy(() -> cast.as(scene.owner, () -> members.undoLeaving(member.id(), version)))
                .isInstanceOf(Refused.class)
                .hasMessage("team.refused.they-vouched");
    }

    @Test
    void onePersonWorksAtTwoPlaces() {
        AccountId other = cast.somebody();
        PlaceId elsewhere = classroom.place(other);
        AccountId clerk = cast.somebody();
        classroom.join(clerk, owner, place);
        classroom.join(clerk, other, elsewhere);
        assertThat(cast.as(clerk, learning::mine)).hasSize(2);

        Member here = member(owner, place, clerk);
        cast.as(owner, () -> members.leave(here.id(), here.version()));

        assertThat(member(owner, place, clerk).isPresent()).isFalse();
        assertThat(member(other, elsewhere, clerk).isPresent()).isTrue();
    }

    @Test
    void anOwnerWhoTakesTheCourseIsOneOfTheTeam() {
        assertThat(cast.as(owner, () -> team.of(place)).mine()).isEmpty();
        EnrolmentId mine = cast.as(owner, () -> team.enrolMyself(place));
        Member me = member(owner, place, owner);
        assertThat(cast.as(owner, () -> team.of(place)).mine()).contains(mine);

        cast.as(owner, () -> members.leave(me.id(), me.version()));

        assertThat(cast.as(owner, () -> team.of(place)).mine()).isEmpty();
        assertThat(cast.as(owner, () -> team.enrolMyself(place))).isEqualTo(mine);
        assertThat(member(owner, place, owner).isPresent()).isTrue();
    }

    @Test
    void shiftsAreSavedAtOnceAndNotOverNewerOnes() {
        classroom.join(cast.somebody(), owner, place);
        Member clerk = cast.as(owner, () -> team.of(place)).members().getFirst();

        long next = cast.as(owner, () -> members.putOnShift(clerk.id(), clerk.version(), DayOfWeek.SUNDAY, true));

        assertThat(cast.as(owner, () -> team.of(place))
                        .members()
                        .getFirst()
                        .shifts()
                        .days())
                .containsExactly(DayOfWeek.SUNDAY);
        assertThatThrownBy(() ->
                        cast.as(owner, () -> members.putOnShift(clerk.id(), clerk.version(), DayOfWeek.MONDAY, true)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        cast.as(owner, () -> members.putOnShift(clerk.id(), next, DayOfWeek.SUNDAY, false));
        assertThat(cast.as(owner, () -> team.of(place))
                        .members()
                        .getFirst()
                        .shifts()
                        .days())
                .isEmpty();
    }

    @Test
    void anotherOwnersPeopleDoNotExist() {
        classroom.join(cast.somebody(), owner, place);
        Member clerk = cast.as(owner, () -> team.of(place)).members().getFirst();
        AccountId stranger = cast.somebody(Role.OWNER);

        List<Runnable> moves = List.of(
                () -> members.leave(clerk.id(), clerk.version()),
                () -> members.undoLeaving(clerk.id(), clerk.version()),
                () -> members.putOnShift(clerk.id(), clerk.version(), DayOfWeek.MONDAY, true),
                () -> members.giveHours(clerk.id(), clerk.version(), Set.of(DayOfWeek.MONDAY), Optional.empty()),
                () -> members.showCard(clerk.id(), clerk.version(), true),
                () -> members.newPin(clerk.id()));
        for (Runnable move : moves) {
            assertThatThrownBy(() -> cast.as(stranger, move)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anOwnerMakesALinkForANewPinAndThePersonIsTold() {
        AccountId clerk = byPhone();
        classroom.join(clerk, owner, place);
        Member member = member(owner, place, clerk);

        PinCodeLink link = cast.as(owner, () -> members.newPin(member.id()));

        assertThat(link.address()).startsWith("http://localhost:8080/app/pin/");
        SecretToken secret = new SecretToken(link.address().replaceFirst(".*/", ""));
        assertThat(pins.status(secret)).isEqualTo(LinkStatus.OPEN);
        assertThat(texts(clerk)).contains("team.notice.new-pin");
        cast.as(owner, () -> members.leave(member.id(), member.version()));
        assertThat(pins.status(secret))
                .as("who left the place gets no PIN from its owner")
                .isEqualTo(LinkStatus.OUTDATED);
        assertThatThrownBy(() -> cast.as(owner, () -> members.newPin(member.id())))
                .isInstanceOf(Refused.class)
                .hasMessage("team.refused.left");
    }

    @Test
    void nobodyGetsALinkForThePinOfWhoeverWorksElsewhereToo() {
        AccountId clerk = byPhone();
        AccountId other = cast.somebody();
        PlaceId elsewhere = classroom.place(other);
        classroom.join(clerk, owner, place);
        Member member = member(owner, place, clerk);
        PinCodeLink before = cast.as(owner, () -> members.newPin(member.id()));

        classroom.join(clerk, other, elsewhere);

        assertThat(pins.status(new SecretToken(before.address().replaceFirst(".*/", ""))))
                .as("from when she worked here alone")
                .isEqualTo(LinkStatus.OUTDATED);
        refusesNewPin(owner, member);
        refusesNewPin(other, member(other, elsewhere, clerk));
        cast.as(
                owner,
                () -> members.leave(member.id(), member(owner, place, clerk).version()));
        cast.as(other, () -> members.newPin(member(other, elsewhere, clerk).id()));
    }

    @Test
    void anOwnersOwnPlacesAreOneEmployer() {
        AccountId clerk = byPhone();
        classroom.join(clerk, owner, place);
        classroom.join(clerk, owner, classroom.place(owner));

        assertThat(cast.as(
                                owner,
                                () -> members.newPin(member(owner, place, clerk).id()))
                        .address())
                .contains("/app/pin/");
    }

    @Test
    void whoeverWasBroughtBackUnaskedGetsNoLinkForADay() {
        AccountId clerk = byPhone();
        classroom.join(clerk, owner, place);
        Member member = member(owner, place, clerk);
        long version = cast.as(owner, () -> members.leave(member.id(), member.version()));
        cast.as(owner, () -> members.undoLeaving(member.id(), version));

        refusesNewPin(owner, member);
        clock.later(Duration.ofDays(1), () -> cast.as(owner, () -> members.newPin(member.id())));

        Member again = member(owner, place, clerk);
        long left = cast.as(owner, () -> members.leave(again.id(), again.version()));
        cast.as(owner, () -> members.undoLeaving(again.id(), left));
        Member back = member(owner, place, clerk);
        cast.as(owner, () -> members.leave(back.id(), back.version()));
        classroom.join(clerk, owner, place);
        assertThat(cast.as(owner, () -> members.newPin(member.id())).address())
                .as("who came by herself")
                .contains("/app/pin/");
    }

    @Test
    void whoJoinsAnotherAtTheSameMomentLeavesNoLinkBehind() {
        AccountId clerk = byPhone();
        classroom.join(clerk, owner, place);
        Member member = member(owner, place, clerk);
        AccountId other = cast.somebody();
        String token = classroom.token(other, classroom.place(other));

        try (ExecutorService meanwhile = Executors.newSingleThreadExecutor()) {
            Future<PinCodeLink> link = Objects.requireNonNull(transaction.execute(status -> {
                classroom.accept(clerk, token);
                Future<PinCodeLink> asked = meanwhile.submit(() -> cast.as(owner, () -> members.newPin(member.id())));
                pause();
                return asked;
            }));
            assertThatThrownBy(link::get)
                    .hasCauseInstanceOf(Refused.class)
                    .cause()
                    .hasMessage("team.refused.new-pin");
        }
    }

    @Test
    void whoeverJoinsAnotherWhileALinkIsMadeMakesItVoid() throws Exception {
        AccountId clerk = byPhone();
        classroom.join(clerk, owner, place);
        Member member = member(owner, place, clerk);
        AccountId other = cast.somebody();
        String token = classroom.token(other, classroom.place(other));
        List<PinCodeLink> link = new ArrayList<>();

        try (ExecutorService meanwhile = Executors.newSingleThreadExecutor()) {
            Future<EnrolmentId> joined = Objects.requireNonNull(transaction.execute(status -> {
                link.add(cast.as(owner, () -> members.newPin(member.id())));
                Future<EnrolmentId> joining = meanwhile.submit(() -> classroom.accept(clerk, token));
                pause();
                return joining;
            }));
            joined.get();
        }
        assertThat(pins.status(new SecretToken(link.getFirst().address().replaceFirst(".*/", ""))))
                .isEqualTo(LinkStatus.OUTDATED);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoIsShutOutIsOneOfTheTeamAndNotOfTheTrained() {
        AccountId clerk = cast.somebody(Role.STAFF);
        VisitFixture scene = approved(clerk);

        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.block(clerk, true, "Жалған адам"));

        assertThat(cast.as(scene.owner, () -> team.of(scene.place)).trained()).isEqualTo(1);
        assertThat(member(scene.owner, scene.place, clerk).status()).isEqualTo(MemberStatus.SHUT_OUT);
        assertThat(member(scene.owner, scene.place, clerk).isPresent()).isTrue();
    }

    /** Else one person, who joins again with another number, would be two. */
    @Test
    void whoseNumberWasFreedCountsAgainWithAnEmail(ApplicationEvents letters) {
        AccountId clerk = byPhone();
        VisitFixture scene = approved(clerk);
        assertThat(isPublished(scene.place)).isTrue();

        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.freePhone(clerk, "Нөмірдің иесі хабарласты"));

        assertThat(isPublished(scene.place)).isFalse();
        assertThat(places.row(scene.place).status().outstanding())
                .extracting(lacking -> lacking.words().key())
                .contains("training.outstanding");
        assertThat(member(scene.owner, scene.place, clerk).status()).isEqualTo(MemberStatus.SHUT_OUT);

        EmailAddress email = new EmailAddress(UUID.randomUUID() + "@test.example");
        cast.as(clerk, () -> emailSignIn.ask(email, Personas.PIN.digits()));
        SecretToken asked = letters.stream(Letter.class)
                .filter(letter -> letter.to().equals(email))
                .map(letter -> ((ToEmail) letter.target()).token())
                .findFirst()
                .orElseThrow();
        cast.as(clerk, () -> emailSignIn.begin(asked, Personas.PASSWORD));

        assertThat(isPublished(scene.place)).isTrue();
        assertThat(member(scene.owner, scene.place, clerk).status()).isEqualTo(MemberStatus.CERTIFIED);
    }

    private void refusesNewPin(AccountId by, Member member) {
        assertThatThrownBy(() -> cast.as(by, () -> members.newPin(member.id())))
                .isInstanceOf(Refused.class)
                .hasMessage("team.refused.new-pin");
    }

    @Test
    void theOwnerIsToldOfWhomPinsAreGuessed() {
        AccountId clerk = byPhone();
        classroom.join(clerk, owner, place);

        transaction.executeWithoutResult(status -> events.publishEvent(new ManyWrongPins(clerk)));

        assertThat(texts(owner)).contains("team.notice.many-wrong-pins");
    }

    @Test
    void theOwnerIsToldWhoTakesAnEmailInPlaceOfThePin() {
        AccountId clerk = byPhone();
        classroom.join(clerk, owner, place);

        transaction.executeWithoutResult(status -> events.publishEvent(new EmailTaken(clerk)));

        assertThat(cast.as(owner, () -> inbox.latest(0, 20)))
                .extracting(row -> row.text().in(Language.EN))
                .anyMatch(text -> text.startsWith("Жансая Оразова now signs in by e-mail"));
    }

    @Test
    void theOwnerAndTheCoordinatorsAreToldWhenSomebodyCertifiedChangesTheName() {
        AccountId clerk = cast.somebody();
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        classroom.join(clerk, owner, place);
        cast.as(clerk, () -> profile.save(new PersonName("Сәуле", "Оспанова"), Language.KK));
        String learner = "is now Сәуле Оспанова";
        assertThat(told(owner)).noneMatch(text -> text.contains(learner));

        ready.certify(clerk, place);
        cast.as(clerk, () -> profile.save(new PersonName("Сәуле", "Оспанова"), Language.RU));
        assertThat(told(owner)).as("the language alone").noneMatch(text -> text.contains(learner));

        cast.as(clerk, () -> profile.save(new PersonName("Жаңа", "Қызметкер"), Language.KK));
        for (AccountId reader : List.of(owner, coordinator)) {
            assertThat(told(reader)).anyMatch(text -> text.contains("Сәуле Оспанова is now Жаңа Қызметкер"));
        }
    }

    /** Whoever opens the link has the account, and the certificate in it. */
    @Test
    void thatTheOwnerMadeALinkForAPinIsInTheTrailOfThePlace() {
        AccountId clerk = byPhone();
        classroom.join(clerk, owner, place);
        cast.as(owner, () -> members.newPin(member(owner, place, clerk).id()));

        assertThat(cast.as(cast.coordinator(Personas.ALMATY), () -> trail.of(place)).stream()
                        .flatMap(event -> event.step().stream()))
                .filteredOn(step -> step.what().equals(Message.of("team.trail.member", "Жансая Оразова")))
                .extracting(step -> step.happened().key())
                .containsExactly("team.trail.new-pin", "team.trail.joined");
    }

    private List<String> told(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 20)).stream()
                .map(row -> row.text().in(Language.EN))
                .toList();
    }

    /** A place approved by its coordinator, where the owner and that person are certified. */
    private VisitFixture approved(AccountId clerk) {
        VisitFixture scene = VisitFixture.in(portal);
        ready.certify(scene.owner, scene.place);
        ready.certify(clerk, scene.place);
        VisitId visit = scene.reported();
        cast.as(scene.coordinator, () -> {
            planning.confirm(visit, scene.version(visit));
            desk.approve(scene.place, places.row(scene.place).version());
        });
        return scene;
    }

    private AccountId byPhone() {
        return phoneAccounts
                .create(
                        new NewPhoneAccount(
                                PersonName.split("Жансая Оразова"), Personas.phone(), Personas.PIN, Language.KK),
                        AccountId.create())
                .id();
    }

    private Member member(AccountId asOwner, PlaceId at, AccountId who) {
        return cast.as(asOwner, () -> team.of(at)).members().stream()
                .filter(member -> member.person().equals(who))
                .findFirst()
                .orElseThrow();
    }

    private boolean isPublished(PlaceId id) {
        return places.row(id).status().published();
    }

    /** The keys of the notices about teams in somebody's inbox. */
    private List<String> texts(AccountId who) {
        Texts texts = portal.getBean(Texts.class);
        List<String> got = cast.as(who, () -> inbox.latest(0, 20)).stream()
                .map(row -> row.text().kk())
                .toList();
        return List.of(
                        "team.notice.left",
                        "team.notice.left-uncertified",
                        "team.notice.back",
                        "team.notice.new-pin",
                        "team.notice.many-wrong-pins",
                        "team.notice.place.PAUSED",
                        "team.notice.place.CURRENT",
                        "team.notice.place.WITHDRAWN")
                .stream()
                .filter(key -> {
                    String place = "Мерей дәріханасы";
                    String words = key.endsWith("pins")
                            ? texts.get(Language.KK, key, "Жансая Оразова", place)
                            : texts.get(Language.KK, key, place);
                    return got.contains(words);
                })
                .toList();
    }
}
