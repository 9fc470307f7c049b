package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.Listing;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.row.LinkedQuestion;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.team.TeamDemo;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A place on the map that its owner pauses, opens, and says of what time asks. */
@PanaTest
class KeptTrueTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    OwnedValidity validity;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    UpkeepDesk upkeep;

    @Autowired
    ReviewDesk desk;

    @Autowired
    PlaceDirectory places;

    @Autowired
    Publications publications;

    @Autowired
    PlaceReminders reminders;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    @Autowired
    MovedClock clock;

    private VisitFixture scene;

    @BeforeEach
    void aPlaceOnTheMap() {
        scene = VisitFixture.in(context);
        scene.published();
    }

    @Test
    void aPauseOfTwoPeopleAtOnceIsAnsweredAsStale() {
        asOwner(() -> validity.pause(scene.place, PauseReason.HOLIDAYS, null));
        assertStale(() -> asOwner(() -> validity.pause(scene.place, PauseReason.REPAIR, null)));
        assertThat(status().pause().orElseThrow().reason()).isEqualTo(PauseReason.HOLIDAYS);

        asOwner(() -> validity.resume(scene.place));
        assertStale(() -> asOwner(() -> validity.resume(scene.place)));
        cast.as(scene.coordinator, () -> desk.suspend(scene.place, "Шағым түсті"));
        assertStale(() -> asOwner(() -> validity.pause(scene.place, PauseReason.REPAIR, null)));
        assertStale(() -> asOwner(() -> validity.resume(scene.place)));
    }

    @Test
    void whatHasLeftIsRefusedInWords() {
        asOwner(() -> ownedPlaces.withdraw(scene.place, "", Personas.PASSWORD));
        assertThatThrownBy(() -> asOwner(() -> validity.pause(scene.place, PauseReason.REPAIR, null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> asOwner(() -> validity.confirm(scene.place, told())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void forSomebodyElseThePlaceDoesNotExist() {
        AccountId owner = VisitFixture.in(context).owner;
        for (Runnable move : List.<Runnable>of(
                () -> validity.pause(scene.place, PauseReason.REPAIR, null),
                () -> validity.resume(scene.place),
                () -> validity.confirm(scene.place, told()),
                () -> validity.alsoAsked(scene.place))) {
            assertThatThrownBy(() -> cast.as(owner, move)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void itOpensByItselfOnTheDayThatSheNamed() {
        LocalDate day = scene.today().plusDays(3);
        asOwner(() -> validity.pause(scene.place, PauseReason.REPAIR, day));
        Instant opens = at(day, 9);

        clock.at(opens.minusSeconds(1), () -> publications.assessDue());
        assertThat(status().currentValidity()).contains(Validity.PAUSED);
        clock.at(opens, () -> publications.assessDue());
        assertThat(status().published()).isTrue();
        clock.at(opens.minus(Duration.ofDays(1)), () -> publications.assessDue());
        clock.at(opens, () -> publications.assessDue());
        assertThat(status().published()).isTrue();
        assertThat(told("is open again on the day")).hasSize(1);
    }

    @Test
    void whereSomethingIsOutstandingItDoesNotAndSheReadsWhy() {
        LocalDate day = scene.today().plusDays(3);
        asOwner(() -> validity.pause(scene.place, PauseReason.REPAIR, day));
        asOwner(() -> ownedPlaces.edit(scene.place, ApplicationField.DOOR, "", "Ауладан"));
        database.sql("update certificate set expires_at = ? where place_id = ?")
                .params(Timestamp.from(at(day, 8)), scene.place.value())
                .update();

        clock.at(at(day, 9), () -> publications.assessDue());
        clock.at(at(day, 10), () -> publications.assessDue());
        assertThat(status().currentValidity()).contains(Validity.PAUSED);
        assertThat(status().opensOn()).isEmpty();
        assertThat(told("did not open on the day")).hasSize(1);
    }

    @Test
    void anEndThatHasPassedOrIsTooLateIsRefused() {
        for (LocalDate day : List.of(
                scene.today(),
                scene.today().minusDays(1),
                scene.today().plusMonths(12),
                scene.today().plusYears(2))) {
            assertThatThrownBy(() -> asOwner(() -> validity.pause(scene.place, PauseReason.REPAIR, day)))
                    .isInstanceOf(InvalidValue.class);
        }
        assertThat(status().published()).isTrue();
    }

    @Test
    void openingThePageAnswersNothingAndOneTapDoes() {
        asked(91);
        assertThat(isAsked()).isTrue();
        cast.as(scene.owner, () -> ownedPlaces.place(scene.place));
        assertThat(isAsked()).isTrue();

        asOwner(() -> validity.confirm(scene.place, told()));
        asOwner(() -> validity.confirm(scene.place, told()));
        assertThat(isAsked()).isFalse();
        assertThat(cast.as(scene.owner, () -> ownedPlaces.place(scene.place)).mover())
                .isEqualTo(NextActor.NOBODY);
    }

    @Test
    void sheVouchesForNothingThatSheDidNotRead() {
        asked(91);
        Listing read = told();
        asOwner(() -> ownedPlaces.edit(scene.place, ApplicationField.DOOR, "", "Ауладан"));
        assertStale(() -> asOwner(() -> validity.confirm(scene.place, read)));
        asOwner(() -> validity.pause(scene.place, PauseReason.REPAIR, null));
        assertStale(() -> asOwner(() -> validity.confirm(scene.place, told())));
        asOwner(() -> validity.resume(scene.place));
        assertThat(isAsked()).isTrue();
    }

    @Test
    void whereNoShiftsAreRecordedSheIsAskedWhoCoversTheHours() {
        assertThat(cast.as(scene.owner, () -> validity.alsoAsked(scene.place)))
                .extracting(LinkedQuestion::address)
                .singleElement()
                .asString()
                .contains(scene.place.toString());
    }

    @Test
    void unansweredTwiceItIsTheCoordinators() {
        asked(91);
        asked(106);
        assertThat(unanswered()).isFalse();
        asked(121);
        assertThat(unanswered()).isTrue();
        assertThat(cast.as(scene.coordinator, () -> desk.contains(DeskStage.APPROVED, "", scene.place)))
                .isTrue();
        assertThat(cast.as(scene.coordinator, () -> inbox.latest(0, 2000)))
                .filteredOn(row -> row.path().contains(scene.place.toString())
                        && row.text().in(Language.EN).contains("asked twice"))
                .hasSize(1);

        assertThatThrownBy(() -> cast.as(scene.coordinator, () -> upkeep.confirm(scene.place, " ")))
                .isInstanceOf(InvalidValue.class);
        cast.as(scene.coordinator, () -> upkeep.confirm(scene.place, "Айгүлмен сөйлестім"));
        assertThat(unanswered()).isFalse();
        assertThat(isAsked()).isFalse();
        assertStale(() -> cast.as(scene.coordinator, () -> upkeep.confirm(scene.place, "Тағы")));
    }

    @Test
    void aCoordinatorOfThePlaceOrOfAnotherRegionDoesNotAnswerForIt() {
        asked(91);
        AccountId elsewhere = cast.coordinator(Personas.ASTANA);
        assertThatThrownBy(() -> cast.as(elsewhere, () -> upkeep.confirm(scene.place, "Иә")))
                .isInstanceOf(NotFound.class);
        AccountId insider = cast.coordinator(Personas.ALMATY);
        context.getBean(TeamDemo.class).certify(insider, scene.place);
        assertThatThrownBy(() -> cast.as(insider, () -> upkeep.confirm(scene.place, "Иә")))
                .isInstanceOf(Refused.class)
                .hasMessage("place.refused.team");
        assertThat(isAsked()).isTrue();
    }

    private void asked(int day) {
        clock.later(Duration.ofDays(day), () -> reminders.keepTrue());
    }

    private boolean isAsked() {
        return cast.as(scene.owner, () -> ownedPlaces.place(scene.place)).stillSoAsked();
    }

    private boolean unanswered() {
        boolean here = cast.as(scene.coordinator, () -> upkeep.isUnanswered(scene.place));
        assertThat(cast.as(scene.coordinator, () -> desk.contains(DeskStage.UNANSWERED, "", scene.place)))
                .isEqualTo(here);
        return here;
    }

    private List<String> told(String words) {
        return cast.as(scene.owner, () -> inbox.latest(0, 50)).stream()
                .map(row -> Objects.requireNonNull(row.text().en()))
                .filter(text -> text.contains(words))
                .toList();
    }

    private Listing told() {
        return Objects.requireNonNull(places.row(scene.place).listing());
    }

    private PlaceStatus status() {
        return places.row(scene.place).status();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(KernelConfiguration.ALMATY).toInstant();
    }

    private void asOwner(Runnable action) {
        cast.as(scene.owner, action);
    }

    private static void assertStale(Runnable move) {
        assertThatThrownBy(move::run).isInstanceOf(OptimisticLockingFailureException.class);
    }
}
