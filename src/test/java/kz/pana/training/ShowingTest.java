package kz.pana.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.PlaceId;
import kz.pana.team.MyTeams;
import kz.pana.team.Team;
import kz.pana.team.TeamDemo;
import kz.pana.territory.RegionCode;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.Meeting;
import kz.pana.training.row.PracticePage;
import kz.pana.training.row.PracticePage.Colleague;
import kz.pana.training.row.ShownToMe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is shown to somebody, and who says so. */
@PanaTest
class ShowingTest {

    private static final String SPOT = "quiet-spot";
    private static final String CALL = "call-102";

    @Autowired
    Personas cast;

    @Autowired
    ApplicationContext portal;

    @Autowired
    Learning learning;

    @Autowired
    Showing showing;

    @Autowired
    ShownAlone alone;

    @Autowired
    Team team;

    @Autowired
    TeamDemo ready;

    @Autowired
    Inbox inbox;

    @Autowired
    MovedClock clock;

    Classroom classroom;
    AccountId owner;
    AccountId pupil;
    PlaceId place;
    EnrolmentId id;

    @BeforeEach
    void somebodyLearns() {
        classroom = new Classroom(portal);
        owner = cast.somebody();
        place = classroom.place(owner);
        pupil = cast.named("Дана Ахметова");
        id = classroom.join(pupil, owner, place);
    }

    @Test
    void theColleagueWhoWasThereConfirmsEachOnTheirOwnDevice() {
        cast.as(pupil, () -> {
            showing.ask(id, SPOT, owner);
            showing.ask(id, CALL, owner);
        });
        assertThat(paths(owner)).containsOnlyOnce("training/confirm");
        List<ShownToMe> asked = cast.as(owner, showing::toConfirm);
        assertThat(asked).extracting(ShownToMe::item).containsExactlyInAnyOrder(SPOT, CALL);
        assertThat(asked).allSatisfy(one -> assertThat(one.learner()).isEqualTo("Дана Ахметова"));

        cast.as(owner, () -> showing.confirm(id, SPOT));

        assertThat(cast.as(owner, showing::toConfirm))
                .extracting(ShownToMe::item)
                .containsExactly(CALL);
        assertThat(item(SPOT).isDone()).isTrue();
        assertThat(item(SPOT).confirmed().orElseThrow().how()).contains(Meeting.AT_WORK);
        assertThat(item(CALL).isDone()).isFalse();
        assertThat(item(CALL).asked()).isPresent();
        assertThat(paths(pupil)).contains("training");

        cast.as(owner, () -> showing.notYet(id, CALL));
        assertThat(item(CALL).ticked()).isFalse();
        assertThat(cast.as(owner, showing::toConfirm)).isEmpty();
    }

    @Test
    void nobodyConfirmsUnaskedOrForThemselvesOrByAWrittenName() {
        assertThatThrownBy(() -> cast.as(pupil, () -> showing.ask(id, SPOT, pupil)))
                .as("never by oneself")
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cast.as(pupil, () -> showing.ask(id, "first-words", owner)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(pupil, () -> learning.tick(id, SPOT))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cast.as(pupil, () -> learning.confirm(id, SPOT, "Әсем")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cast.as(owner, () -> showing.confirm(id, SPOT)))
                .as("not asked")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(cast.somebody(), () -> showing.ask(id, SPOT, owner)))
                .isInstanceOf(RuntimeException.class);
        AccountId stranger = cast.somebody();
        classroom.place(stranger);
        assertThatThrownBy(() -> cast.as(pupil, () -> showing.ask(id, SPOT, stranger)))
                .as("works elsewhere")
                .isInstanceOf(Refused.class);
        cast.as(pupil, () -> showing.ask(id, SPOT, owner));
        assertThatThrownBy(() -> cast.as(stranger, () -> showing.confirm(id, SPOT)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whereSomebodyIsCertifiedThatOneConfirms() {
        cast.as(pupil, () -> showing.ask(id, SPOT, owner));
        AccountId trained = cast.somebody(Role.STAFF);
        ready.certify(trained, place);

        assertThat(cast.as(pupil, () -> learning.practice(id)).colleagues())
                .extracting(Colleague::id)
                .containsExactly(trained);
        assertThatThrownBy(() -> cast.as(owner, () -> showing.confirm(id, SPOT)))
                .isInstanceOf(Refused.class);
        cast.as(pupil, () -> showing.ask(id, SPOT, trained));
        cast.as(trained, () -> showing.confirm(id, SPOT));
        assertThat(item(SPOT).isDone()).isTrue();
    }

    @Test
    void whoeverHasAColleagueDoesNotAskTheNetwork() {
        assertThatThrownBy(() -> cast.as(pupil, () -> showing.askCoordinators(id, SPOT)))
                .isInstanceOf(Refused.class);
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        cast.as(pupil, () -> showing.ask(id, SPOT, owner));
        assertThat(cast.as(coordinator, () -> alone.at(place))).isEmpty();
        assertThatThrownBy(() -> cast.as(coordinator, () -> alone.byTelephone(id, SPOT, today())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoeverWorksAloneShowsItToTheVolunteerOrByTelephone() {
        AccountId self = cast.named("Гүлнар Әлиева");
        PlaceId kiosk = classroom.place(self, Map.of(ApplicationField.SINGLE_HANDED, "yes"));
        EnrolmentId mine = cast.as(self, () -> team.enrolMyself(kiosk));
        AccountId coordinator = cast.coordinator(Personas.ALMATY);
        cast.as(self, () -> {
            assertThat(learning.practice(mine).alone()).isTrue();
            showing.askCoordinators(mine, SPOT);
            showing.askCoordinators(mine, CALL);
        });
        assertThat(paths(coordinator)).containsOnlyOnce("desk/" + kiosk);
        assertThat(cast.as(coordinator, () -> alone.at(kiosk))).hasSize(2);

        cast.as(coordinator, () -> {
            LocalDate today = today();
            assertThatThrownBy(() -> alone.byTelephone(mine, SPOT, today.plusDays(1)))
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> alone.byTelephone(mine, SPOT, today.minusDays(1)))
                    .as("before the course")
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> alone.atVisit(mine, SPOT, "гүлнар әлиева", today))
                    .as("never by oneself")
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> alone.atVisit(mine, "first-words", "Ерлан", today))
                    .isInstanceOf(Refused.class);
            alone.atVisit(mine, SPOT, "Ерлан Қасымов", today);
            alone.byTelephone(mine, CALL, today);
            assertThatThrownBy(() -> alone.byTelephone(mine, CALL, today))
                    .as("a second time")
                    .isInstanceOf(Refused.class);
            assertThat(alone.at(kiosk)).isEmpty();
        });

        cast.as(self, () -> {
            assertThat(learning.practice(mine).items())
                    .filteredOn(PracticePage.Item::shown)
                    .extracting(item -> item.confirmed().orElseThrow().how().orElseThrow())
                    .containsExactlyInAnyOrder(Meeting.VISIT, Meeting.TELEPHONE);
            assertThat(learning.practice(mine).items())
                    .filteredOn(item -> item.id().equals(SPOT))
                    .extracting(item -> item.confirmed().orElseThrow().colleague())
                    .containsExactly("Ерлан Қасымов");
        });
    }

    @Test
    void aCoordinatorOfAnotherRegionOrOfThePlaceDoesNotConfirm() {
        AccountId self = cast.somebody();
        PlaceId kiosk = classroom.place(self, Map.of(ApplicationField.SINGLE_HANDED, "yes"));
        EnrolmentId mine = cast.as(self, () -> team.enrolMyself(kiosk));
        cast.as(self, () -> showing.askCoordinators(mine, SPOT));
        AccountId elsewhere = cast.coordinator(new RegionCode("KZ-71"));
        assertThatThrownBy(() -> cast.as(elsewhere, () -> alone.at(kiosk))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(elsewhere, () -> alone.byTelephone(mine, SPOT, today())))
                .isInstanceOf(NotFound.class);
        AccountId insider = cast.coordinator(Personas.ALMATY);
        classroom.join(insider, self, kiosk);
        assertThatThrownBy(() -> cast.as(insider, () -> alone.byTelephone(mine, SPOT, today())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoeverLeftIsNotWaitedFor() {
        cast.as(pupil, () -> showing.ask(id, SPOT, owner));
        cast.as(pupil, () -> {
            MyTeams teams = portal.getBean(MyTeams.class);
            teams.mine().forEach(mine -> teams.leave(mine.id(), mine.version()));
        });
        assertThat(cast.as(owner, showing::toConfirm)).isEmpty();
    }

    private PracticePage.Item item(String item) {
        return cast.as(pupil, () -> learning.practice(id)).items().stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private List<String> paths(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 20)).stream()
                .map(InboxRow::path)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(KernelConfiguration.ALMATY));
    }
}
