package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.audit.Trail;
import kz.pana.hours.TimeRange;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.ReturnedReport;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.PhotoId;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import kz.pana.volunteer.VolunteerRegistration;
import kz.pana.volunteer.Volunteers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Days that pass, are changed, and are late. */
@PanaTest
class VisitDaysTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    MovedClock clock;

    @Autowired
    VisitDays days;

    @Autowired
    VisitPlanning planning;

    @Autowired
    MyVisits visits;

    @Autowired
    VisitCalendar calendar;

    @Autowired
    VolunteerRegistration registration;

    @Autowired
    Volunteers volunteers;

    @Autowired
    Trail trail;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcTemplate sql;

    VisitFixture scene;

    @BeforeEach
    void setTheScene() {
        scene = VisitFixture.in(context);
    }

    @Test
    void anotherDayIsInTheTrailAndToldToTheVolunteerWhoIsAskedAgain() {
        VisitId id = scene.assigned();
        asVolunteer(() -> visits.accept(id));
        LocalDate day = scene.today().plusDays(4);
        asCoordinator(() -> days.reschedule(id, version(id), day, null));

        VisitRow row = row(id);
        assertThat(row.day()).isEqualTo(day);
        assertThat(row.state()).isEqualTo(VisitState.ASSIGNED);
        assertThat(cast.as(scene.coordinator, () -> trail.of(id.value()))).anySatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo("visit.day");
            assertThat(entry.from()).isEqualTo(scene.today().toString());
            assertThat(entry.to()).isEqualTo(day.toString());
        });
        assertThat(told(scene.volunteer)).anyMatch(words -> words.contains("the day of the visit has changed"));
        assertThat(told(scene.owner)).anyMatch(words -> words.contains("on which the volunteer comes will change"));
        asVolunteer(() -> visits.accept(id));
    }

    /** An owner who reads a day before anybody agreed to it learns what she must not: that the check is pressing. */
    @Test
    void theNewDayOfACheckIsNotToldToTheOwnerBeforeTheVolunteerAgrees() {
        scene.published();
        VisitPlan plan = new VisitPlan(VisitKind.AFTER_REPORT, scene.today(), null, "");
        VisitId id = cast.as(scene.coordinator, () -> planning.plan(scene.place, plan));
        asCoordinator(() -> planning.assign(id, version(id), scene.volunteer));
        int before = told(scene.owner).size();
        asCoordinator(() -> days.reschedule(id, version(id), scene.today().plusDays(1), null));
        assertThat(told(scene.owner)).as("nothing was told yet").hasSize(before);

        asVolunteer(() -> visits.accept(id));
        asCoordinator(() -> days.reschedule(id, version(id), scene.today().plusDays(2), null));
        assertThat(told(scene.owner))
                .hasSize(before + 2)
                .anyMatch(words -> words.contains("does not come on the day we told you"))
                .noneMatch(words -> words.contains("New day"));

        asVolunteer(() -> visits.accept(id));
        AccountId other = another();
        asCoordinator(() -> days.handOver(id, version(id), other, scene.today().plusDays(3)));
        assertThat(told(scene.owner))
                .filteredOn(words -> words.contains("does not come on the day we told you"))
                .hasSize(2);
    }

    @Test
    void thatAnAgreedVisitIsCancelledIsToldToTheVolunteerAndTheOwner() {
        VisitId id = scene.assigned();
        asCoordinator(() -> planning.cancel(id, version(id), "Керек емес"));
        assertThat(told(scene.volunteer)).anyMatch(words -> words.contains("the visit is cancelled"));
        assertThat(told(scene.owner))
                .as("nobody had agreed")
                .noneMatch(words -> words.contains("the volunteer’s visit is cancelled"));

        VisitId agreed = scene.assigned();
        asVolunteer(() -> visits.accept(agreed));
        asCoordinator(() -> planning.cancel(agreed, version(agreed), "Керек емес"));
        assertThat(told(scene.owner))
                .filteredOn(words -> words.contains("the volunteer’s visit is cancelled"))
                .hasSize(1);
    }

    @Test
    void thatWhoeverHadAgreedCannotComeOrBrokeItOffIsToldToTheOwner() {
        VisitId agreed = scene.assigned();
        asVolunteer(() -> {
            visits.accept(agreed);
            visits.unable(agreed, "Ауырып қалдым");
        });
        assertThat(told(scene.owner))
                .filteredOn(words -> words.contains("the volunteer’s visit is cancelled"))
                .hasSize(1);

        VisitId begun = scene.started();
        asVolunteer(() -> visits.unable(begun, "Есік жабық"));
        assertThat(told(scene.owner))
                .filteredOn(words -> words.contains("the volunteer’s visit is cancelled"))
                .hasSize(1);
        assertThat(told(scene.owner))
                .as("she was told to confirm it")
                .filteredOn(words -> words.contains("nothing is left for you to confirm"))
                .hasSize(1);
    }

    /** It is not the place that failed: nothing ends, and somebody else is looked for. */
    @Test
    void whoeverHadAgreedHandsTheVisitBackUntilItIsBegun() {
        VisitId id = scene.assigned();
        asVolunteer(() -> {
            visits.accept(id);
            visits.decline(id, "Ауырып қалдым");
        });

        VisitRow row = cast.as(scene.coordinator, () -> planning.visit(id).row());
        assertThat(row.state()).isEqualTo(VisitState.PLANNED);
        assertThat(row.volunteer()).isNull();
        assertThat(row.reason()).isEqualTo("Ауырып қалдым");
        assertThat(told(scene.coordinator)).anyMatch(words -> words.contains("cannot come. Assign another volunteer."));
        assertThat(told(scene.owner))
                .anyMatch(words -> words.contains("the volunteer does not come on the day we told you"));

        asCoordinator(() -> planning.assign(id, version(id), scene.volunteer));
        asVolunteer(() -> {
            visits.accept(id);
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
        });
        assertThatThrownBy(() -> asVolunteer(() -> visits.decline(id, "Ауырып қалдым")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void thatNobodyCameIsToldToTheOwnerWhoWaited() {
        VisitId id = scene.assigned();
        asVolunteer(() -> visits.accept(id));
        sql.update("update visit set planned_on = ? where id = ?", scene.today().minusDays(3), id.value());
        calendar.noteMissed();
        assertThat(told(scene.owner))
                .filteredOn(words -> words.contains("did not happen"))
                .hasSize(1);
        assertThat(told(scene.volunteer))
                .filteredOn(words -> words.contains("did not happen"))
                .hasSize(1);
    }

    @Test
    void theOwnerIsToldThatADismissedVolunteerDoesNotCome() {
        VisitId id = scene.assigned();
        asVolunteer(() -> visits.accept(id));
        asCoordinator(() -> volunteers.dismiss(scene.volunteer, Personas.ALMATY, 1, "Екі рет келмеді"));
        assertThat(told(scene.owner))
                .filteredOn(words -> words.contains("does not come on the day we told you"))
                .hasSize(1);
    }

    @Test
    void whatBecameOfAVisitIsToldToWhoeverDecidesNowWhereItsCoordinatorNoLongerDoes() {
        AccountId other = cast.coordinator(Personas.ALMATY);
        VisitId id = scene.started();
        sql.update("delete from account_region where account_id = ?", scene.coordinator.value());
        scene.report(id, Map.of());
        assertThat(told(other)).anyMatch(words -> words.contains("the report on the visit has arrived"));
    }

    @Test
    void whereNobodyIsLeftToDecideAboutAReportTheAdministratorsAreTold() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        VisitId id = scene.started();
        sql.update("""
                insert into team_member (id, version, account_id, place_id, joined_at, shifts)
                select random_uuid(), 0, account_id, ?, current_timestamp, '' from account_region where region = 'KZ-75'
                """, scene.place.value());
        scene.report(id, Map.of());

        assertThat(cast.as(administrator, () -> inbox.latest(0, 5)))
                .anyMatch(row -> row.text().in(Language.EN).contains("the report on the visit has arrived")
                        && row.text().in(Language.EN).contains("No coordinator of the region")
                        && row.path().equals("people"));
    }

    @Test
    void aDayThatHasPassedOrABegunVisitIsNotMoved() {
        VisitId id = scene.assigned();
        assertThatThrownBy(() -> asCoordinator(
                        () -> days.reschedule(id, version(id), scene.today().minusDays(1), null)))
                .isInstanceOf(InvalidValue.class);
        asVolunteer(() -> {
            visits.accept(id);
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
        });
        assertThatThrownBy(() -> asCoordinator(
                        () -> days.reschedule(id, version(id), scene.today().plusDays(1), null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aLateVisitIsSeenIsNotAgreedToAndIsHandedOverInOneStep() {
        VisitId id = scene.assigned();
        assertThat(late(id)).isFalse();
        sql.update("update visit set planned_on = ? where id = ?", scene.today().minusDays(1), id.value());

        assertThat(late(id)).isTrue();
        assertThat(row(id).overdue()).isTrue();
        assertThatThrownBy(() -> asVolunteer(() -> visits.accept(id))).hasMessage("visit.refused.day-passed");
        AccountId other = another();
        asCoordinator(() -> days.handOver(id, version(id), other, scene.today()));
        assertThat(row(id).volunteer()).isEqualTo(other);
        assertThat(late(id)).isFalse();
        assertThat(told(scene.volunteer)).anyMatch(words -> words.contains("was given to another volunteer"));
        assertThat(told(other)).anyMatch(words -> words.contains("You are asked to make a visit"));
        cast.as(other, () -> visits.accept(id));
    }

    @Test
    void aPlannedVisitWhoseDayHasPassedIsAssignedWithANewDayOnly() {
        VisitId id = scene.planned();
        sql.update("update visit set planned_on = ? where id = ?", scene.today().minusDays(1), id.value());
        assertThatThrownBy(() -> asCoordinator(() -> planning.assign(id, version(id), scene.volunteer)))
                .hasMessage("visit.refused.day-passed");
        asCoordinator(() -> days.handOver(id, version(id), scene.volunteer, days.proposal(id)));
        assertThat(row(id).day()).isEqualTo(scene.today().plusDays(1));
    }

    @Test
    void whatIsBegunAndDoesNotEndIsBroughtUpOnceAfterADay() {
        clock.later(Duration.ofHours(25), calendar::remindOfEndless);
        VisitId id = scene.started();
        long before = endless(scene.coordinator);
        clock.later(Duration.ofHours(23), calendar::remindOfEndless);
        assertThat(endless(scene.coordinator)).isEqualTo(before);

        clock.later(Duration.ofHours(25), () -> {
            calendar.remindOfEndless();
            calendar.remindOfEndless();
            assertThat(row(id).stalled()).isTrue();
            assertThat(late(id)).isTrue();
        });
        assertThat(endless(scene.coordinator)).isEqualTo(before + 1);
        assertThat(told(scene.volunteer))
                .filteredOn(words -> words.contains("you began the visit a day ago"))
                .hasSize(1);
    }

    private long endless(AccountId coordinator) {
        return told(coordinator).stream()
                .filter(words -> words.contains("no report has come"))
                .count();
    }

    @Test
    void whatAReturnedReportSaidIsKeptToBeCompared() {
        VisitId id = scene.reported();
        PhotoId photo = detail(id).photos().getFirst();
        asCoordinator(() -> planning.returnWith(id, version(id), "Сурет бұлыңғыр"));
        asVolunteer(() -> {
            visits.start(id, null, "Суретті үйден қостым");
            visits.tick(id, "quiet-spot", false, "Тыныш жер жоқ");
            visits.removePhoto(id, photo);
            visits.attachPhoto(id, VisitFixture.photo());
            scene.countersign(id);
            visits.report(id);
        });

        VisitDetail now = detail(id);
        ReturnedReport before = now.returned().orElseThrow();
        assertThat(before.findings().get("quiet-spot")).isEqualTo(new Finding(true, ""));
        assertThat(now.findings().get("quiet-spot")).isEqualTo(new Finding(false, "Тыныш жер жоқ"));
        assertThat(before.photos()).containsExactly(photo.value());
        assertThat(before.metres()).isZero();
        assertThat(before.accuracy()).isEqualTo(10);
        assertThat(now.start().orElseThrow().at()).isNull();
        assertThat(now.start().orElseThrow().why()).isEqualTo("Суретті үйден қостым");
    }

    @Test
    void aDayOnWhichThePlaceIsClosedIsKnown() {
        sql.update("update place set hours = 'Mo-Su off' where id = ?", scene.place.value());
        VisitId id = scene.planned();
        assertThat(detail(id).isClosedThatDay()).as("warned of, not refused").isTrue();
    }

    @Test
    void hoursThatAreOverTodayAreNotPlanned() {
        LocalDate day = scene.today().plusDays(1);
        TimeRange over = new TimeRange(LocalTime.of(9, 0), LocalTime.of(10, 0));
        TimeRange still = new TimeRange(LocalTime.of(21, 0), LocalTime.of(22, 0));
        clock.at(day.atTime(21, 48).atZone(KernelConfiguration.ALMATY).toInstant(), () -> {
            assertThatThrownBy(() -> cast.as(
                            scene.coordinator,
                            () -> planning.plan(scene.place, new VisitPlan(VisitKind.ONBOARDING, day, over, ""))))
                    .hasMessage("visit.invalid.hours-passed");
            VisitId id = cast.as(
                    scene.coordinator,
                    () -> planning.plan(scene.place, new VisitPlan(VisitKind.ONBOARDING, day, still, "")));
            assertThatThrownBy(() -> asCoordinator(() -> days.reschedule(id, version(id), day, over)))
                    .hasMessage("visit.invalid.hours-passed");
        });
    }

    @Test
    void nobodyIsAskedToComeWithinHoursThatAreOver() {
        LocalDate day = scene.today().plusDays(1);
        TimeRange morning = new TimeRange(LocalTime.of(10, 0), LocalTime.of(12, 0));
        VisitId id = cast.as(
                scene.coordinator,
                () -> planning.plan(scene.place, new VisitPlan(VisitKind.ONBOARDING, day, morning, "")));
        clock.at(day.atTime(12, 0).atZone(KernelConfiguration.ALMATY).toInstant(), () -> {
            assertThatThrownBy(() -> asCoordinator(() -> planning.assign(id, version(id), scene.volunteer)))
                    .hasMessage("visit.refused.hours-passed");
            assertThatThrownBy(() -> asCoordinator(() -> days.handOver(id, version(id), scene.volunteer, day)))
                    .hasMessage("visit.refused.hours-passed");
        });
        clock.at(
                day.atTime(11, 59).atZone(KernelConfiguration.ALMATY).toInstant(),
                () -> asCoordinator(() -> planning.assign(id, version(id), scene.volunteer)));
        clock.at(
                day.atTime(12, 30).atZone(KernelConfiguration.ALMATY).toInstant(),
                () -> asVolunteer(() -> visits.accept(id)));
    }

    @Test
    void hoursUntilMidnightAreStillToCome() {
        LocalDate day = scene.today().plusDays(1);
        TimeRange evening = new TimeRange(LocalTime.of(18, 0), LocalTime.MIDNIGHT);
        VisitId id = clock.at(
                day.atTime(10, 0).atZone(KernelConfiguration.ALMATY).toInstant(),
                () -> cast.as(
                        scene.coordinator,
                        () -> planning.plan(scene.place, new VisitPlan(VisitKind.ONBOARDING, day, evening, ""))));
        assertThat(row(id).hours()).isEqualTo("18:00-24:00");
    }

    private AccountId another() {
        AccountId other = cast.somebody();
        cast.as(other, () -> registration.apply(Set.of(Personas.ALMATY), Set.of(Language.KK), Personas.phone(), ""));
        asCoordinator(() -> volunteers.accept(other, Personas.ALMATY, 0, "Кездестік"));
        return other;
    }

    private boolean late(VisitId id) {
        return cast.as(scene.coordinator, () -> days.late(0, 500)).stream()
                .anyMatch(row -> row.id().equals(id));
    }

    private java.util.List<String> told(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 50)).stream()
                .map(row -> row.text().in(Language.EN))
                .toList();
    }

    private VisitRow row(VisitId id) {
        return detail(id).row();
    }

    private VisitDetail detail(VisitId id) {
        return cast.as(scene.coordinator, () -> planning.visit(id));
    }

    private long version(VisitId id) {
        return planning.visit(id).row().version();
    }

    private void asCoordinator(Runnable action) {
        cast.as(scene.coordinator, action);
    }

    private void asVolunteer(Runnable action) {
        cast.as(scene.volunteer, action);
    }
}
