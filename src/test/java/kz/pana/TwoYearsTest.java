package kz.pana;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.notify.Inbox;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.UpkeepDesk;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.platform.TimedJob;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import kz.pana.visit.MyVisits;
import kz.pana.visit.VisitFixture;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitRow;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Two years of one place, day by day, through the services that everybody uses and the jobs that time asks for: each
 * question, warning, expiry, visit and recovery comes on its day, and once, also where a clock is put back.
 */
@PanaTest
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:two-years;DB_CLOSE_DELAY=-1")
class TwoYearsTest {

    /** A portal of its own makes its own; the others go on with theirs. */
    private static final SecurityContextHolderStrategy BEFORE = SecurityContextHolder.getContextHolderStrategy();

    @AfterAll
    static void othersGoOn() {
        SecurityContextHolder.setContextHolderStrategy(BEFORE);
    }

    private static final Instant START = Instant.parse("2027-03-01T05:00:00Z");

    /** What is told of a place, by how its English words can be recognised; all else that people are told is not looked at. */
    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("Is everything still so", "still so?"),
            Map.entry("We ask once more", "still so, again?"),
            Map.entry("asked twice", "call the owner"),
            Map.entry("The yearly visit is planned", "yearly visit"),
            Map.entry("Before that a volunteer comes to look", "ends soon"),
            Map.entry("Nobody is assigned", "nobody goes"),
            Map.entry("The last check holds no more", "expired"),
            Map.entry("is open again on the day", "opened"),
            Map.entry("to take the sign back", "recovery"),
            Map.entry("The sign still hangs", "sign hangs"));

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    List<TimedJob> jobs;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedValidity validity;

    @Autowired
    UpkeepDesk upkeep;

    @Autowired
    ReviewDesk desk;

    @Autowired
    PlaceDirectory places;

    @Autowired
    VisitPlanning planning;

    @Autowired
    MyVisits visits;

    @Autowired
    Signs signs;

    @Autowired
    Inbox inbox;

    @Autowired
    MovedClock clock;

    private final Map<Integer, Runnable> diary = new TreeMap<>();
    private final List<Integer> offTheMap = new ArrayList<>();
    private VisitFixture scene;

    @BeforeEach
    void aPlaceOnTheMap() {
        scene = clock.at(START, () -> VisitFixture.in(context));
        clock.at(START, () -> scene.published());
    }

    @Test
    void everythingComesOnItsDayAndOnce() {
        write();
        for (int day = 1; day <= 790; day++) {
            pass(day);
            if (day == 200 || day == 306 || day == 367 || day == 715) {
                // A clock is put back by a day, and goes on.
                pass(day - 1);
                pass(day);
            }
        }

        SoftAssertions all = new SoftAssertions();
        all.assertThat(told(scene.owner))
                .containsExactly(
                        "90 still so?",
                        "185 still so?",
                        "199 still so, again?",
                        "305 still so?",
                        "336 ends soon",
                        "352 ends soon",
                        "363 ends soon",
                        "366 expired",
                        "460 still so?",
                        "490 opened",
                        "551 still so?",
                        "642 still so?");
        all.assertThat(told(scene.coordinator))
                .containsExactly(
                        "213 call the owner",
                        "306 yearly visit",
                        "352 nobody goes",
                        "363 nobody goes",
                        "366 expired",
                        "675 yearly visit",
                        "720 recovery",
                        "734 recovery",
                        "748 recovery",
                        "762 recovery");
        all.assertThat(runs(offTheMap)).containsExactly("366-369", "480-489", "720-790");
        all.assertAll();
    }

    /** What people do, and on which day. */
    private void write() {
        diary.put(95, () -> asOwner(() -> stillSo()));
        diary.put(
                215,
                () -> cast.as(scene.coordinator, () -> upkeep.confirm(scene.place, "Айгүлмен телефонмен сөйлестім")));
        diary.put(306, () -> asOwner(() -> stillSo()));
        for (int day : new int[] {330, 660}) {
            diary.put(day, () -> Stream.of("Дана Ахметова", "Ерлан Сапаров").forEach(scene::trained));
        }
        diary.put(370, () -> {
            visit(scene.begun(VisitKind.YEARLY));
            cast.as(
                    cast.coordinator(Personas.ALMATY),
                    () -> desk.reinstate(scene.place, places.row(scene.place).version(), "Тексерілді"));
        });
        diary.put(461, () -> asOwner(() -> stillSo()));
        diary.put(480, () -> asOwner(() -> validity.pause(scene.place, PauseReason.HOLIDAYS, date(490))));
        diary.put(552, () -> asOwner(() -> stillSo()));
        diary.put(643, () -> asOwner(() -> stillSo()));
        diary.put(690, () -> visit(begin(VisitKind.YEARLY)));
        diary.put(720, () -> asOwner(() -> ownedPlaces.withdraw(scene.place, "Көшеміз", Personas.PASSWORD)));
        diary.put(765, this::recover);
    }

    private void visit(VisitId id) {
        scene.report(id, Map.of());
        assertThat(scene.confirm(id)).isTrue();
    }

    private void recover() {
        VisitId id = begin(VisitKind.SIGN_RECOVERY);
        cast.as(scene.volunteer, () -> {
            visits.tick(id, "sign-taken-back", true, "");
            visits.recordSign(id, scene.serial());
            visits.attachPhoto(id, VisitFixture.photo());
            visits.report(id);
        });
        cast.as(scene.coordinator, () -> planning.confirm(id, scene.version(id)));
        assertThat(signs.of(scene.place).orElseThrow().state()).isEqualTo(SignState.RECOVERED);
    }

    /** The visit that the portal has planned by itself is assigned, agreed to, and begun. */
    private VisitId begin(VisitKind kind) {
        VisitRow planned = cast.as(scene.coordinator, () -> planning.ofPlace(scene.place)).stream()
                .filter(row -> row.kind() == kind && row.state().isOpen())
                .findFirst()
                .orElseThrow();
        cast.as(scene.coordinator, () -> planning.assign(planned.id(), planned.version(), scene.volunteer));
        cast.as(scene.volunteer, () -> {
            visits.accept(planned.id());
            visits.start(planned.id(), VisitFixture.AT_THE_DOOR, "Иесімен осы күнге келістік");
        });
        return planned.id();
    }

    private void stillSo() {
        validity.confirm(
                scene.place, Objects.requireNonNull(places.row(scene.place).listing()));
    }

    /** Shortly after the hour at which all began the jobs run, then people do what they do, and the rules look again. */
    private void pass(int day) {
        Instant noon = START.plus(Duration.ofDays(day)).plusSeconds(60);
        clock.at(noon, this::runJobs);
        clock.at(noon, () -> {
            Runnable act = diary.remove(day);
            if (act != null) {
                act.run();
            }
            runJobs();
        });
        PlaceStatus status = places.row(scene.place).status();
        if (!status.published() && !offTheMap.contains(day)) {
            offTheMap.add(day);
        }
        boolean isOver =
                status.currentValidity().filter(now -> now != Validity.CURRENT).isPresent();
        assertThat(status.published()).as("on day %s", day).isNotEqualTo(isOver);
    }

    private void runJobs() {
        jobs.stream()
                .filter(job -> List.of(
                                "assess-places",
                                "keep-places-true",
                                "ask-for-signs-back",
                                "note-missed-visits",
                                "remind-of-agreement")
                        .contains(job.name()))
                .forEach(job -> job.work().run());
    }

    private List<String> told(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 500)).reversed().stream()
                .flatMap(row -> TOLD.entrySet().stream()
                        .filter(known -> Objects.requireNonNull(row.text().en()).contains(known.getKey()))
                        .map(known -> ChronoUnit.DAYS.between(START, row.at()) + " " + known.getValue()))
                .toList();
    }

    /** Days in a row, as the first and the last of them. */
    private static List<String> runs(List<Integer> days) {
        List<String> runs = new ArrayList<>();
        for (int i = 0, from = 0; i < days.size(); i++) {
            if (i + 1 == days.size() || days.get(i + 1) != days.get(i) + 1) {
                runs.add(days.get(from) + "-" + days.get(i));
                from = i + 1;
            }
        }
        return runs;
    }

    private void asOwner(Runnable action) {
        cast.as(scene.owner, action);
    }

    private static LocalDate date(int day) {
        return LocalDate.ofInstant(START.plus(Duration.ofDays(day)), KernelConfiguration.ALMATY);
    }
}
