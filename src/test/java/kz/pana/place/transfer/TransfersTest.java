package kz.pana.place.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.finder.PublishedPlaces;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.Person;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.ChangeDesk;
import kz.pana.place.FourEyes;
import kz.pana.place.OwnedChanges;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.PlaceTrail;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.KnownBusiness;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.change.ShownLine;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.team.Team;
import kz.pana.visit.MyVisits;
import kz.pana.visit.VisitFixture;
import kz.pana.visit.VisitMeetings;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A place goes to another owner once both have confirmed; then it is looked at, and two coordinators decide. */
@PanaTest
class TransfersTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    OwnedTransfers transfers;

    @Autowired
    OfferedPlaces offered;

    @Autowired
    Transfers rules;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedValidity ownedValidity;

    @Autowired
    OwnedChanges changes;

    @Autowired
    ChangeDesk changeDesk;

    @Autowired
    ReviewDesk review;

    @Autowired
    PlaceTrail trail;

    @Autowired
    PublishedPlaces published;

    @Autowired
    Inbox inbox;

    @Autowired
    VisitPlanning planning;

    @Autowired
    MyVisits visits;

    @Autowired
    VisitMeetings meetings;

    @Autowired
    FourEyes fourEyes;

    @Autowired
    Team team;

    @Autowired
    AccountDirectory directory;

    @Autowired
    JdbcTemplate database;

    VisitFixture scene;
    AccountId next;

    @BeforeEach
    void aPlaceOnTheMapAndSomebodyWhoTakesIt() {
        scene = VisitFixture.in(context);
        scene.published();
        next = cast.named("Дана Омарова");
    }

    @Test
    void nothingChangesBeforeBothHaveConfirmed() {
        ask(true);
        OfferedPlace offer = offer();
        assertThat(offer.from()).isEqualTo("Айгүл Сейітова");
        assertThat(offer.business()).map(KnownBusiness::legalName).contains("«Мерей» ЖШС");
        assertThat(offer.people()).isEqualTo(2);
        assertThat(offer.trained()).isEqualTo(2);
        assertThat(offer.obstacle()).isEmpty();
        assertThat(isSeen()).isTrue();

        accept(ApplicationAnswers.NONE);
        assertThat(isSeen()).isTrue();
        assertThat(owner()).isEqualTo(scene.owner);
        assertThat(cast.as(scene.owner, () -> transfers.toConfirm())).contains(scene.place);
        assertThat(told(scene.owner)).anySatisfy(text -> assertThat(text).contains("Дана Омарова accepted"));
        assertThat(open().to()).map(Person::name).contains("Дана Омарова");
    }

    @Test
    void onceBothHaveConfirmedItIsTheOthersAndNobodyReliesOnItYet() {
        cast.as(scene.owner, () -> team.enrolMyself(scene.place));
        invite();
        ask(true);
        accept(ApplicationAnswers.NONE);
        confirm();

        assertThat(isSeen()).isFalse();
        PlaceStatus status = status(next);
        assertThat(status.currentValidity()).contains(Validity.PAUSED);
        assertThat(status.outstanding()).extracting(Outstanding::requirement).contains("agreement");
        assertThat(directory.person(next).roles()).contains(Role.OWNER);
        refuses("place.refused.change-waiting", () -> cast.as(next, () -> ownedValidity.resume(scene.place)));
        assertThat(cast.as(next, () -> team.of(scene.place)).members())
                .filteredOn(member -> member.isPresent())
                .hasSize(2);
        assertThat(database.queryForObject(
                        "select count(*) from invitation where place_id = ? and state = 'OPEN'",
                        Long.class,
                        scene.place.value()))
                .isZero();
        assertThat(told(scene.coordinator)).anySatisfy(text -> assertThat(text).contains("another owner"));
        assertThat(told(scene.owner)).anySatisfy(text -> assertThat(text).contains("yours no more"));
        assertThat(told(next)).anySatisfy(text -> assertThat(text).contains("is yours now"));
        assertThat(trail())
                .contains(
                        "place.transfer - ASKED",
                        "place.transfer ASKED ACCEPTED",
                        "place.transfer ACCEPTED DONE",
                        "place.owner Айгүл Сейітова Дана Омарова",
                        "place.validity CURRENT PAUSED",
                        "place.change.OWNER - WAITING");
    }

    @Test
    void theOldOwnerHasNoRightsFromThatMoment() {
        ask(true);
        accept(ApplicationAnswers.NONE);
        confirm();

        for (Runnable move : List.<Runnable>of(
                () -> ownedPlaces.place(scene.place),
                () -> ownedPlaces.edit(scene.place, ApplicationField.DOOR, "", "Ауладан"),
                () -> ownedValidity.pause(scene.place, PauseReason.REPAIR, null),
                () -> ownedPlaces.withdraw(scene.place, "", Personas.PASSWORD),
                () -> changes.of(scene.place),
                () -> transfers.open(scene.place),
                () -> team.of(scene.place))) {
            assertThatThrownBy(() -> cast.as(scene.owner, move)).isInstanceOf(NotFound.class);
        }
        assertThat(cast.as(scene.owner, ownedPlaces::mine)).isEmpty();
        assertThat(fourEyes.insiders(scene.place)).contains(scene.owner, next);
    }

    @Test
    void itComesBackOnceSomebodyHasLookedAndTwoHaveDecided() {
        ask(true);
        accept(ApplicationAnswers.NONE);
        confirm();
        AccountId other = cast.coordinator(Personas.ALMATY);
        ChangeRow waiting = waiting();
        assertThat(waiting.owner())
                .hasValueSatisfying(names -> assertThat(names.now()).isEqualTo("Дана Омарова"));
        assertThat(waiting.why()).isEqualTo("Дүкен сатылды");
        refuses(
                "transfer.refused.returned",
                () -> cast.as(scene.coordinator, () -> changeDesk.giveBack(waiting.id(), waiting.version(), "Жоқ")));
        assertThatThrownBy(() -> cast.as(next, () -> changes.withdraw(scene.place, waiting.id())))
                .isInstanceOf(NotFound.class);

        cast.as(scene.coordinator, () -> changeDesk.accept(waiting.id(), waiting.version()));
        assertThat(status(next).currentValidity()).contains(Validity.SUSPENDED);
        assertThat(status(next).outstanding())
                .as("the business is the same as before")
                .extracting(Outstanding::requirement)
                .doesNotContain("visit.business");
        assertThat(cast.as(next, () -> ownedPlaces.place(scene.place)).mover())
                .as("the agreement is hers")
                .isEqualTo(NextActor.OWNER);
        refuses("place.refused.change-unseen", () -> reinstate(other));
        VisitRow planned =
                cast.as(scene.coordinator, () -> planning.ofPlace(scene.place)).getFirst();
        assertThat(planned.what()).isEqualTo("visit.kind.AFTER_CHANGE");
        cast.as(scene.coordinator, () -> planning.assign(planned.id(), planned.version(), scene.volunteer));
        cast.as(scene.volunteer, () -> {
            visits.accept(planned.id());
            visits.start(planned.id(), VisitFixture.AT_THE_DOOR, "Ертерек келдім");
        });
        cast.as(next, () -> ownedPlaces.acceptAgreement(scene.place, "Дана Омарова"));
        cast.as(scene.volunteer, () -> {
            assertThatThrownBy(() -> scene.write(planned.id(), Map.of()))
                    .as("the former owner confirms no answers")
                    .isInstanceOf(NotFound.class);
            meetings.countersignByTap(planned.id(), visits.visit(planned.id()).answered(), next);
            visits.report(planned.id());
        });
        scene.confirm(planned.id());

        refuses("place.refused.change-accepted", () -> reinstate(scene.coordinator));
        reinstate(other);
        assertThat(status(next).outstanding()).isEmpty();
        assertThat(isSeen()).isTrue();
    }

    @Test
    void itGoesToABusinessOfTheNewOwner() {
        ask(false);
        assertThat(offer().business()).isEmpty();
        assertThatThrownBy(() -> accept(ApplicationAnswers.NONE)).isInstanceOf(InvalidValue.class);
        String number = Personas.taxNumber();
        accept(new ApplicationAnswers(
                Map.of(ApplicationField.TAX_NUMBER, number, ApplicationField.LEGAL_NAME, "«Дана» ЖШС")));
        confirm();
        assertThat(cast.as(next, () -> changes.told(scene.place)).legalName()).isEqualTo("«Мерей» ЖШС");

        ChangeRow waiting = waiting();
        cast.as(scene.coordinator, () -> changeDesk.accept(waiting.id(), waiting.version()));
        ApplicationAnswers told = cast.as(next, () -> changes.told(scene.place));
        assertThat(told.legalName()).isEqualTo("«Дана» ЖШС");
        assertThat(told.taxNumber().digits()).isEqualTo(number);
        assertThat(trail())
                .contains("place.edit.TAX_NUMBER " + waiting.before().get(ApplicationField.TAX_NUMBER) + " " + number);
    }

    @Test
    void whatTheOldOwnerHadAskedForIsTakenBack() {
        ApplicationAnswers told = cast.as(scene.owner, () -> changes.told(scene.place));
        cast.as(
                scene.owner,
                () -> changes.ask(
                        scene.place,
                        ChangeLine.NAME,
                        new ShownLine(told, Optional.empty()),
                        told.with(Map.of(ApplicationField.NAME_KK, "Гүлдер")),
                        ""));
        ask(true);
        accept(ApplicationAnswers.NONE);
        confirm();

        assertThat(cast.as(scene.coordinator, () -> changeDesk.waiting(scene.place)))
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(ChangeLine.OWNER));
        assertThat(told(scene.owner)).anySatisfy(text -> assertThat(text).contains("is taken back"));
        assertThat(trail()).contains("place.change.NAME WAITING WITHDRAWN");
    }

    @Test
    void theNewOwnersBusinessWaitsForHer() {
        ask(true);
        accept(ApplicationAnswers.NONE);
        confirm();
        ApplicationAnswers told = cast.as(next, () -> changes.told(scene.place));
        refuses(
                "transfer.refused.business-waits",
                () -> cast.as(
                        next,
                        () -> changes.ask(
                                scene.place,
                                ChangeLine.BUSINESS,
                                new ShownLine(told, Optional.empty()),
                                told.with(Map.of(ApplicationField.LEGAL_NAME, "«Гүл» ЖШС")),
                                "")));
    }

    @Test
    void neitherOfThemNorTheTeamNorWhoeverVisitedDecides() {
        ask(true);
        accept(ApplicationAnswers.NONE);
        confirm();
        ChangeRow waiting = waiting();
        // An owner becomes a coordinator, and the former one too.
        for (AccountId insider : List.of(scene.owner, next)) {
            database.update("delete from account_role where account_id = ?", insider.value());
            database.update("insert into account_role (account_id, role) values (?, 'COORDINATOR')", insider.value());
            database.update(
                    "insert into account_region (account_id, region) values (?, ?)",
                    insider.value(),
                    Personas.ALMATY.value());
            assertThat(cast.as(insider, () -> changeDesk.mayDecide(scene.place)))
                    .isPresent();
            assertThatThrownBy(() -> cast.as(insider, () -> changeDesk.accept(waiting.id(), waiting.version())))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void nobodyElseSeesWhatIsOffered() {
        ask(true);
        OfferedPlace offer = offer();
        AccountId stranger = cast.somebody(Role.OWNER);
        assertThat(cast.as(stranger, offered::waiting)).isEmpty();
        for (Runnable move : List.<Runnable>of(
                () -> offered.place(offer.id()),
                () -> offered.accept(offer.id(), offer.version(), ApplicationAnswers.NONE),
                () -> offered.refuse(offer.id(), offer.version()))) {
            assertThatThrownBy(() -> cast.as(stranger, move)).isInstanceOf(NotFound.class);
        }
        for (Runnable move : List.<Runnable>of(
                () -> transfers.open(scene.place),
                () -> transfers.ask(scene.place, "dana@example.kz", true, ""),
                () -> transfers.withdraw(offer.id(), offer.version()),
                () -> transfers.confirm(offer.id(), offer.version(), Personas.PASSWORD))) {
            assertThatThrownBy(() -> cast.as(stranger, move)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anAddressWithoutAnAccountIsAnsweredInTheSameWayAndWaits() {
        String address = UUID.randomUUID() + "@new.example";
        cast.as(scene.owner, () -> transfers.ask(scene.place, address, true, ""));
        assertThat(open().state()).isEqualTo(TransferState.ASKED);
        assertThat(open().address()).isEqualTo(address);

        cast.as(scene.owner, () -> transfers.withdraw(open().id(), open().version()));
        for (AccountId cannot : List.of(cast.coordinator(Personas.ALMATY), scene.volunteer)) {
            cast.as(scene.owner, () -> transfers.ask(scene.place, email(cannot), true, ""));
            assertThat(open().state()).isEqualTo(TransferState.ASKED);
            cast.as(scene.owner, () -> transfers.withdraw(open().id(), open().version()));
        }
    }

    @Test
    void whoeverHasTheAddressIsToldInTheInboxOrByLetter() throws InterruptedException {
        ask(true);
        soon(() -> told(next).stream().anyMatch(text -> text.contains("asks you to take this place over")));
        cast.as(scene.owner, () -> transfers.withdraw(open().id(), open().version()));
        String address = UUID.randomUUID() + "@new.example";
        cast.as(scene.owner, () -> transfers.ask(scene.place, address, true, "Дүкен сатылды"));
        soon(() -> database.queryForList("select * from mail where recipient = ?", address)
                        .size()
                == 1);
        String letter = database.queryForList("select * from mail where recipient = ?", address)
                .toString();
        assertThat(letter).contains("transfers/" + open().id()).doesNotContain("Дүкен сатылды", "Айгүл");
    }

    private static void soon(BooleanSupplier happened) throws InterruptedException {
        for (int i = 0; i < 100 && !happened.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(happened.getAsBoolean()).isTrue();
    }

    @Test
    void whoeverDecidesVisitedOrVouchedReadsWhyTheyCannot() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        cannot("transfer.refused.role", administrator);
        cannot("transfer.refused.role", cast.coordinator(Personas.ASTANA));
        cannot("transfer.refused.visited", scene.volunteer);
        AccountId coming = VisitFixture.in(context).volunteer;
        VisitId planned = planned();
        cast.as(scene.coordinator, () -> planning.assign(planned, scene.version(planned), coming));
        cannot("transfer.refused.coming", coming);
        UUID approver =
                database.queryForObject("select approved_by from place where id = ?", UUID.class, scene.place.value());
        AccountId vouched = new AccountId(Objects.requireNonNull(approver));
        database.update("delete from account_region where account_id = ?", approver);
        database.update("delete from account_role where account_id = ?", approver);
        cannot("transfer.refused.vouched", vouched);
    }

    private VisitId planned() {
        return cast.as(
                scene.coordinator,
                () -> planning.plan(scene.place, new VisitPlan(VisitKind.YEARLY, scene.today(), null, "")));
    }

    private void cannot(String why, AccountId who) {
        cast.as(scene.owner, () -> transfers.ask(scene.place, email(who), true, ""));
        OfferedPlace offer = cast.as(who, offered::waiting).getFirst();
        assertThat(offer.obstacle()).map(words -> words.key()).contains(why);
        refuses(why, () -> cast.as(who, () -> offered.accept(offer.id(), offer.version(), ApplicationAnswers.NONE)));
        cast.as(who, () -> offered.refuse(offer.id(), offer.version()));
        assertThat(cast.as(scene.owner, () -> transfers.open(scene.place))).isEmpty();
    }

    @Test
    void whoeverCannotAnyMoreIsNotConfirmedAndTheOwnerDoesNotReadWhy() {
        ask(true);
        accept(ApplicationAnswers.NONE);
        database.update("update account set blocked = true where id = ?", next.value());
        refuses("transfer.refused.cannot", this::confirm);
        assertThat(owner()).isEqualTo(scene.owner);
        assertThat(isSeen()).isTrue();
    }

    @Test
    void toOneselfAndToNoAddressIsRefusedAtTheField() {
        for (String wrong : List.of(email(scene.owner), "", "Дана", "12", "dana@")) {
            assertThatThrownBy(() -> cast.as(scene.owner, () -> transfers.ask(scene.place, wrong, true, "")))
                    .as(wrong)
                    .isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void oneTransferIsOpenForEachPlace() {
        ask(true);
        refuses("transfer.refused.open", () -> ask(true));
        cast.as(scene.owner, () -> transfers.withdraw(open().id(), open().version()));
        ask(true);
    }

    @Test
    void aPasswordIsAskedForAndAWrongOneChangesNothing() {
        ask(true);
        accept(ApplicationAnswers.NONE);
        TransferRow row = open();
        assertThatThrownBy(() ->
                        cast.as(scene.owner, () -> transfers.confirm(row.id(), row.version(), "not-the-password")))
                .isInstanceOf(InvalidValue.class);
        assertThat(owner()).isEqualTo(scene.owner);
    }

    @Test
    void whoeverDidNotSeeHowItStandsIsAsked() {
        ask(true);
        TransferRow shown = open();
        OfferedPlace offer = offer();
        accept(ApplicationAnswers.NONE);
        for (Runnable move : List.<Runnable>of(
                () -> transfers.withdraw(shown.id(), shown.version()),
                () -> transfers.confirm(shown.id(), shown.version(), Personas.PASSWORD))) {
            assertThatThrownBy(() -> cast.as(scene.owner, move)).isInstanceOf(OptimisticLockingFailureException.class);
        }
        assertThatThrownBy(() -> accept(offer)).isInstanceOf(OptimisticLockingFailureException.class);
        TransferRow now = open();
        confirm();
        assertThatThrownBy(
                        () -> cast.as(scene.owner, () -> transfers.confirm(now.id(), now.version(), Personas.PASSWORD)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPlaceThatHasLeftGoesToNobody() {
        ask(true);
        accept(ApplicationAnswers.NONE);
        cast.as(scene.coordinator, () -> review.end(scene.place, Validity.CLOSED, "Жабылды"));
        assertThat(cast.as(scene.owner, () -> transfers.open(scene.place))).isEmpty();
        assertThat(cast.as(next, offered::waiting)).isEmpty();
        assertThat(told(next)).anySatisfy(text -> assertThat(text).contains("not given away after all"));
        refuses("place.refused.state", () -> ask(true));
    }

    @Test
    void whatNobodyConfirmsEndsByItself() {
        ask(true);
        accept(ApplicationAnswers.NONE);
        TransferRow row = open();
        database.update(
                "update place_transfer set ends_at = asked_at where id = ?",
                row.id().value());
        assertThat(cast.as(scene.owner, () -> transfers.open(scene.place))).isEmpty();
        assertThat(cast.as(next, offered::waiting)).isEmpty();
        refuses(
                "transfer.refused.LAPSED",
                () -> cast.as(scene.owner, () -> transfers.confirm(row.id(), row.version(), Personas.PASSWORD)));
        rules.lapse();
        rules.lapse();

        assertThat(trail())
                .filteredOn(line -> line.startsWith("place.transfer"))
                .contains("place.transfer ACCEPTED LAPSED");
        for (AccountId both : List.of(scene.owner, next)) {
            assertThat(told(both))
                    .filteredOn(text -> text.contains("has run out"))
                    .hasSize(1);
        }
        ask(true);
    }

    @Test
    void aPauseOfTheOldOwnersEndsWithHers() {
        cast.as(scene.owner, () -> ownedValidity.pause(scene.place, PauseReason.REPAIR, null));
        ask(true);
        accept(ApplicationAnswers.NONE);
        confirm();
        assertThat(status(next).isPausedForChange()).isTrue();
        assertThat(status(next).pause()).isEmpty();
    }

    private void invite() {
        cast.as(scene.owner, () -> team.inviteAll(scene.place));
    }

    private void ask(boolean keepsBusiness) {
        cast.as(scene.owner, () -> transfers.ask(scene.place, email(next), keepsBusiness, "Дүкен сатылды"));
    }

    private String email(AccountId who) {
        return Objects.requireNonNull(directory.person(who).email()).value();
    }

    private OfferedPlace offer() {
        return cast.as(next, offered::waiting).getFirst();
    }

    private void accept(ApplicationAnswers business) {
        OfferedPlace offer = offer();
        cast.as(next, () -> offered.accept(offer.id(), offer.version(), business));
    }

    private void accept(OfferedPlace offer) {
        cast.as(next, () -> offered.accept(offer.id(), offer.version(), ApplicationAnswers.NONE));
    }

    private TransferRow open() {
        return cast.as(scene.owner, () -> transfers.open(scene.place)).orElseThrow();
    }

    private void confirm() {
        TransferRow row = open();
        cast.as(scene.owner, () -> transfers.confirm(row.id(), row.version(), Personas.PASSWORD));
    }

    private ChangeRow waiting() {
        return cast.as(scene.coordinator, () -> changeDesk.waiting(scene.place)).getFirst();
    }

    private void reinstate(AccountId who) {
        cast.as(
                who,
                () -> review.reinstate(
                        scene.place, review.place(scene.place).row().version(), "Көрдік"));
    }

    private AccountId owner() {
        return cast.as(scene.coordinator, () -> review.place(scene.place)).row().owner();
    }

    private PlaceStatus status(AccountId owner) {
        return cast.as(owner, () -> ownedPlaces.place(scene.place)).row().status();
    }

    private boolean isSeen() {
        return published.now().all().stream().anyMatch(place -> place.id().equals(scene.place));
    }

    private List<String> told(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 100)).stream()
                .map(InboxRow::text)
                .map(text -> text.in(Language.EN))
                .toList();
    }

    private List<String> trail() {
        return cast.as(scene.coordinator, () -> trail.of(scene.place)).stream()
                .map(entry -> entry.row())
                .map(row -> row.subject() + " " + row.from() + " " + row.to())
                .toList();
    }

    private static void refuses(String key, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }
}
