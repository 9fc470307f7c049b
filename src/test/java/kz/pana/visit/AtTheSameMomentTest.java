package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.team.Team;
import kz.pana.training.Classroom;
import kz.pana.training.row.EnrolmentId;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever comes a moment later hears what they would hear a second later. */
@PanaTest
class AtTheSameMomentTest {

    private static final int TIMES = 4;

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    VisitPlanning planning;

    @Autowired
    MyVisits visits;

    @Autowired
    VisitRepository repository;

    @Autowired
    OrderedVisits orders;

    @Autowired
    PlaceDirectory places;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Team team;

    @Autowired
    Clock clock;

    @Test
    void oneOfTwoPlansTheVisitAndTheOtherHearsThatItIsPlanned() throws Exception {
        VisitFixture scene = VisitFixture.in(context);
        LocalDate day =
                LocalDate.now(clock.withZone(KernelConfiguration.ALMATY)).plusDays(3);
        VisitPlan plan = new VisitPlan(VisitKind.ONBOARDING, day, null, "");

        List<Throwable> refused = new ArrayList<>();
        together(() -> cast.as(scene.coordinator, () -> planning.plan(scene.place, plan)), refused);

        assertThat(refused)
                .hasSize(TIMES - 1)
                .allSatisfy(
                        why -> assertThat(why).isInstanceOf(Refused.class).hasMessage("visit.refused.open-already"));
        assertThat(cast.as(scene.coordinator, () -> planning.ofPlace(scene.place)))
                .hasSize(1);
    }

    /** A visit that moves touches its place afterwards: whoever took the place first and wants the visit would never get it. */
    @Test
    void whoOrdersAVisitThatIsMovedAtThatMomentWaitsWithoutHoldingItsPlace() throws Exception {
        VisitFixture scene = VisitFixture.in(context);
        scene.published();
        VisitPlan plan = new VisitPlan(VisitKind.AFTER_REPORT, scene.today().plusDays(3), null, "Белгіні қараңыз");
        VisitId id = cast.as(scene.coordinator, () -> planning.plan(scene.place, plan));
        Instant deadline = clock.instant().plus(Duration.ofDays(7));

        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<UUID> ordered = transaction.execute(status -> {
                repository.lock(id.value());
                Future<UUID> order = other.submit(() -> cast.as(
                        scene.coordinator,
                        () -> transaction.execute(own -> orders.order(scene.place, "Кешке ашық па?", deadline))));
                assertThatThrownBy(() -> order.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                places.inTurn(scene.place);
                return order;
            });
            assertThat(ordered.get()).isEqualTo(id.value());
        }
    }

    @Test
    void photosThatComeAtOnceAreCountedOneAfterAnother() throws Exception {
        VisitFixture scene = VisitFixture.in(context);
        VisitId visit = scene.started();
        cast.as(scene.volunteer, () -> {
            for (int taken = 1; taken < MyVisits.MOST_PHOTOS; taken++) {
                visits.attachPhoto(visit, VisitFixture.photo());
            }
        });

        List<Throwable> refused = new ArrayList<>();
        together(() -> cast.as(scene.volunteer, () -> visits.attachPhoto(visit, VisitFixture.photo())), refused);

        assertThat(refused)
                .hasSize(TIMES - 1)
                .allSatisfy(
                        why -> assertThat(why).isInstanceOf(InvalidValue.class).hasMessage("visit.photo.too-many"));
        assertThat(cast.as(scene.volunteer, () -> visits.visit(visit).photos())).hasSize(MyVisits.MOST_PHOTOS);
    }

    @Test
    void aDoublePressOnTwoDevicesEnrolsOnce() throws Exception {
        AccountId owner = cast.somebody();
        var place = new Classroom(context).place(owner);

        List<Throwable> refused = new ArrayList<>();
        Set<EnrolmentId> enrolments = together(() -> cast.as(owner, () -> team.enrolMyself(place)), refused);

        assertThat(refused).isEmpty();
        assertThat(enrolments).hasSize(1);
    }

    private static <T> Set<T> together(Callable<T> what, List<Throwable> failed) throws InterruptedException {
        Set<T> done = new HashSet<>();
        try (ExecutorService many = Executors.newFixedThreadPool(TIMES)) {
            for (Future<T> one : many.invokeAll(java.util.Collections.nCopies(TIMES, what))) {
                try {
                    done.add(one.get());
                } catch (ExecutionException refused) {
                    failed.add(refused.getCause());
                }
            }
        }
        return done;
    }
}
