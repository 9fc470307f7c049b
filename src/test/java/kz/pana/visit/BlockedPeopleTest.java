package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.People;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.PlaceTeam;
import kz.pana.place.spi.TrainedPeople;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.PlaceStatus;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever the network shuts out no longer stands for a place in its name. */
@PanaTest
class BlockedPeopleTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    People people;

    @Autowired
    PlaceDirectory places;

    @Autowired
    PlaceTeam team;

    @Autowired
    TrainedPeople trained;

    @Autowired
    Inbox inbox;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    ReviewDesk desk;

    @Autowired
    VisitPlanning planning;

    private VisitFixture scene;
    private AccountId administrator;

    @BeforeEach
    void aPlaceIsOnTheMap() {
        scene = VisitFixture.in(context);
        scene.published();
        administrator = cast.somebody(Role.ADMINISTRATOR);
        assertThat(status().published()).isTrue();
    }

    @Test
    void thePlaceOfAnOwnerWhoIsShutOutLeavesTheMapAtOnceAndItsCoordinatorIsTold() {
        block(scene.owner, true);

        assertThat(status().published()).isFalse();
        assertThat(outstanding()).contains("place.outstanding.owner-blocked");
        assertThat(cast.as(scene.coordinator, () -> inbox.latest(0, 5)).stream()
                        .map(row -> row.text().ru()))
                .anyMatch(text -> text.contains("владельца заблокирована"));

        block(scene.owner, false);
        assertThat(status().published()).isTrue();
        assertThat(outstanding()).isEmpty();
    }

    @Test
    void thatAnOwnerIsLetInAgainIsToldToHerAndToTheCoordinatorsOfHerPlaces() {
        block(scene.owner, true);
        block(scene.owner, false);

        assertThat(cast.as(scene.coordinator, () -> inbox.latest(0, 5)).stream()
                        .map(row -> row.text().en()))
                .anyMatch(text -> text.contains("the owner’s account was unblocked"));
        assertThat(cast.as(scene.owner, () -> inbox.latest(0, 5)))
                .filteredOn(row -> row.text().in(Language.EN).startsWith("Your account is open again."))
                .singleElement()
                .satisfies(row -> assertThat(row.path()).isEqualTo("places"));
    }

    @Test
    void whoIsShutOutIsNotOneOfTheTrained() {
        AccountId member = team.everOnTeam(scene.place).iterator().next();
        block(member, true);

        assertThat(status().published()).isFalse();
        assertThat(outstanding()).contains("training.outstanding");

        block(member, false);
        assertThat(status().published()).isTrue();
    }

    /** Rule 1 counts the same people everywhere: two who are met and trained, not one here and another there. */
    @Test
    void whoIsShutOutIsNeitherOneOfThoseMetNorToBeMet() {
        VisitFixture another = VisitFixture.in(context);
        another.trained("Әсем Ғалиева");
        AccountId shutOut = another.trained("Бақыт Оспанов");
        another.confirm(another.reported());
        another.trained("Гүлнар Әбенова");
        block(shutOut, true);

        assertThat(trained.at(another.place))
                .extracting(TrainedPeople.Trained::name)
                .containsExactly("Әсем Ғалиева", "Гүлнар Әбенова");
        assertThat(places.row(another.place).status().outstanding())
                .extracting(Outstanding::words)
                .contains(Message.of("visit.outstanding.not-met", "Гүлнар Әбенова"));
        assertThatThrownBy(() -> cast.as(
                        cast.coordinator(Personas.ALMATY),
                        () -> desk.approve(
                                another.place, places.row(another.place).version())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobodyIsToMeetWhoeverIsShutOut() {
        VisitFixture another = VisitFixture.in(context);
        another.trained("Әсем Ғалиева");
        another.confirm(another.reported());
        AccountId shutOut = another.trained("Бақыт Оспанов");
        another.trained("Гүлнар Әбенова");
        block(shutOut, true);

        assertThat(places.row(another.place).status().outstanding())
                .extracting(Outstanding::words)
                .contains(Message.of("visit.outstanding.not-met", "Гүлнар Әбенова"));
    }

    @Test
    void theReportOfAVolunteerWhoIsShutOutIsNotConfirmedButCancelled() {
        VisitFixture another = VisitFixture.in(context);
        VisitId id = another.reported();
        block(another.volunteer, true);

        assertThatThrownBy(() -> another.confirm(id))
                .isInstanceOf(Refused.class)
                .hasMessage("visit.refused.volunteer-blocked");
        assertThat(cast.as(another.coordinator, () -> planning.mayNeverStand(id)))
                .isPresent();
        cast.as(another.coordinator, () -> planning.cancel(id, another.version(id), "Ерікті бұғатталған"));
        assertThat(cast.as(another.coordinator, () -> planning.visit(id).row().state()))
                .isEqualTo(VisitState.CANCELLED);
    }

    @Test
    void aVolunteerWhoIsShutOutIsNeitherOfferedNorSent() {
        VisitFixture another = VisitFixture.in(context);
        VisitId id = another.planned();
        block(another.volunteer, true);

        assertThat(cast.as(another.coordinator, () -> planning.candidates(id)))
                .extracting(candidate -> candidate.volunteer().id())
                .doesNotContain(another.volunteer);
        assertThatThrownBy(() ->
                        cast.as(another.coordinator, () -> planning.assign(id, another.version(id), another.volunteer)))
                .isInstanceOf(Refused.class)
                .hasMessage("visit.refused.blocked");
    }

    @Test
    void whoIsShutOutBeforeComingIsNotWaitedFor() {
        VisitFixture another = VisitFixture.in(context);
        VisitId id = another.assigned();
        cast.as(another.volunteer, () -> context.getBean(MyVisits.class).accept(id));
        block(another.volunteer, true);

        VisitRow row = cast.as(another.coordinator, () -> planning.visit(id).row());
        assertThat(row.state()).isEqualTo(VisitState.PLANNED);
        assertThat(row.volunteer()).isNull();
        assertThat(told(another.coordinator)).anyMatch(words -> words.contains("the volunteer can no longer come"));
        assertThat(told(another.owner)).anyMatch(words -> words.contains("does not come on the day we told you"));
    }

    @Test
    void thatWhoeverBeganAVisitIsShutOutIsToldToItsCoordinator() {
        VisitFixture another = VisitFixture.in(context);
        VisitId id = another.started();
        block(another.volunteer, true);

        assertThat(told(another.coordinator)).anyMatch(words -> words.contains("their report cannot be confirmed"));
        assertThat(cast.as(another.coordinator, () -> planning.visit(id).row().state()))
                .as("they may be let in again")
                .isEqualTo(VisitState.STARTED);
        block(another.volunteer, false);
        assertThat(told(another.coordinator))
                .filteredOn(words -> words.contains("their report cannot be confirmed"))
                .hasSize(1);
    }

    private List<String> told(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 20)).stream()
                .map(row -> row.text().in(Language.EN))
                .toList();
    }

    @Test
    void oneWhoIsLetInAgainIsBelievedAgain() {
        VisitFixture another = VisitFixture.in(context);
        VisitId id = another.reported();
        block(another.volunteer, true);
        block(another.volunteer, false);

        assertThat(cast.as(another.coordinator, () -> planning.mayNeverStand(id)))
                .isEmpty();
        another.confirm(id);
    }

    @Test
    void whoseVolunteerIsShutOutIsLookedAtAgainByACoordinator() {
        block(scene.volunteer, true);

        assertThat(status().published()).isTrue();
        assertThat(cast.as(scene.coordinator, () -> inbox.latest(0, 5)).stream()
                        .map(row -> row.text().ru()))
                .anyMatch(text -> text.contains("Решите, нужна ли новая проверка"));
    }

    @Test
    void nobodyPreparesThePlaceOfWhoeverIsShutOut() {
        AccountId owner = cast.somebody();
        PlaceId waiting = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answers());
        block(owner, true);

        assertThatThrownBy(() -> cast.as(
                        scene.coordinator,
                        () -> desk.startOnboarding(waiting, places.row(waiting).version())))
                .isInstanceOf(Refused.class);
    }

    /** Nothing can be done about them, and they would lie there for ever. */
    @Test
    void whatAnOwnerWhoIsShutOutAppliedForLeavesTheDeskUntilSheIsLetIn() {
        AccountId owner = cast.somebody();
        PlaceId waiting = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answers());
        Map<DeskStage, Long> before = onDesk(() -> desk.count(""));
        assertThat(seen(waiting)).containsOnly(true);

        block(owner, true);
        assertThat(seen(waiting)).containsOnly(false);
        assertThat(onDesk(() -> desk.count("")).getOrDefault(DeskStage.WAITING, 0L))
                .isEqualTo(before.getOrDefault(DeskStage.WAITING, 0L) - 1);

        block(owner, false);
        assertThat(seen(waiting)).containsOnly(true);
        assertThat(onDesk(() -> desk.count(""))).isEqualTo(before);
    }

    @Test
    void whatWasDecidedAboutThePlacesOfWhoeverIsShutOutStaysOnTheDesk() {
        AccountId owner = cast.somebody();
        PlaceId rejected = Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answers());
        onDesk(() -> {
            desk.reject(rejected, places.row(rejected).version(), "Жоқ");
            return true;
        });
        block(owner, true);
        block(scene.owner, true);

        assertThat(onDesk(() -> desk.contains(DeskStage.REJECTED, "", rejected)))
                .isTrue();
        assertThat(onDesk(() -> desk.contains(DeskStage.APPROVED, "", scene.place)))
                .isTrue();
        assertThat(onDesk(() -> desk.contains(
                        DeskStage.APPROVED, places.row(scene.place).code().value(), scene.place)))
                .isTrue();
    }

    @Test
    void everyDecisionAboutWhatWhoeverIsShutOutAppliedForIsRefusedInWords() {
        VisitFixture another = VisitFixture.in(context);
        PlaceId waiting = Enrolling.submit(cast, ownedPlaces, another.owner, Enrolling.answers());
        block(another.owner, true);

        assertThat(onDesk(() -> desk.place(waiting).closed())).contains(Message.of("place.refused.owner-blocked"));
        assertThat(onDesk(() -> desk.place(another.place).refusal()))
                .contains(Message.of("place.refused.owner-blocked"));
        assertThat(onDesk(() -> desk.place(scene.place).closed())).isEmpty();
        refusesOwner(() -> desk.startOnboarding(waiting, places.row(waiting).version()));
        refusesOwner(() -> desk.askForChanges(waiting, places.row(waiting).version(), "?"));
        refusesOwner(() -> desk.reject(waiting, places.row(waiting).version(), "?"));
        refusesOwner(() -> desk.approve(another.place, places.row(another.place).version()));
    }

    private void refusesOwner(Runnable decision) {
        assertThatThrownBy(() -> cast.as(scene.coordinator, decision))
                .isInstanceOf(Refused.class)
                .hasMessage("place.refused.owner-blocked");
    }

    private <T> T onDesk(Supplier<T> look) {
        return cast.as(scene.coordinator, look);
    }

    /** Wherever the desk shows an application: the queue, its order, the search and what is open beside it. */
    private List<Boolean> seen(PlaceId id) {
        DeskStage waiting = DeskStage.WAITING;
        String code = places.row(id).code().value();
        return onDesk(() -> List.of(
                desk.queue(waiting, "", 0, 10_000).stream().map(PlaceRow::id).anyMatch(id::equals),
                desk.queue(waiting, code, 0, 10).stream().map(PlaceRow::id).anyMatch(id::equals),
                desk.ids(waiting, "").contains(id),
                desk.ids(waiting, code).contains(id),
                desk.contains(waiting, "", id),
                desk.contains(waiting, code, id),
                desk.count(code).containsKey(DeskStage.WAITING)));
    }

    private void block(AccountId who, boolean on) {
        cast.as(administrator, () -> people.block(who, on, "Жалған адам"));
    }

    private PlaceStatus status() {
        return places.row(scene.place).status();
    }

    private List<String> outstanding() {
        return status().outstanding().stream()
                .map(Outstanding::words)
                .map(words -> words.key())
                .toList();
    }
}
