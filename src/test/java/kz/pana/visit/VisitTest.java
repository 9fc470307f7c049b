package kz.pana.visit;

import static kz.pana.visit.report.CorrectedLine.HOURS;
import static kz.pana.visit.report.CorrectedLine.PHONE;
import static kz.pana.visit.row.VisitState.ACCEPTED;
import static kz.pana.visit.row.VisitState.ASSIGNED;
import static kz.pana.visit.row.VisitState.CANCELLED;
import static kz.pana.visit.row.VisitState.CONFIRMED;
import static kz.pana.visit.row.VisitState.DECLINED;
import static kz.pana.visit.row.VisitState.MISSED;
import static kz.pana.visit.row.VisitState.PLANNED;
import static kz.pana.visit.row.VisitState.REPORTED;
import static kz.pana.visit.row.VisitState.RETURNED;
import static kz.pana.visit.row.VisitState.STARTED;
import static kz.pana.visit.row.VisitState.UNABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.pana.Personas;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.hours.TimeRange;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.kernel.StateChanged;
import kz.pana.place.SomeRows;
import kz.pana.place.application.Category;
import kz.pana.place.application.Listing;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.event.PlaceVisited;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.NextActor;
import kz.pana.sign.Serial;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.CorrectionState;
import kz.pana.visit.report.Countersignature;
import kz.pana.visit.report.ReturnedReport;
import kz.pana.visit.report.SeenPlace;
import kz.pana.visit.report.VisitStart;
import kz.pana.visit.row.PhotoId;
import kz.pana.visit.row.VisitEnded;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a visit keeps, what it tells others, and what they read of it; which move leads where is in VisitStateTest. */
class VisitTest {

    private static final CorrectionState ACCEPTED_CORRECTION = CorrectionState.ACCEPTED;
    private static final CorrectionState DECLINED_CORRECTION = CorrectionState.DECLINED;

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(40));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final TimeRange MORNING = new TimeRange(LocalTime.of(10, 0), LocalTime.of(12, 0));
    private static final GeoPoint PIN = new GeoPoint(43.2389, 76.9046);
    private static final Position AT_THE_DOOR = new Position(PIN, 10);
    private static final SeenPlace HERE = new SeenPlace(
            PIN.latitude(),
            PIN.longitude(),
            Personas.ALMATY,
            "almaty",
            "Абай даңғылы",
            "52",
            Category.PHARMACY,
            UUID.randomUUID(),
            null);
    private static final Listing LISTING = SomeRows.published(null).submitted();
    private static final Serial SIGN = Serial.create();
    private static final Actor COORDINATOR =
            new Actor(AccountId.create(), "Данияр", Set.of(Role.COORDINATOR), Set.of(Personas.ALMATY));
    private static final Actor VOLUNTEER = new Actor(AccountId.create(), "Айгүл", Set.of(Role.VOLUNTEER), Set.of());
    private static final AccountId OWNER = AccountId.create();
    private static final AccountId SOMEBODY = AccountId.create();

    @Test
    void everyMoveIsInTheTrailAndTheRulesLookAgain() {
        Visit visit = planned(VisitKind.ONBOARDING);
        assertThat(RegisteredEvents.to(visit))
                .containsExactly(entry(visit, COORDINATOR, "-", PLANNED, null), touched(visit));

        visit.assign(COORDINATOR, VOLUNTEER.id(), NOW);
        assertMoved(visit, COORDINATOR, PLANNED, ASSIGNED, null);
        visit.accept(VOLUNTEER, NOW);
        assertMoved(visit, VOLUNTEER, ASSIGNED, ACCEPTED, null);
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", NOW);
        assertMoved(visit, VOLUNTEER, ACCEPTED, STARTED, null);
        fillIn(visit);
        assertThat(RegisteredEvents.to(visit))
                .as("an answer is no news yet, but who said that all is right is")
                .containsExactly(countersigned(visit, VOLUNTEER, "-", "TAP", null));
        visit.report(VOLUNTEER, 1, NOW);
        assertMoved(visit, VOLUNTEER, STARTED, REPORTED, null);
        visit.returnWith(COORDINATOR, "сурет бұлыңғыр", List.of(), NOW);
        assertMoved(visit, COORDINATOR, REPORTED, RETURNED, "сурет бұлыңғыр");
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", NOW);
        assertMoved(visit, VOLUNTEER, RETURNED, STARTED, null);
        visit.report(VOLUNTEER, 1, NOW);
        assertMoved(visit, VOLUNTEER, STARTED, REPORTED, null);
        visit.confirm(COORDINATOR, NOW);
        assertEnded(visit, COORDINATOR, REPORTED, CONFIRMED, null);
    }

    @Test
    void aRefusedMoveChangesNothing() {
        Visit started = in(STARTED);
        assertThatThrownBy(() -> started.confirm(COORDINATOR, NOW)).hasMessage("visit.refused.state");
        assertThat(started.isGood()).isFalse();
        assertThatThrownBy(() -> started.start(VOLUNTEER, null, HERE, "", NOW)).hasMessage("visit.refused.state");
        assertThat(started.begun()).contains(new VisitStart(AT_THE_DOOR, PIN, DAY, DAY, ""));

        Instant tomorrow = NOW.plus(Duration.ofDays(1));
        assertThatThrownBy(() -> started.assign(COORDINATOR, SOMEBODY, tomorrow))
                .hasMessage("visit.refused.state");
        assertThat(started.volunteer()).contains(VOLUNTEER.id());
        assertThatThrownBy(() -> started.accept(VOLUNTEER, tomorrow)).hasMessage("visit.refused.state");
        assertThat(RegisteredEvents.to(started)).isEmpty();
    }

    @Test
    void whatComesToNothingIsAnnouncedWithWhoEndedItAndWhy() {
        Visit unable = in(ACCEPTED);
        unable.unable(VOLUNTEER, "жабық", NOW);
        assertEnded(unable, VOLUNTEER, ACCEPTED, UNABLE, "жабық");

        Visit missed = in(ASSIGNED);
        missed.missed(NOW);
        assertEnded(missed, null, ASSIGNED, MISSED, null);

        Visit cancelled = in(STARTED);
        cancelled.cancel(COORDINATOR, "керек емес", NOW);
        assertEnded(cancelled, COORDINATOR, STARTED, CANCELLED, "керек емес");
    }

    @Test
    void whoeverDeclinesIsInTheTrailAndTheVisitWaitsForSomebodyElse() {
        Visit visit = in(ASSIGNED);
        visit.decline(VOLUNTEER, "ауырып қалдым", NOW);

        assertThat(RegisteredEvents.to(visit))
                .containsExactly(
                        entry(visit, VOLUNTEER, "ASSIGNED", DECLINED, "ауырып қалдым"),
                        touched(visit),
                        entry(visit, VOLUNTEER, "DECLINED", PLANNED, null));
        assertThat(visit.volunteer()).isEmpty();
        assertThat(row(visit, COORDINATOR.id(), false).reason())
                .as("the coordinator reads why")
                .isEqualTo("ауырып қалдым");
    }

    @Test
    void whoeverHadAgreedHandsItBackAndNothingHasEnded() {
        Visit visit = in(ACCEPTED);
        visit.decline(VOLUNTEER, "ауырып қалдым", NOW);

        assertThat(RegisteredEvents.to(visit))
                .containsExactly(
                        entry(visit, VOLUNTEER, "ACCEPTED", DECLINED, "ауырып қалдым"),
                        touched(visit),
                        entry(visit, VOLUNTEER, "DECLINED", PLANNED, null));
        assertThat(visit.volunteer()).isEmpty();
        assertThat(visit.isAgreed()).isFalse();
    }

    @Test
    void whoTookItFromAVolunteerIsInTheTrail() {
        Visit visit = in(ACCEPTED);
        visit.release(COORDINATOR, NOW);
        assertMoved(visit, COORDINATOR, ACCEPTED, PLANNED, null);
    }

    @Test
    void aVisitThatARulePlansIsThePortalsOwn() {
        Visit visit =
                new Visit(PlaceId.create(), Personas.ALMATY, new VisitPlan(VisitKind.YEARLY, DAY, null, ""), null, NOW);
        assertThat(RegisteredEvents.to(visit)).containsExactly(entry(visit, null, "-", PLANNED, null), touched(visit));
    }

    @Test
    void anotherDayIsInTheTrailAndWhoeverHadAgreedIsAskedAgain() {
        Visit planned = in(PLANNED);
        planned.reschedule(COORDINATOR, DAY.plusDays(2), MORNING, NOW);
        assertThat(RegisteredEvents.to(planned)).containsExactly(dayChanged(planned));
        assertThat(planned.state()).isEqualTo(PLANNED);
        assertThat(planned.hours()).contains(MORNING);

        Visit accepted = in(ACCEPTED);
        accepted.reschedule(COORDINATOR, DAY.plusDays(2), null, NOW);
        assertThat(RegisteredEvents.to(accepted))
                .containsExactly(
                        dayChanged(accepted),
                        entry(accepted, COORDINATOR, "ACCEPTED", ASSIGNED, null),
                        touched(accepted));
        assertThat(accepted.hours()).as("any hour").isEmpty();
    }

    @Test
    void whatElseIsToBeLookedAtIsSaidOnceAndRefusedWhereThereIsNoRoom() {
        Visit visit = in(PLANNED);
        assertThat(visit.lookAlso("Кешке ашық па?")).isTrue();
        assertThat(visit.lookAlso("Кешке ашық па?")).isFalse();
        assertThat(row(visit, COORDINATOR.id(), false).note()).isEqualTo("Артқы есіктен кіріңіз\n\nКешке ашық па?");

        Visit full = new Visit(
                PlaceId.create(),
                Personas.ALMATY,
                new VisitPlan(VisitKind.AFTER_REPORT, DAY, null, "а".repeat(VisitPlan.NOTE_LONGEST - 5)),
                COORDINATOR,
                NOW);
        assertThatThrownBy(() -> full.lookAlso("Есік"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Message.of("visit.refused.note-full", 3)));
        assertThat(full.lookAlso("Үш")).isTrue();
        assertThatThrownBy(() -> full.lookAlso("Есік")).hasMessage("visit.refused.note-full");
    }

    @Test
    void theSameVisitIsPlannedOnceMoreForAnyHourOfAnotherDay() {
        Visit visit = planned(VisitKind.YEARLY);
        assertThat(visit.planFrom(DAY.plusDays(7)))
                .isEqualTo(new VisitPlan(VisitKind.YEARLY, DAY.plusDays(7), null, "Артқы есіктен кіріңіз"));
    }

    @Test
    void itsDayIsTheOneItWasBegunOnOnceItWas() {
        Visit visit = in(ACCEPTED);
        assertThat(visit.madeOn()).isEqualTo(DAY);
        assertThat(visit.wasBegun()).isFalse();

        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "Иесі бүгін шақырды", NOW.minus(Duration.ofDays(1)));
        assertThat(visit.madeOn()).isEqualTo(DAY.minusDays(1));
        assertThat(visit.day()).as("what was planned stays").isEqualTo(DAY);
        assertThat(visit.wasBegun()).isTrue();
    }

    @Test
    void howItWasBegunIsKept() {
        Visit visit = in(ACCEPTED);
        assertThat(visit.begun()).isEmpty();
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", NOW);
        assertThat(visit.begun()).contains(new VisitStart(AT_THE_DOOR, PIN, DAY, DAY, ""));

        Visit elsewhere = in(ACCEPTED);
        elsewhere.start(VOLUNTEER, null, HERE, "Телефоным өшіп қалды", NOW);
        assertThat(elsewhere.begun()).contains(new VisitStart(null, PIN, DAY, DAY, "Телефоным өшіп қалды"));
    }

    @Test
    void howFarFromThePinAndHowSureThePhoneWasIsSaidInWholeMetres() {
        Position near = new Position(new GeoPoint(PIN.latitude() + 0.001, PIN.longitude()), 9.2);
        VisitStart start = new VisitStart(near, PIN, DAY, DAY, "");
        assertThat(start.metres()).contains(111);
        assertThat(start.accuracy()).contains(10);

        VisitStart unsaid = new VisitStart(new Position(PIN, 0), PIN, DAY, DAY, "");
        assertThat(unsaid.accuracy()).as("kept before accuracies were").isEmpty();
        assertThat(new VisitStart(null, PIN, DAY, DAY, "").metres()).isEmpty();
    }

    @Test
    void theWorkBeforeAndAfterAReturnAddsUp() {
        Visit visit = in(STARTED);
        assertThat(visit.worked()).isEmpty();
        visit.report(VOLUNTEER, 1, NOW.plus(Duration.ofMinutes(30)));
        assertThat(visit.worked()).contains(Duration.ofMinutes(30));
        assertThat(visit.reportedAt()).contains(NOW.plus(Duration.ofMinutes(30)));

        visit.returnWith(COORDINATOR, "сурет бұлыңғыр", List.of(), LATER);
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", LATER);
        visit.report(VOLUNTEER, 1, LATER.plus(Duration.ofMinutes(5)));
        assertThat(visit.worked()).contains(Duration.ofMinutes(35));
    }

    @Test
    void whatTheReportSaidWhenItCameBackIsKeptToBeCompared() {
        Visit visit = in(REPORTED);
        assertThat(visit.returned()).isEmpty();
        PhotoId photo = new PhotoId(UUID.randomUUID());

        visit.returnWith(COORDINATOR, "сурет бұлыңғыр", List.of(photo), LATER);
        assertThat(visit.returned())
                .contains(new ReturnedReport(
                        visit.findings(),
                        SIGN.value(),
                        "Есік ауыр",
                        List.of(photo.value()),
                        0,
                        10,
                        "",
                        Set.of(SOMEBODY.value()),
                        Countersignature.of(Countersignature.Way.TAP, OWNER, NOW),
                        Duration.ZERO,
                        NOW));
    }

    @Test
    void whatWasSaidOnReturningIsReadUntilTheNextReport() {
        Visit visit = in(RETURNED);
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", LATER);
        assertThat(row(visit, VOLUNTEER.id(), false).reason()).isEqualTo("сурет бұлыңғыр");
        visit.report(VOLUNTEER, 1, LATER);
        assertThat(row(visit, VOLUNTEER.id(), false).reason()).isNull();

        Visit first = in(ASSIGNED);
        first.reschedule(COORDINATOR, DAY, null, NOW);
        first.accept(VOLUNTEER, NOW);
        first.start(VOLUNTEER, AT_THE_DOOR, HERE, "", NOW);
        assertThat(row(first, VOLUNTEER.id(), false).reason()).isNull();
    }

    @Test
    void theOwnerReadsTheCodeOnlyWhileTheVolunteerIsAtWork() {
        assertThat(in(ACCEPTED).ownerCode()).isEmpty();
        assertThat(in(ACCEPTED).isCodeOpen()).isFalse();
        assertThat(in(STARTED).ownerCode()).isPresent();
        assertThat(in(REPORTED).ownerCode()).isEmpty();
    }

    @Test
    void nothingIsAnsweredOrConfirmedBeforeTheStart() {
        List<Consumer<Visit>> acts = List.of(
                visit -> visit.tick("lead-met", Finding.of(true, "")),
                visit -> visit.untick("lead-met"),
                visit -> visit.meet(SOMEBODY, true),
                visit -> visit.recordSign(SIGN),
                visit -> visit.recordConcerns("Есік ауыр", NOW),
                visit -> visit.countersignByCode(VOLUNTEER, OWNER, "000000", NOW),
                visit -> visit.countersignByTap(VOLUNTEER, OWNER, NOW),
                visit -> visit.notCountersigned(VOLUNTEER, "Иесі болмады", NOW),
                visit -> visit.report(VOLUNTEER, 1, NOW));
        assertThat(acts)
                .allSatisfy(act -> assertThatThrownBy(() -> act.accept(in(ACCEPTED)))
                        .isInstanceOf(Refused.class)
                        .hasMessage("visit.refused.not-started"));
    }

    @Test
    void whatChangesNoAnswerLeavesThePlacesWordStanding() {
        Visit visit = in(STARTED);
        visit.untick("sign-taken-back");
        visit.meet(SOMEBODY, true);
        visit.meet(AccountId.create(), false);
        visit.recordSign(SIGN);
        assertThat(visit.countersignature()).isPresent();
    }

    @Test
    void whatChangesAnAnswerTakesThePlacesWordBack() {
        List<Consumer<Visit>> changes = List.of(
                visit -> visit.tick("lead-met", Finding.of(false, "Иесі болмады")),
                visit -> visit.untick("lead-met"),
                visit -> visit.meet(SOMEBODY, false),
                visit -> visit.recordSign(another(SIGN)));
        assertThat(changes).allSatisfy(change -> {
            Visit visit = in(STARTED);
            change.accept(visit);
            assertThat(visit.countersignature()).isEmpty();
        });
    }

    @Test
    void whoWasMetIsKept() {
        Visit visit = in(STARTED);
        assertThat(visit.met()).containsExactly(SOMEBODY);
        visit.meet(SOMEBODY, false);
        assertThat(visit.met()).isEmpty();
    }

    @Test
    void aReasonWhyNobodySaysSoIsReplacedByAnother() {
        Visit visit = in(STARTED);
        visit.notCountersigned(VOLUNTEER, "Иесі болмады", NOW);
        visit.notCountersigned(VOLUNTEER, "Иесі келді, бірақ асықты", LATER);
        assertThat(visit.countersignature()).contains(Countersignature.missing("Иесі келді, бірақ асықты", LATER));
        assertThat(visit.countersignature().flatMap(Countersignature::person)).isEmpty();
    }

    /** Else whoever is suspected would tick something anew, and tap in another name. */
    @Test
    void thatItWasSomebodyElseStaysSaidUntilTheOwnersCodeSaysOtherwise() {
        Actor owner = new Actor(OWNER, "Гүлнар", Set.of(Role.OWNER), Set.of());
        Visit visit = in(STARTED);
        visit.disown(owner, NOW);
        Countersignature disowned = Countersignature.of(Countersignature.Way.DISOWNED, OWNER, NOW);

        visit.untick("lead-met");
        visit.tick("lead-met", Finding.of(true, ""));
        visit.countersignByTap(VOLUNTEER, SOMEBODY, LATER);
        visit.notCountersigned(VOLUNTEER, "Иесі болмады", LATER);
        assertThat(visit.countersignature()).contains(disowned);
        visit.report(VOLUNTEER, 1, LATER);
        visit.returnWith(COORDINATOR, "Иесі неге жоққа шығарды?", List.of(), LATER);
        Instant again = LATER.plusSeconds(60);
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", again);
        visit.countersignByTap(VOLUNTEER, SOMEBODY, again);
        assertThat(visit.countersignature()).as("nor after a return").contains(disowned);
        assertThat(visit.isCountersignedBeforeReturn()).as("no tap is offered").isFalse();

        visit.countersignByCode(VOLUNTEER, OWNER, visit.ownerCode().orElseThrow(), again);
        assertThat(visit.countersignature()).contains(Countersignature.of(Countersignature.Way.CODE, OWNER, again));
    }

    @Test
    void thatItWasSomebodyElseMayBeSaidForAMonthAfterTheReportWasConfirmed() {
        Actor owner = new Actor(OWNER, "Гүлнар", Set.of(Role.OWNER), Set.of());
        Visit visit = in(CONFIRMED);
        Instant late = NOW.plus(Duration.ofDays(30));
        assertThat(visit.mayBeDisowned(OWNER, late)).isFalse();
        assertThat(visit.mayBeDisowned(SOMEBODY, LATER)).isFalse();
        assertThat(in(CANCELLED).mayBeDisowned(OWNER, LATER)).isFalse();
        assertThatThrownBy(() -> visit.disown(owner, late)).isInstanceOf(Refused.class);

        visit.disown(owner, late.minusSeconds(1));
        assertThat(RegisteredEvents.to(visit)).containsExactly(countersigned(visit, owner, "TAP", "DISOWNED", null));
        assertThat(visit.isGood()).as("what follows is for others to decide").isTrue();
        assertThat(visit.mayBeDisowned(OWNER, LATER)).as("once is enough").isFalse();
        assertThat(row(visit, SOMEBODY, false).disowned()).isTrue();
        assertThat(row(visit, SOMEBODY, true).disowned()).isFalse();
    }

    @Test
    void whatThePlaceSaysOfTheAnswersIsInTheTrail() {
        Visit visit = in(STARTED);
        Actor owner = new Actor(OWNER, "Гүлнар", Set.of(Role.OWNER), Set.of());
        visit.disown(owner, LATER);
        visit.countersignByTap(VOLUNTEER, OWNER, LATER);
        assertThat(RegisteredEvents.to(visit))
                .as("a tap does not replace what its owner said")
                .containsExactly(countersigned(visit, owner, "TAP", "DISOWNED", null));
        visit = in(STARTED);
        visit.notCountersigned(VOLUNTEER, "Иесі болмады", LATER);
        assertThat(RegisteredEvents.to(visit))
                .containsExactly(countersigned(visit, VOLUNTEER, "TAP", "NOBODY", "Иесі болмады"));
    }

    @Test
    void theSignIsAProblemWhereItDoesNotHangOrWasNotTakenBack() {
        Visit visit = in(STARTED);
        assertThat(visit.isSignProblem()).isFalse();
        visit.tick("sign-hung-visible", Finding.of(false, "Белгі жоқ"));
        assertThat(visit.isSignProblem()).isTrue();
        assertThat(visit.signFinding()).contains(Finding.of(false, "Белгі жоқ"));

        Map<String, Finding> kept = Map.of("sign-taken-back", Finding.of(false, "Бермеді"));
        assertThat(Checklist.isSignProblem(VisitKind.SIGN_RECOVERY, kept)).isTrue();
        assertThat(Checklist.isSignProblem(VisitKind.SIGN_RECOVERY, Map.of()))
                .as("not looked at")
                .isFalse();
        assertThat(Checklist.isSignProblem(VisitKind.DRILL, kept))
                .as("nobody looks")
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAVisitWithTheChecklistHasToFindAPlaceInOrder(VisitKind kind) {
        assertThat(Checklist.isGood(kind, Map.of())).isEqualTo(!kind.hasChecklist());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DECLINED")
    void onceSomebodyHasAgreedToComeTheOwnerIsTold(VisitState state) {
        boolean agreed = Set.of(ACCEPTED, STARTED, REPORTED, RETURNED).contains(state);
        assertThat(in(state).isAgreed()).isEqualTo(agreed);
    }

    /** Before, a check of a place that runs would only tell of a report. */
    @ParameterizedTest
    @EnumSource
    void aCheckIsToldToTheOwnerOnceSomebodyHasAgreedAndEveryOtherVisitAtOnce(VisitKind kind) {
        boolean check = kind == VisitKind.YEARLY || kind == VisitKind.AFTER_REPORT;
        Visit visit = planned(kind);
        assertThat(visit.isToldToOwner()).isEqualTo(!check);
        visit.assign(COORDINATOR, VOLUNTEER.id(), NOW);
        assertThat(visit.isToldToOwner()).isEqualTo(!check);
        visit.accept(VOLUNTEER, NOW);
        assertThat(visit.isToldToOwner()).isTrue();
    }

    /** Nor to the volunteer who is at work on it: the place's lead reads along. */
    @Test
    void whatAReportBroughtIsNotCalledSoToWhoeverIsOfThePlace() {
        Visit visit = planned(VisitKind.AFTER_REPORT);
        visit.assign(COORDINATOR, VOLUNTEER.id(), NOW);
        visit.accept(VOLUNTEER, NOW);
        assertThat(visit.what(VOLUNTEER.id(), false)).isEqualTo("visit.kind.AFTER_REPORT");
        assertThat(visit.what(OWNER, true)).isEqualTo("visit.kind.check");
        assertThat(row(visit, OWNER, true).note()).isEmpty();
        assertThat(row(visit, VOLUNTEER.id(), false).note()).isEqualTo("Артқы есіктен кіріңіз");

        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", NOW);
        assertThat(visit.what(VOLUNTEER.id(), false)).isEqualTo("visit.kind.check");
        assertThat(visit.what(COORDINATOR.id(), false)).isEqualTo("visit.kind.AFTER_REPORT");

        Visit yearly = planned(VisitKind.YEARLY);
        assertThat(yearly.what(OWNER, true)).as("the same words").isEqualTo("visit.kind.check");
        assertThat(row(yearly, OWNER, true).note()).isEqualTo("Артқы есіктен кіріңіз");
        assertThat(planned(VisitKind.DRILL).what(OWNER, true)).isEqualTo("visit.kind.DRILL");
    }

    @Test
    void aRowSaysWhenItIsPlannedUntilItWasBegun() {
        Visit visit = planned(VisitKind.ONBOARDING);
        visit.reschedule(COORDINATOR, DAY, MORNING, NOW);
        visit.assign(COORDINATOR, VOLUNTEER.id(), NOW);
        visit.accept(VOLUNTEER, NOW);
        assertThat(row(visit, COORDINATOR.id(), false))
                .isEqualTo(new VisitRow(
                        visit.id(),
                        0,
                        visit.place(),
                        LISTING.name(),
                        "Абай даңғылы",
                        "52",
                        "almaty",
                        VisitKind.ONBOARDING,
                        "visit.kind.ONBOARDING",
                        ACCEPTED,
                        DAY,
                        "10:00-12:00",
                        "Артқы есіктен кіріңіз",
                        VOLUNTEER.id(),
                        "Айгүл",
                        null,
                        null,
                        false,
                        false,
                        false));

        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", NOW);
        assertThat(row(visit, COORDINATOR.id(), false).hours()).isNull();
    }

    @Test
    void whoeverReviewsReadsTheWholeReport() {
        Visit visit = in(RETURNED);
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", LATER);
        visit.report(VOLUNTEER, 1, LATER);

        assertThat(visit.findings()).isNotEmpty();
        assertThat(visit.sign()).contains(SIGN);
        assertThat(visit.concerns()).isEqualTo("Есік ауыр");
        assertThat(visit.startedAt()).contains(LATER);
        assertThat(visit.reportedAt()).contains(LATER);
        assertThat(visit.begun()).isPresent();
        assertThat(visit.returned()).isPresent();
    }

    /** Else a report that came back would be finished at home, and vouch for a door that was asked for meanwhile. */
    @Test
    void whoeverGoesOnFromAfarHasSeenNothingSince() {
        SeenPlace meanwhile = new SeenPlace(
                HERE.latitude() + 0.002,
                HERE.longitude(),
                HERE.region(),
                HERE.town(),
                HERE.street(),
                "54",
                HERE.category(),
                HERE.business(),
                HERE.offer());
        Visit visit = in(RETURNED);
        visit.start(VOLUNTEER, null, meanwhile, "Телефоным өшіп қалды", LATER);
        assertThat(visit.startedAt()).contains(LATER);
        assertThat(visit.lookedAt()).contains(NOW);
        assertThat(visit.seen()).contains(HERE);

        Visit again = in(RETURNED);
        again.start(VOLUNTEER, AT_THE_DOOR, HERE, "", LATER);
        assertThat(again.lookedAt()).contains(LATER);
        assertThat(in(STARTED).lookedAt()).contains(NOW);
    }

    @Test
    void oneCoordinatorRunsItWhoBothAssignedItAndConfirmedIt() {
        AccountId another = AccountId.create();
        Visit visit = in(REPORTED);
        assertThat(visit.coordinator()).contains(COORDINATOR.id());
        assertThat(visit.isRunBy(COORDINATOR.id())).as("not confirmed yet").isFalse();
        visit.confirm(COORDINATOR, NOW);
        assertThat(visit.isRunBy(COORDINATOR.id())).isTrue();
        assertThat(visit.isRunBy(another)).isFalse();

        Visit other = in(REPORTED);
        other.confirm(new Actor(another, "Гүлнәр", Set.of(Role.COORDINATOR), Set.of(Personas.ALMATY)), NOW);
        assertThat(other.isRunBy(another)).as("somebody else assigned it").isFalse();
    }

    @Test
    void aVisitIsStalledAfterTheTimeItHasAndNotAtItsEnd() {
        Visit started = in(STARTED);
        assertThat(started.isStalled(NOW.plus(Visit.STARTED_AT_MOST))).isFalse();
        assertThat(started.isStalled(NOW.plus(Visit.STARTED_AT_MOST).plusSeconds(1)))
                .isTrue();

        Visit returned = in(RETURNED);
        assertThat(returned.isStalled(NOW.plus(Visit.RETURNED_AT_MOST))).isFalse();
        assertThat(returned.isStalled(NOW.plus(Visit.RETURNED_AT_MOST).plusSeconds(1)))
                .isTrue();
    }

    @Test
    void aVisitThatNobodyBeganIsOverdueOnTheNextDay() {
        Instant midnight = Instant.parse("2026-11-22T19:00:00Z");
        assertThat(in(ASSIGNED).isOverdue(midnight.minusSeconds(1))).isFalse();
        assertThat(in(ASSIGNED).isOverdue(midnight)).isTrue();
        assertThat(row(in(ASSIGNED), COORDINATOR.id(), false).overdue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, COORDINATOR",
        "DECLINED, COORDINATOR",
        "REPORTED, COORDINATOR",
        "ASSIGNED, VOLUNTEER",
        "ACCEPTED, VOLUNTEER",
        "STARTED, VOLUNTEER",
        "RETURNED, VOLUNTEER",
        "CONFIRMED, NOBODY",
        "UNABLE, NOBODY",
        "MISSED, NOBODY",
        "CANCELLED, NOBODY"
    })
    void whoseMoveItIsFollowsFromTheStateAndWithNobodysItIsOver(VisitState state, NextActor mover) {
        assertThat(state.mover()).isEqualTo(mover);
        assertThat(state.isOpen()).isEqualTo(mover != NextActor.NOBODY);
    }

    @ParameterizedTest
    @EnumSource
    void correctionsAreNotedAtWorkAndDecidedOnceTheReportIsIn(VisitState state) {
        Visit visit = in(state);
        if (state == STARTED) {
            visit.correct(HOURS, "24/7", "Mo-Fr 09:00-18:00");
            visit.correct(HOURS, "24/7", "Mo-Fr 09:00-18:00");
            assertThat(visit.corrections()).containsOnlyKeys(HOURS);
            assertThat(visit.countersignature()).as("nobody agreed to that").isEmpty();
            visit.correct(HOURS, "24/7", "24/7");
            assertThat(visit.corrections()).isEmpty();
        } else {
            assertThatThrownBy(() -> visit.correct(HOURS, "24/7", "Mo-Fr 09:00-18:00"))
                    .isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> visit.decide(HOURS, ACCEPTED_CORRECTION, COORDINATOR, NOW))
                .as("nothing was noted")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverMadeTheVisitDecidesNothingAndNobodyDecidesTwice() {
        Visit visit = corrected();
        assertThatThrownBy(() -> visit.decide(HOURS, ACCEPTED_CORRECTION, COORDINATOR, NOW))
                .as("not handed in")
                .isInstanceOf(Refused.class);
        visit.report(VOLUNTEER, 1, NOW);
        assertThatThrownBy(() -> visit.decide(HOURS, ACCEPTED_CORRECTION, VOLUNTEER, NOW))
                .isInstanceOf(Refused.class);
        RegisteredEvents.to(visit);

        assertThat(visit.decide(HOURS, ACCEPTED_CORRECTION, COORDINATOR, NOW)).isTrue();
        assertThat(RegisteredEvents.to(visit))
                .extracting(event -> event instanceof StateChanged said ? said.subject() + " " + said.to() : "")
                .contains("visit.correction.HOURS ACCEPTED");
        assertThat(visit.decide(HOURS, ACCEPTED_CORRECTION, COORDINATOR, NOW)).isFalse();
        assertThat(RegisteredEvents.to(visit)).isEmpty();
        assertThatThrownBy(() -> visit.decide(HOURS, DECLINED_CORRECTION, COORDINATOR, NOW))
                .isInstanceOf(Refused.class);

        visit.returnWith(COORDINATOR, "сурет бұлыңғыр", List.of(), NOW);
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", LATER);
        assertThatThrownBy(() -> visit.correct(HOURS, "24/7", "Mo-Su 10:00-20:00"))
                .as("what was decided stands")
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatWasPutRightIsNoDefect() {
        Visit declined = corrected();
        declined.report(VOLUNTEER, 1, NOW);
        declined.decide(HOURS, DECLINED_CORRECTION, COORDINATOR, NOW);
        declined.confirm(COORDINATOR, NOW);
        assertThat(declined.isGood()).isFalse();

        Visit accepted = accepted();
        assertThat(accepted.clear(HOURS, COORDINATOR)).isTrue();
        assertThat(RegisteredEvents.to(accepted))
                .extracting(event -> event instanceof StateChanged said ? said.subject() + " " + said.to() : "")
                .contains("visit.correction.HOURS CLEARED");
        assertThat(accepted.clear(HOURS, COORDINATOR)).isFalse();
        assertThat(RegisteredEvents.to(accepted)).isEmpty();
        accepted.confirm(COORDINATOR, NOW);
        assertThat(accepted.isGood()).isTrue();
        assertThat(accepted.findings())
                .as("the report says what was found")
                .containsEntry("hours-true", Finding.of(false, "Кешке жабық"));
    }

    /** The words of the volunteer may say more than the line that was put right. */
    @Test
    void whatElseMayBeWrongWithItStaysADefectUntilSomebodySaysThatNothingIs() {
        Visit visit = accepted();
        assertThat(visit.problem(HOURS)).contains("Кешке жабық");
        visit.confirm(COORDINATOR, NOW);
        assertThat(visit.isGood()).isFalse();

        Visit own = accepted();
        assertThatThrownBy(() -> own.clear(HOURS, VOLUNTEER)).isInstanceOf(Refused.class);
        Visit waiting = corrected();
        waiting.report(VOLUNTEER, 1, NOW);
        assertThatThrownBy(() -> waiting.clear(HOURS, COORDINATOR))
                .as("nothing was put right yet")
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> waiting.clear(PHONE, COORDINATOR))
                .as("nothing was noted")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whereTheItemIsWellThereIsNothingToClear() {
        Visit visit = in(STARTED);
        visit.correct(HOURS, "24/7", "Mo-Fr 09:00-18:00");
        visit.correct(PHONE, "8 701 123 45 67", "8 702 765 43 21");
        visit.countersignByTap(VOLUNTEER, OWNER, NOW);
        visit.report(VOLUNTEER, 1, NOW);
        visit.decide(HOURS, ACCEPTED_CORRECTION, COORDINATOR, NOW);
        visit.decide(PHONE, ACCEPTED_CORRECTION, COORDINATOR, NOW);
        assertThat(visit.problem(HOURS)).isEmpty();
        assertThat(visit.problem(PHONE)).isEmpty();
        assertThat(visit.clear(HOURS, COORDINATOR)).isFalse();
        assertThat(visit.clear(PHONE, COORDINATOR)).isFalse();
    }

    /** It was said of other words. */
    @Test
    void whatIsFoundOnceMoreAfterTheReportCameBackIsADefectAgain() {
        Visit visit = accepted();
        visit.clear(HOURS, COORDINATOR);
        visit.returnWith(COORDINATOR, "сурет бұлыңғыр", List.of(), NOW);
        visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", LATER);
        visit.tick("hours-true", Finding.of(false, "Кешке жабық"));
        assertThat(visit.problem(HOURS)).as("the same words").isEmpty();
        visit.tick("hours-true", Finding.of(false, "Кешке жабық, түскі үзіліс те бар"));
        assertThat(visit.problem(HOURS)).contains("Кешке жабық, түскі үзіліс те бар");
        visit.countersignByTap(VOLUNTEER, OWNER, LATER);
        visit.report(VOLUNTEER, 1, LATER);
        visit.confirm(COORDINATOR, LATER);
        assertThat(visit.isGood()).isFalse();
    }

    /** Hours that are otherwise, put right by a coordinator. */
    private static Visit accepted() {
        Visit visit = corrected();
        visit.report(VOLUNTEER, 1, NOW);
        visit.decide(HOURS, ACCEPTED_CORRECTION, COORDINATOR, NOW);
        RegisteredEvents.to(visit);
        return visit;
    }

    /** At work, with hours that are otherwise. */
    private static Visit corrected() {
        Visit visit = in(STARTED);
        visit.tick("hours-true", Finding.of(false, "Кешке жабық"));
        visit.correct(HOURS, "24/7", "Mo-Fr 09:00-18:00");
        visit.countersignByTap(VOLUNTEER, OWNER, NOW);
        return visit;
    }

    private static VisitRow row(Visit visit, AccountId reader, boolean inside) {
        return visit.row(LISTING, "Айгүл", reader, inside, NOW);
    }

    private static Visit planned(VisitKind kind) {
        VisitPlan plan = new VisitPlan(kind, DAY, null, "Артқы есіктен кіріңіз");
        return new Visit(PlaceId.create(), Personas.ALMATY, plan, COORDINATOR, NOW);
    }

    /** An onboarding visit in that state, which has told what happened to it. */
    private static Visit in(VisitState state) {
        Visit visit = planned(VisitKind.ONBOARDING);
        List<Consumer<Visit>> way = List.of(
                each -> each.assign(COORDINATOR, VOLUNTEER.id(), NOW),
                each -> each.accept(VOLUNTEER, NOW),
                each -> each.start(VOLUNTEER, AT_THE_DOOR, HERE, "", NOW),
                VisitTest::fillIn,
                each -> each.report(VOLUNTEER, 1, NOW));
        int steps = switch (state) {
            case PLANNED, DECLINED, MISSED, CANCELLED -> 0;
            case ASSIGNED -> 1;
            case ACCEPTED, UNABLE -> 2;
            case STARTED -> 4;
            case REPORTED, RETURNED, CONFIRMED -> 5;
        };
        way.subList(0, steps).forEach(step -> step.accept(visit));
        switch (state) {
            case MISSED -> visit.missed(NOW);
            case CANCELLED -> visit.cancel(COORDINATOR, "керек емес", NOW);
            case UNABLE -> visit.unable(VOLUNTEER, "жабық", NOW);
            case RETURNED -> visit.returnWith(COORDINATOR, "сурет бұлыңғыр", List.of(), NOW);
            case CONFIRMED -> visit.confirm(COORDINATOR, NOW);
            case PLANNED, ASSIGNED, DECLINED, ACCEPTED, STARTED, REPORTED -> {}
        }
        RegisteredEvents.to(visit);
        return visit;
    }

    /** All that a report needs. */
    private static void fillIn(Visit visit) {
        Checklist.items().forEach(item -> visit.tick(item.id(), Finding.of(true, "")));
        visit.meet(SOMEBODY, true);
        visit.recordSign(SIGN);
        visit.recordConcerns("Есік ауыр", NOW);
        visit.countersignByTap(VOLUNTEER, OWNER, NOW);
    }

    private static Serial another(Serial serial) {
        Serial drawn = Serial.create();
        return drawn.equals(serial) ? another(serial) : drawn;
    }

    private static void assertMoved(
            Visit visit, @Nullable Actor by, VisitState from, VisitState to, @Nullable String why) {
        assertThat(RegisteredEvents.to(visit)).containsExactly(entry(visit, by, from.name(), to, why), touched(visit));
    }

    private static void assertEnded(
            Visit visit, @Nullable Actor by, VisitState from, VisitState to, @Nullable String why) {
        Stream<Object> always =
                Stream.of(entry(visit, by, from.name(), to, why), touched(visit), new VisitEnded(visit.id(), to, by));
        Stream<Object> looked = to == CONFIRMED && visit.kind().hasChecklist()
                ? Stream.of(new PlaceVisited(visit.place()))
                : Stream.empty();
        assertThat(RegisteredEvents.to(visit))
                .containsExactlyElementsOf(Stream.concat(always, looked).toList());
    }

    private static PlaceChanged touched(Visit visit) {
        return new PlaceChanged(visit.place());
    }

    private static StateChanged entry(
            Visit visit, @Nullable Actor by, String from, VisitState to, @Nullable String why) {
        return new StateChanged(
                "visit",
                visit.id().value(),
                by == null ? null : by.id().value(),
                by == null ? "PANA" : by.name(),
                from,
                to.name(),
                why,
                visit.region().value());
    }

    private static StateChanged countersigned(Visit visit, Actor by, String from, String to, @Nullable String why) {
        return new StateChanged(
                "visit.countersigned",
                visit.id().value(),
                by.id().value(),
                by.name(),
                from,
                to,
                why,
                visit.region().value());
    }

    private static StateChanged dayChanged(Visit visit) {
        return new StateChanged(
                "visit.day",
                visit.id().value(),
                COORDINATOR.id().value(),
                COORDINATOR.name(),
                "2026-11-22",
                "2026-11-24",
                null,
                visit.region().value());
    }
}
