package kz.pana;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.identity.People;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.insight.CourseFigures;
import kz.pana.insight.ManyLearners;
import kz.pana.insight.ManyLearners.Given;
import kz.pana.insight.Readiness;
import kz.pana.insight.ReadinessState;
import kz.pana.kernel.Language;
import kz.pana.notify.Inbox;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.platform.TimedJob;
import kz.pana.report.NewReport;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportKind;
import kz.pana.report.ReportState;
import kz.pana.report.Reports;
import kz.pana.sign.InventoryFilter;
import kz.pana.sign.PlaceSigns;
import kz.pana.sign.SignBatch;
import kz.pana.sign.SignInventory;
import kz.pana.sign.sheet.SignSize;
import kz.pana.team.Team;
import kz.pana.team.TeamDemo;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.training.row.EnrolmentState;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitState;
import kz.pana.volunteer.VolunteerRegistration;
import kz.pana.volunteer.VolunteerState;
import kz.pana.volunteer.Volunteers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list asks the database as often for fifty rows as for one. */
@PanaTest
class ListScreensTest {

    /** A region that no other test enrols a place in. */
    private static final RegionCode QUIET = new RegionCode("KZ-10");

    private static final int MORE = 8;
    private static final int FIFTY = 50;

    /** A few for who asks and where they work, one for the rows, a few for what they show. */
    private static final long MOST = 7;

    @Autowired
    Personas cast;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    Territory territory;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    ReviewDesk desk;

    @Autowired
    VisitPlanning planning;

    @Autowired
    PlaceSigns signs;

    @Autowired
    SignInventory inventory;

    @Autowired
    SignBatch batch;

    @Autowired
    ReportDesk reportDesk;

    @Autowired
    Reports reports;

    @Autowired
    JdbcClient database;

    @Autowired
    VolunteerRegistration registration;

    @Autowired
    Volunteers volunteers;

    @Autowired
    Inbox inbox;

    @Autowired
    People people;

    @Autowired
    Team team;

    @Autowired
    TeamDemo ready;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    @Autowired
    PlaceDirectory directory;

    @Autowired
    TeamDemo certificates;

    @Autowired
    Readiness readiness;

    @Autowired
    CourseFigures figures;

    @Test
    void theDeskOfACoordinator() {
        AccountId coordinator = cast.coordinator(QUIET);
        assertSteady(coordinator, () -> desk.queue(DeskStage.WAITING, "", 0, FIFTY), () -> submit(cast.somebody()));
    }

    @Test
    void theVisitsOfACoordinator() {
        AccountId coordinator = cast.coordinator(QUIET);
        VisitPlan tomorrow =
                new VisitPlan(VisitKind.ONBOARDING, LocalDate.now(clock).plusDays(1), null, "");
        assertSteady(coordinator, () -> planning.list(Set.of(VisitState.PLANNED), 0, FIFTY), () -> {
            PlaceId place = submit(cast.somebody());
            cast.as(coordinator, () -> {
                desk.startOnboarding(place, desk.place(place).row().version());
                planning.plan(place, tomorrow);
            });
        });
    }

    @Test
    void theSignsOfACoordinator() {
        AccountId coordinator = cast.coordinator(QUIET);
        Runnable issueOne = () -> {
            PlaceId place = submit(cast.somebody());
            cast.as(coordinator, () -> {
                desk.startOnboarding(place, desk.place(place).row().version());
                signs.issue(place);
            });
        };
        InventoryFilter all = new InventoryFilter(InventoryFilter.InventoryState.ALL, "", "");
        assertSteady(coordinator, () -> inventory.list(all, 0, FIFTY), issueOne);
        assertSteady(coordinator, () -> List.copyOf(inventory.counts(all).entrySet()), issueOne);
        InventoryFilter found = new InventoryFilter(InventoryFilter.InventoryState.ISSUED, "", "Гүл");
        assertThat(cast.as(coordinator, () -> inventory.list(all, 0, FIFTY))).isNotEmpty();
        assertSteady(
                coordinator,
                () -> List.of(batch.draw(all, SignSize.STICKER, Language.KK).length, inventory.list(found, 0, 1)),
                issueOne,
                2 * MOST);
    }

    @Test
    void theReportsOfACoordinator() {
        AccountId coordinator = cast.coordinator(QUIET);
        PublishedPlaceRows rows = new PublishedPlaceRows(database, cast);
        String town = territory.towns(QUIET).getFirst().slug();
        assertSteady(coordinator, () -> reportDesk.due(Set.of(ReportState.TRIAGED), 0, FIFTY), () -> {
            PlaceCode place = rows.publish(QUIET.value(), town, "Аптека", 53.28, 69.39);
            reports.tell(place, new NewReport(ReportKind.CLOSED, "", Optional.empty()), true, "");
            cast.as(
                    coordinator,
                    () -> reportDesk
                            .due(Set.of(ReportState.NEW), 0, FIFTY)
                            .forEach(row -> reportDesk.triage(row.id(), row.version())));
        });
    }

    @Test
    void theReadinessOfACoordinator() {
        AccountId coordinator = cast.coordinator(QUIET);
        // One for the shifts, besides those of any list.
        assertSteady(coordinator, readiness::regions, this::publishWithSomebodyCertified, MOST + 1);
        assertSteady(
                coordinator,
                () -> readiness.places(Optional.empty(), EnumSet.allOf(ReadinessState.class), 0, FIFTY),
                this::publishWithSomebodyCertified);
    }

    /** Six for its parts, one for the number of the edition. */
    @Test
    void theFiguresOfTheCourse() {
        AccountId author = cast.somebody(Role.AUTHOR);
        ManyLearners learners = new ManyLearners(context, MORE);
        String question = cast.as(author, () -> figures.of(learners.edition()))
                .questions()
                .getFirst()
                .id();
        Runnable addMore = () -> {
            for (int i = 0; i < MORE; i++) {
                learners.attempts(
                        learners.enrol(EnrolmentState.PASSED, 1, Duration.ofHours(1)),
                        1,
                        List.of(List.of(new Given(question, List.of("a"), false))));
            }
        };
        Supplier<List<?>> asked = () -> figures.of(learners.edition()).questions();
        addMore.run();
        long queries = count(author, asked);
        addMore.run();
        assertThat(count(author, asked)).isEqualTo(queries).isEqualTo(7);
        learners.leave();
    }

    @Test
    void nothingRunsByItselfMeanwhile(@Autowired List<TimedJob> jobs) {
        assertThat(jobs)
                .isNotEmpty()
                .allSatisfy(job -> assertThat(job.rest())
                        .as("The rest of %s, see application-test.properties", job.name())
                        .isGreaterThanOrEqualTo(Duration.ofHours(1)));
    }

    private void publishWithSomebodyCertified() {
        String town = territory.towns(QUIET).getFirst().slug();
        PlaceCode code = new PublishedPlaceRows(database, cast).publish(QUIET.value(), town, "Аптека", 53.28, 69.39);
        certificates.certify(
                cast.somebody(Role.STAFF), directory.byCode(code).orElseThrow().id());
    }

    @Test
    void theVolunteersOfACoordinator() {
        assertSteady(
                cast.coordinator(QUIET),
                () -> volunteers.list(VolunteerState.APPLIED, 0, FIFTY),
                () -> cast.as(
                        cast.somebody(),
                        () -> registration.apply(Set.of(QUIET), Set.of(Language.KK), Personas.phone(), "Кешке боспын")),
                // Three of them find out who else has these phones.
                MOST + 3);
    }

    @Test
    void theInbox() {
        assertSteady(cast.coordinator(QUIET), () -> inbox.latest(0, FIFTY), () -> submit(cast.somebody()));
    }

    @Test
    void theOwnersPlaces() {
        AccountId owner = cast.somebody();
        assertSteady(owner, ownedPlaces::mine, () -> submit(owner));
    }

    @Test
    void theListOfAnOwnerWithFiftyPlaces() {
        AccountId owner = cast.somebody();
        submit(owner);
        Supplier<List<?>> searched = () -> ownedPlaces.find("Мерей");
        long one = count(owner, searched);
        for (int i = 1; i < FIFTY; i++) {
            submit(owner);
        }
        assertThat(cast.as(owner, () -> ownedPlaces.find("Мерей"))).hasSize(FIFTY);
        assertThat(cast.as(owner, () -> ownedPlaces.find("Ешқандай"))).isEmpty();
        assertThat(count(owner, searched)).isEqualTo(one).isLessThanOrEqualTo(MOST);
    }

    @Test
    void theTeamOfAnOwner() {
        AccountId owner = cast.somebody();
        PlaceId place = submit(owner);
        ready.certify(cast.somebody(), place);
        long one = count(owner, () -> team.of(place).members());
        for (int i = 0; i < MORE; i++) {
            ready.certify(cast.somebody(), place);
        }
        assertThat(count(owner, () -> team.of(place).members())).isEqualTo(one);
    }

    @Test
    void thePeopleOfTheAdministrator() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        for (int i = 0; i < MORE; i++) {
            cast.coordinator(QUIET);
        }
        long one = count(administrator, () -> people.search("", 0, 1));
        assertThat(count(administrator, () -> people.search("", 0, MORE))).isEqualTo(one);
    }

    private PlaceId submit(AccountId owner) {
        return Enrolling.submit(cast, ownedPlaces, owner, Enrolling.answersIn(QUIET, territory));
    }

    /** Counts with one row, and with more. */
    private void assertSteady(AccountId who, Supplier<List<?>> list, Runnable addOne) {
        assertSteady(who, list, addOne, MOST);
    }

    private void assertSteady(AccountId who, Supplier<List<?>> list, Runnable addOne, long most) {
        addOne.run();
        long queries = count(who, list);
        for (int i = 0; i < MORE; i++) {
            addOne.run();
        }
        assertThat(count(who, list)).isEqualTo(queries).isBetween(1L, most);
    }

    private long count(AccountId who, Supplier<List<?>> list) {
        return cast.as(
                who, () -> QueryCount.of(factory, () -> assertThat(list.get()).isNotEmpty()));
    }
}
