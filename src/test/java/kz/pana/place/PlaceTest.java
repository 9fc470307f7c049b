package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.pana.Personas;
import kz.pana.geo.GeoPoint;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.kernel.StateChanged;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.Listing;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.event.PlaceEnded;
import kz.pana.place.event.PlaceToSeeAgain;
import kz.pana.place.event.PublicationChanged;
import kz.pana.place.event.ValidityChanged;
import kz.pana.place.event.ValidityEnding;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.spi.Requirement;
import kz.pana.place.status.AgreementAcceptance;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.ConfirmationState;
import kz.pana.place.status.GoodVisit;
import kz.pana.place.status.LastVisit;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.Pause;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.OptimisticLockingFailureException;

/** The rules of a place, without anything around it. */
class PlaceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant A_YEAR_LATER = Instant.parse("2027-11-22T10:00:00Z");
    private static final Pause UNTIL_DECEMBER = Pause.of(PauseReason.REPAIR, LocalDate.of(2026, 12, 1));
    private static final Outstanding TRAINING =
            new Outstanding("training", Message.of("training.outstanding"), NextActor.OWNER);

    private static final Outstanding VISIT =
            new Outstanding("visit", Message.of("visit.outstanding.not-planned"), NextActor.VOLUNTEER);

    private final Actor owner = actor(Role.OWNER);
    private final Actor volunteer = actor(Role.VOLUNTEER, Role.COORDINATOR);
    private final Actor coordinator = actor(Role.COORDINATOR);

    @Test
    void theOwnerDecidesNothingAboutTheirOwnPlace() {
        Place place = submitted();

        refuses("place.refused.own", () -> place.askForChanges(owner, "?", NOW));
        refuses("place.refused.own", () -> place.reject(owner, "?", NOW));
        refuses("place.refused.own", () -> place.startOnboarding(owner, NOW));
        place.startOnboarding(coordinator, NOW);
        refuses("place.refused.own", () -> place.approve(owner, NOW));
    }

    @Test
    void whoeverVisitedDoesNotApprove() {
        Place place = onboarding();
        place.visited(good(volunteer.id(), NOW));

        refuses("place.refused.visited", () -> place.approve(volunteer, NOW));
        place.approve(coordinator, NOW);
        assertThat(place.application()).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void whoeverApprovedDoesNotVisitAfterwards() {
        Place place = approved();

        refuses("place.refused.visited", () -> place.visited(good(coordinator.id(), NOW)));
    }

    @Test
    void whoAcceptedAVersionOfTheAgreementFirstStays() {
        Place place = submitted();
        place.acceptAgreement(owner, "1", "Айгүл Сейітова", NOW);

        place.acceptAgreement(owner, "1", "Бөтен Біреу", A_YEAR_LATER);
        assertThat(place.status().acceptance()).isEqualTo(new AgreementAcceptance("1", "Айгүл Сейітова", NOW));

        place.acceptAgreement(owner, "2", "Бақыт Оспанов", A_YEAR_LATER);
        assertThat(place.status().acceptance()).isEqualTo(new AgreementAcceptance("2", "Бақыт Оспанов", A_YEAR_LATER));
    }

    @Test
    void nothingOutstandingOrNoApproval() {
        Place place = onboarding();
        place.visited(good(volunteer.id(), NOW));
        place.assessed(List.of(TRAINING), null, NOW);
        refuses("place.refused.outstanding", () -> place.approve(coordinator, NOW));

        place.assessed(List.of(), null, NOW);
        assertThat(place.mayApprove(coordinator)).isEmpty();
    }

    @Test
    void onlyAnOnboardingPlaceCanBeApproved() {
        refuses("place.refused.state", () -> submitted().approve(coordinator, NOW));
        refuses("place.refused.state", () -> approved().approve(coordinator, NOW));
        assertThat(submitted().mayApprove(coordinator)).contains(Message.of("place.refused.state"));
    }

    @Test
    void onlyASuspendedOrExpiredPlaceIsReinstated() {
        assertThat(approved().mayReinstate(coordinator, NOW)).contains(Message.of("place.refused.state"));
        assertThat(onboarding().mayReinstate(coordinator, NOW)).contains(Message.of("place.refused.state"));
    }

    @Test
    void aPlaceIsPublishedByRulesAlone() {
        Place place = approved();
        assertThat(place.isPublished()).isFalse();

        place.assessed(List.of(), null, NOW);
        assertThat(place.isPublished()).isTrue();
        place.assessed(List.of(TRAINING), null, NOW);
        assertThat(place.isPublished()).isFalse();
    }

    @Test
    void aPausedPlaceIsNotPublishedUntilItsOwnerOpensItAgain() {
        Place place = approved();
        place.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW);
        place.assessed(List.of(), null, NOW);
        assertThat(place.isPublished()).isFalse();
        refuses("place.refused.state", () -> place.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW));

        place.resume(owner, NOW);
        place.assessed(List.of(), null, NOW);
        assertThat(place.isPublished()).isTrue();
        refuses("place.refused.state", () -> place.resume(owner, NOW));
    }

    @Test
    void aPauseIsInTheTrailWithReasonAndEndAndIsNoNoteToAnybody() {
        Place place = approved();
        RegisteredEvents.to(place);
        place.pause(owner, UNTIL_DECEMBER, NOW);

        assertMoved(place, "validity", owner, "CURRENT", "PAUSED", "REPAIR 2026-12-01");
        assertThat(place.status().note()).isEmpty();
        assertThat(place.status().pause()).contains(UNTIL_DECEMBER);
        assertThat(place.status().mover()).as("it opens by itself").isEqualTo(NextActor.NOBODY);
    }

    @Test
    void anEndThatHasPassedOrIsTooLatePausesNothing() {
        Place place = approved();
        for (String day : List.of("2026-11-22", "2026-01-01", "2027-11-22", "2030-01-01")) {
            Pause said = Pause.of(PauseReason.REPAIR, LocalDate.parse(day));
            assertThatThrownBy(() -> place.pause(owner, said, NOW)).isInstanceOf(InvalidValue.class);
        }
        assertThat(place.isCurrent()).isTrue();
    }

    @Test
    void onItsDayItOpensByItself() {
        Place place = approved();
        assertThat(place.opensAt()).isEmpty();
        place.pause(owner, UNTIL_DECEMBER, NOW);
        assertThat(place.opensAt()).contains(Instant.parse("2026-12-01T04:00:00Z"));
        RegisteredEvents.to(place);

        place.openAsSaid(List.of(), Instant.parse("2026-12-01T04:00:00Z"));
        assertMoved(place, "validity", null, "PAUSED", "CURRENT", null);
        assertThat(place.opensAt()).isEmpty();
        assertThat(place.status().pause()).isEmpty();
    }

    @Test
    void whereSomethingIsOutstandingItStaysPausedUntilItsOwnerOpensIt() {
        Place place = approved();
        place.pause(owner, UNTIL_DECEMBER, NOW);
        RegisteredEvents.to(place);

        place.openAsSaid(List.of("training"), NOW);
        assertThat(RegisteredEvents.to(place))
                .containsExactly(entry(place, "opening", null, "2026-12-01", "-", "training"));
        assertThat(place.validity()).contains(Validity.PAUSED);
        assertThat(place.opensAt()).isEmpty();
        assertThat(place.status().mover()).isEqualTo(NextActor.OWNER);
    }

    @Test
    void aPauseNeverLastsLongerThanThePlace() {
        Place expired = approved();
        expired.pause(owner, UNTIL_DECEMBER, NOW);
        expired.expireIfDue(A_YEAR_LATER);
        assertThat(expired.opensAt()).isEmpty();

        expired.visited(good(actor(Role.VOLUNTEER).id(), A_YEAR_LATER));
        expired.reinstate(coordinator, "түзелді", A_YEAR_LATER.plusSeconds(1));
        assertThat(expired.validity()).as("the day that she named is over").contains(Validity.CURRENT);
        assertThat(expired.status().pause()).isEmpty();

        Place suspended = approved();
        suspended.pause(owner, UNTIL_DECEMBER, NOW);
        suspended.suspend(coordinator, "шағым", NOW);
        suspended.reinstate(coordinator, "түзелді", NOW);
        assertThat(suspended.validity()).as("it is yet to come").contains(Validity.PAUSED);
        assertThat(suspended.opensAt()).isPresent();
    }

    @Test
    void anOwnerIsAskedWhetherAllIsStillSoAndOneAnswerIsEnough() {
        Place place = approved();
        Instant asked = NOW.plus(Duration.ofDays(90));
        assertThat(place.askWhetherStillSo(asked.minusSeconds(1))).isEmpty();
        RegisteredEvents.to(place);
        assertThat(place.askWhetherStillSo(asked)).contains(ConfirmationState.ASKED);
        assertThat(place.askWhetherStillSo(asked)).isEmpty();

        place.confirm(owner, null, asked);
        place.confirm(owner, null, asked);
        assertThat(RegisteredEvents.to(place))
                .containsExactly(
                        entry(place, "confirmation", null, "GIVEN", "ASKED", null),
                        entry(place, "confirmation", owner, "ASKED", "GIVEN", null));
        assertThat(place.askWhetherStillSo(asked)).isEmpty();
    }

    @Test
    void anEditIsNoAnswerAndAGoodVisitIs() {
        Place place = approved();
        Instant asked = NOW.plus(Duration.ofDays(90));
        place.askWhetherStillSo(asked);
        edit(place, owner, ApplicationField.DOOR, "", "Ауладан");
        assertThat(place.confirmation()).isEqualTo(ConfirmationState.ASKED);

        place.visited(good(actor(Role.VOLUNTEER).id(), asked));
        assertThat(place.confirmation()).isEqualTo(ConfirmationState.GIVEN);
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void onlyWhoseDoorIsOpenIsAskedAndWhoHasLeftIsNotVisited(Consumer<Place> way) {
        Place place = approved();
        way.accept(place);
        Instant late = A_YEAR_LATER.minus(Duration.ofDays(3));

        assertThat(place.askWhetherStillSo(late)).isEmpty();
        assertThat(place.foretellEnd(late).isPresent()).isEqualTo(place.status().isKept());
    }

    @Test
    void thatItEndsIsForetoldOnceAndAnotherVisitBeginsAnew() {
        Place place = approved();
        Instant due = A_YEAR_LATER.minus(Duration.ofDays(60));
        LocalDate lastDay = LocalDate.of(2027, 11, 22);
        RegisteredEvents.to(place);

        assertThat(place.foretellEnd(due.minusSeconds(1))).isEmpty();
        ValidityEnding first = new ValidityEnding(place.id(), lastDay, 60, true);
        assertThat(place.foretellEnd(due)).contains(first);
        assertThat(place.foretellEnd(due)).isEmpty();
        assertThat(RegisteredEvents.to(place)).containsExactly(first);
        assertThat(place.foretellEnd(A_YEAR_LATER.minus(Duration.ofDays(3))))
                .contains(new ValidityEnding(place.id(), lastDay, 3, false));

        place.visited(good(actor(Role.VOLUNTEER).id(), A_YEAR_LATER.minus(Duration.ofDays(2))));
        assertThat(place.foretellEnd(A_YEAR_LATER)).isEmpty();
    }

    /** At once, and not only when it is assessed next: the database refuses a row that says both. */
    @ParameterizedTest
    @MethodSource("waysOut")
    void aPlaceThatIsNoLongerCurrentIsHiddenAtOnce(Consumer<Place> way) {
        Place place = approved();
        place.assessed(List.of(), null, NOW);

        way.accept(place);
        assertThat(place.isPublished()).isFalse();
    }

    static Stream<Consumer<Place>> waysOut() {
        Actor somebody = actor(Role.COORDINATOR);
        return Stream.of(
                place -> place.pause(somebody, Pause.of(PauseReason.REPAIR, null), NOW),
                place -> place.suspend(somebody, "шағым", NOW),
                place -> place.expireIfDue(A_YEAR_LATER),
                place -> place.end(Validity.REVOKED, somebody, "жалған", NOW));
    }

    @Test
    void aSuspendedPlaceIsNotOpenedByItsOwner() {
        Place place = approved();
        place.suspend(coordinator, "шағым", NOW);

        refuses("place.refused.state", () -> place.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW));
        refuses("place.refused.state", () -> place.resume(owner, NOW));
        place.reinstate(coordinator, "түзелді", NOW);
        assertThat(place.validity()).contains(Validity.CURRENT);
    }

    @Test
    void neitherItsOwnerNorItsLastVisitorReinstates() {
        Place place = approved();
        place.suspend(coordinator, "шағым", NOW);

        refuses("place.refused.own", () -> place.reinstate(owner, "түзелді", NOW));
        refuses("place.refused.visited", () -> place.reinstate(volunteer, "түзелді", NOW));
        place.reinstate(coordinator, "түзелді", NOW);
        refuses("place.refused.visited", () -> place.visited(good(coordinator.id(), NOW)));
    }

    @Test
    void aPlaceExpiresTwelveMonthsAfterItsLastGoodVisitAndNotBefore() {
        Place place = approved();

        place.expireIfDue(A_YEAR_LATER.minusSeconds(1));
        assertThat(place.validity()).contains(Validity.CURRENT);
        place.expireIfDue(A_YEAR_LATER);
        assertThat(place.validity()).contains(Validity.EXPIRED);
    }

    @Test
    void aPausedPlaceExpiresToo() {
        Place place = approved();
        place.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW);

        place.expireIfDue(A_YEAR_LATER);
        assertThat(place.validity()).contains(Validity.EXPIRED);
        refuses("place.refused.state", () -> place.resume(owner, A_YEAR_LATER));
    }

    /** The agreement promises it. */
    @Test
    void anOwnerPausesAndLeavesWithoutSayingWhy() {
        Place place = approved();
        place.pause(owner, Pause.of(PauseReason.UNSAID, null), NOW);
        assertThat(place.status().ownersWords()).isEmpty();
        assertThat(place.status().note()).isEmpty();

        place.suspend(coordinator, "шағым", NOW);
        place.reinstate(coordinator, "түзелді", NOW);
        assertThat(place.validity()).as("paused all the same").contains(Validity.PAUSED);

        place.withdraw(owner, "", NOW);
        assertThat(place.status().ownersWords()).isEmpty();
    }

    @Test
    void whatItsOwnerPausedStaysPausedWhenItIsReinstated() {
        Place place = approved();
        place.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW);
        place.suspend(coordinator, "шағым", NOW);
        place.reinstate(coordinator, "түзелді", NOW);

        assertThat(place.validity()).contains(Validity.PAUSED);
        assertThat(place.status().pause()).map(Pause::reason).contains(PauseReason.REPAIR);
        place.assessed(List.of(), null, NOW);
        assertThat(place.isPublished()).isFalse();

        place.resume(owner, NOW);
        place.suspend(coordinator, "шағым", NOW);
        place.reinstate(coordinator, "түзелді", NOW);
        assertThat(place.validity()).as("the pause is over").contains(Validity.CURRENT);
    }

    @Test
    void aPauseOutlastsAnExpiryToo() {
        Place place = approved();
        place.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW);
        place.expireIfDue(A_YEAR_LATER);
        place.visited(good(actor(Role.VOLUNTEER).id(), A_YEAR_LATER));
        place.reinstate(coordinator, "түзелді", A_YEAR_LATER.plus(Duration.ofDays(1)));

        assertThat(place.validity()).contains(Validity.PAUSED);
    }

    @Test
    void anExpiredPlaceNeedsAnotherVisitToBeReinstated() {
        Place place = approved();
        place.expireIfDue(A_YEAR_LATER);
        refuses("place.refused.visit-too-old", () -> place.reinstate(coordinator, "түзелді", A_YEAR_LATER));

        place.visited(good(actor(Role.VOLUNTEER).id(), A_YEAR_LATER));
        place.reinstate(coordinator, "түзелді", A_YEAR_LATER.plus(Duration.ofDays(1)));
        assertThat(place.validity()).contains(Validity.CURRENT);
    }

    @Test
    void anEndIsForGood() {
        Place place = approved();
        place.withdraw(owner, "көшеміз", NOW);

        List<Consumer<Place>> moves = List.of(
                p -> p.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW),
                p -> p.resume(owner, NOW),
                p -> p.suspend(coordinator, "?", NOW),
                p -> p.reinstate(coordinator, "түзелді", NOW),
                p -> p.end(Validity.CLOSED, coordinator, "?", NOW));
        moves.forEach(move -> refuses("place.refused.state", () -> move.accept(place)));
    }

    @Test
    void answersAndSubmissionWaitWhileSomebodyReads() {
        Place place = submitted();

        refuses("place.refused.not-editable", () -> place.answer(ApplicationAnswers.NONE));
        refuses("place.refused.not-editable", () -> submit(place));
        place.askForChanges(coordinator, "нүктені түзетіңіз", NOW);
        submit(place);
        assertThat(place.application()).isEqualTo(ApplicationState.SUBMITTED);
    }

    /** However late the portal looks at it, the public does not see it past that moment. */
    @Test
    void aPlaceIsShownUntilItsVisitIsTooOldOrItsAssessmentIsOverdue() {
        Place place = approved();
        place.assessed(List.of(), null, NOW);
        assertThat(place.assessedUntil()).contains(A_YEAR_LATER);

        Instant certificateEnds = NOW.plusSeconds(3600);
        place.assessed(List.of(), certificateEnds, NOW);
        assertThat(place.assessedUntil()).contains(certificateEnds.plusSeconds(30));
    }

    @Test
    void whatCannotBeAssessedIsHiddenWhenItIsOverdueAndNotBefore() {
        Place place = approved();
        Instant certificateEnds = NOW.plusSeconds(3600);
        place.assessed(List.of(), certificateEnds, NOW);

        place.notAssessed(certificateEnds.plusSeconds(29));
        assertThat(place.isPublished()).isTrue();
        place.notAssessed(certificateEnds.plusSeconds(30));
        assertThat(place.isPublished()).isFalse();
        assertThat(place.outstanding()).extracting(Outstanding::requirement).containsExactly("assessment");

        place.assessed(List.of(), A_YEAR_LATER, certificateEnds.plusSeconds(60));
        assertThat(place.isPublished()).isTrue();
    }

    @Test
    void whatIsNotShownNeedsNoHidingWhenItCannotBeAssessed() {
        Place place = approved();
        place.assessed(List.of(TRAINING), NOW, NOW);
        RegisteredEvents.to(place);

        place.notAssessed(A_YEAR_LATER);
        assertThat(RegisteredEvents.to(place)).isEmpty();
        assertThat(place.outstanding()).containsExactly(TRAINING);
    }

    @Test
    void everyMoveOfAnApplicationIsInTheTrailAndTheRulesLookAgain() {
        Place place = new Place(PlaceCode.create(), owner, false, NOW);
        assertThat(RegisteredEvents.to(place)).containsExactly(entry(place, "application", owner, "-", "DRAFT", null));

        place.answer(new ApplicationAnswers(Enrolling.answers()));
        assertThat(RegisteredEvents.to(place)).as("nobody reads a draft").isEmpty();
        submit(place);
        assertMoved(place, "application", owner, "DRAFT", "SUBMITTED", null);
        place.askForChanges(coordinator, "нүктені түзетіңіз", NOW);
        assertMoved(place, "application", coordinator, "SUBMITTED", "NEEDS_CHANGES", "нүктені түзетіңіз");
        submit(place);
        assertMoved(place, "application", owner, "NEEDS_CHANGES", "SUBMITTED", null);
        place.startOnboarding(coordinator, NOW);
        assertMoved(place, "application", coordinator, "SUBMITTED", "ONBOARDING", null);
        place.reject(coordinator, "тыныш бөлме жоқ", NOW);
        assertThat(RegisteredEvents.to(place))
                .as("its visits end too")
                .containsExactly(
                        entry(place, "application", coordinator, "ONBOARDING", "REJECTED", "тыныш бөлме жоқ"),
                        new PlaceChanged(place.id()),
                        new PlaceEnded(place.id()));
    }

    @Test
    void approvalMakesAPlaceCurrentAndTheTrailSaysBoth() {
        Place place = onboarding();
        RegisteredEvents.to(place);
        assertThat(place.approvedAt()).isEmpty();
        assertThat(place.isCurrent()).isFalse();

        place.approve(coordinator, NOW);
        assertThat(RegisteredEvents.to(place))
                .containsExactly(
                        entry(place, "application", coordinator, "ONBOARDING", "APPROVED", null),
                        new PlaceChanged(place.id()),
                        entry(place, "validity", coordinator, "-", "CURRENT", null),
                        new ValidityChanged(place.id(), Optional.empty(), Validity.CURRENT));
        assertThat(place.approvedAt()).contains(NOW);
        assertThat(place.isCurrent()).isTrue();
    }

    @Test
    void everyChangeOfValidityIsInTheTrailAndTheRulesLookAgain() {
        Place place = approved();
        RegisteredEvents.to(place);

        place.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW);
        assertMoved(place, "validity", owner, "CURRENT", "PAUSED", "REPAIR");
        place.resume(owner, NOW);
        assertMoved(place, "validity", owner, "PAUSED", "CURRENT", null);
        place.suspend(coordinator, "шағым", NOW);
        assertMoved(place, "validity", coordinator, "CURRENT", "SUSPENDED", "шағым");
        place.reinstate(coordinator, "түзелді", NOW);
        assertMoved(place, "validity", coordinator, "SUSPENDED", "CURRENT", "түзелді");
        place.expireIfDue(A_YEAR_LATER);
        assertMoved(place, "validity", null, "CURRENT", "EXPIRED", null);
    }

    @ParameterizedTest
    @EnumSource(names = {"REVOKED", "CLOSED"})
    void anEndIsAnnouncedSoThatTheSignComesBack(Validity end) {
        Place place = approved();
        RegisteredEvents.to(place);

        place.end(end, coordinator, "жабылды", NOW);
        assertThat(RegisteredEvents.to(place))
                .containsExactly(
                        entry(place, "validity", coordinator, "CURRENT", end.name(), "жабылды"),
                        new PlaceChanged(place.id()),
                        new ValidityChanged(place.id(), Optional.of(Validity.CURRENT), end),
                        new PlaceEnded(place.id()));
    }

    @Test
    void thatItsOwnerLeavesIsAnnouncedTheSameWay() {
        Place place = approved();
        RegisteredEvents.to(place);

        place.withdraw(owner, "көшеміз", NOW);
        assertThat(RegisteredEvents.to(place))
                .containsExactly(
                        entry(place, "validity", owner, "CURRENT", "WITHDRAWN", "көшеміз"),
                        new PlaceChanged(place.id()),
                        new ValidityChanged(place.id(), Optional.of(Validity.CURRENT), Validity.WITHDRAWN),
                        new PlaceEnded(place.id()));
    }

    /** Nobody but the owner leaves with a place: the trail would say that she did. */
    @ParameterizedTest
    @EnumSource
    void aCoordinatorEndsAPlaceInTwoWaysAndNoOther(Validity how) {
        Place place = approved();

        if (how == Validity.REVOKED || how == Validity.CLOSED) {
            place.end(how, coordinator, "жабылды", NOW);
            assertThat(place.validity()).contains(how);
        } else {
            assertThatThrownBy(() -> place.end(how, coordinator, "жабылды", NOW))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(place.isCurrent()).isTrue();
        }
    }

    @Test
    void whatThePublicSeesIsAnnouncedOnceAndTheTrailSaysWhatWasLacking() {
        Place place = approved();
        RegisteredEvents.to(place);

        place.assessed(List.of(), null, NOW);
        assertThat(RegisteredEvents.to(place))
                .containsExactly(
                        entry(place, "publication", null, "HIDDEN", "PUBLISHED", ""),
                        new PublicationChanged(place.id()));
        place.assessed(List.of(), null, NOW);
        assertThat(RegisteredEvents.to(place)).as("seen already").isEmpty();

        place.assessed(List.of(TRAINING, VISIT), null, NOW);
        assertThat(RegisteredEvents.to(place))
                .containsExactly(
                        entry(place, "publication", null, "PUBLISHED", "HIDDEN", "training, visit"),
                        new PublicationChanged(place.id()));
    }

    @Test
    void aPauseTellsThePublicInTheSameBreath() {
        Place place = approved();
        place.assessed(List.of(), null, NOW);
        RegisteredEvents.to(place);

        place.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW);
        assertThat(RegisteredEvents.to(place))
                .containsExactly(
                        entry(place, "validity", owner, "CURRENT", "PAUSED", "REPAIR"),
                        new PlaceChanged(place.id()),
                        new ValidityChanged(place.id(), Optional.of(Validity.CURRENT), Validity.PAUSED),
                        entry(place, "publication", null, "PUBLISHED", "HIDDEN", ""),
                        new PublicationChanged(place.id()));
    }

    @Test
    void thePublicReadsOfANewVisitWhereItSeesThePlace() {
        Place place = approved();
        RegisteredEvents.to(place);
        place.showVisit(NOW);
        assertThat(RegisteredEvents.to(place)).isEmpty();

        place.assessed(List.of(), null, NOW);
        RegisteredEvents.to(place);
        place.showVisit(NOW);
        assertThat(RegisteredEvents.to(place)).containsExactly(new PublicationChanged(place.id()));
    }

    /** A report that lay about may be confirmed after one of a later visit. */
    @Test
    void theLatestVisitSaysWhenAPlaceWasLastSeen() {
        Place place = approved();
        AccountId other = AccountId.create();
        RegisteredEvents.to(place);

        place.visited(good(other, NOW.minusSeconds(1)));
        assertThat(RegisteredEvents.to(place)).containsExactly(new PlaceChanged(place.id()));
        assertThat(place.status().lastVisit()).isEqualTo(new LastVisit(other.value(), NOW));
        place.visited(good(other, NOW.plusSeconds(1)));
        assertThat(place.status().lastVisit()).isEqualTo(new LastVisit(other.value(), NOW.plusSeconds(1)));
        assertThat(place.goodUntil()).contains(A_YEAR_LATER.plusSeconds(1));
    }

    @Test
    void aSuspendedPlaceDoesNotExpireByItself() {
        Place place = approved();
        place.suspend(coordinator, "шағым", NOW);

        place.expireIfDue(A_YEAR_LATER);
        assertThat(place.validity()).contains(Validity.SUSPENDED);
    }

    @Test
    void nothingIsPausedThatWasNeverApproved() {
        Place place = onboarding();

        refuses("place.refused.state", () -> place.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW));
        assertThat(place.validity()).isEmpty();
    }

    @Test
    void whoApprovedAndWhoReinstatedVouchForAPlace() {
        Place place = approved();
        assertThat(place.vouchers()).containsExactly(coordinator.id());

        Actor another = actor(Role.COORDINATOR);
        place.suspend(coordinator, "шағым", NOW);
        place.reinstate(another, "түзелді", NOW);
        assertThat(place.vouchers()).containsExactly(coordinator.id(), another.id());
    }

    @Test
    void whyItWasReinstatedIsForTheTrailAndNoNoteToItsOwner() {
        Place place = approved();
        place.suspend(coordinator, "шағым", NOW);
        assertThat(place.status().note()).contains("шағым");

        place.reinstate(coordinator, "түзелді", NOW);
        assertThat(place.status().note()).isEmpty();
    }

    @Test
    void whyItsOwnerLeftIsTheOwnersReasonAndWhyItWasSuspendedIsNot() {
        Place left = approved();
        left.withdraw(owner, "көшеміз", NOW);
        assertThat(left.status().ownersWords()).contains("көшеміз");

        Place suspended = approved();
        suspended.suspend(coordinator, "шағым", NOW);
        assertThat(suspended.status().ownersWords()).isEmpty();
    }

    @Test
    void ofADiscardedDraftNothingIsKept() {
        Place place = new Place(PlaceCode.create(), owner, false, NOW);
        place.answer(new ApplicationAnswers(Enrolling.answers()));
        place.acceptAgreement(owner, "1", "Айгүл Сейітова", NOW);
        RegisteredEvents.to(place);

        place.discard(owner, NOW);
        assertMoved(place, "application", owner, "DRAFT", "DISCARDED", null);
        assertThat(place.answers()).isEqualTo(ApplicationAnswers.NONE);
        assertThat(place.hasAccepted("1")).isFalse();
        assertThat(place.status().acceptance()).isNull();
        refuses("place.refused.state", () -> submitted().discard(owner, NOW));
    }

    @Test
    void theRulesLookAgainWhenTheAgreementIsAcceptedAndNotWhenItIsOnceMore() {
        Place place = submitted();
        RegisteredEvents.to(place);

        place.acceptAgreement(owner, "1", "Айгүл Сейітова", NOW);
        assertThat(RegisteredEvents.to(place))
                .containsExactly(
                        entry(place, "agreement", owner, "-", "1", "Айгүл Сейітова"), new PlaceChanged(place.id()));
        place.acceptAgreement(owner, "1", "Айгүл Сейітова", NOW);
        assertThat(RegisteredEvents.to(place)).isEmpty();
    }

    @Test
    void whatTheAnswersWereWhenTheyCameBackIsKept() {
        Place place = submitted();
        ApplicationAnswers before = place.answers();
        assertThat(place.returnedAnswers()).isEmpty();

        place.askForChanges(coordinator, "нүктені түзетіңіз", NOW);
        place.answer(ApplicationAnswers.NONE);
        assertThat(place.returnedAnswers()).contains(before);
    }

    @Test
    void aPlaceNeedsTwoTrainedPeopleUnlessOnePersonRunsItAndItsApplicationSaysSo() {
        assertThat(new Place(PlaceCode.create(), owner, false, NOW).subject().people())
                .isEqualTo(2);
        assertThat(submitted().subject().people()).isEqualTo(2);

        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.put(ApplicationField.SINGLE_HANDED, "yes");
        Place alone = new Place(PlaceCode.create(), owner, false, NOW);
        alone.answer(new ApplicationAnswers(answers));
        submit(alone);
        alone.acceptAgreement(owner, "1", "Айгүл Сейітова", NOW);
        assertThat(alone.subject())
                .isEqualTo(new Requirement.Subject(alone.id(), alone.owner(), true, Optional.of("1")));
        assertThat(alone.subject().people()).isEqualTo(1);
    }

    @Test
    void aSettlementThatGotAnotherNameIsStillThePlaces() {
        Place place = submitted();
        Listing listing = place.listing().orElseThrow();

        place.settle("alatau");
        assertThat(place.listing()).contains(listing.in("alatau"));
        assertThat(listing.in("alatau").town()).isEqualTo("alatau");
    }

    @ParameterizedTest
    @CsvSource({
        "HOURS, Mo-Su 09:00-22:00, Mo-Fr 10:00-18:00; PH off",
        "PHONE, +7 701 123 45 67, +7 727 250 00 00",
        "LANGUAGES, 'kk,ru', kk",
        "DOOR, '', Ауладан",
        "STEP_FREE, '', yes",
        "QUIET_ROOM, '', yes",
        "PHONE_TO_USE, '', yes",
    })
    void aLineThatIsEditedIsAnotherAndAllElseStays(ApplicationField line, String before, String after) {
        Place place = approved();
        place.assessed(List.of(), null, NOW);
        PlaceStatus status = place.status();
        Listing told = place.listing().orElseThrow();
        RegisteredEvents.to(place);

        edit(place, owner, line, before, after);
        assertThat(RegisteredEvents.to(place))
                .containsExactly(
                        entry(place, "edit." + line, owner, before.isEmpty() ? "-" : before, after, null),
                        new PlaceChanged(place.id()),
                        new PublicationChanged(place.id()));
        assertThat(told(place).get(line)).isEqualTo(after);
        assertThat(place.answers().get(line)).isEqualTo(after);
        assertThat(told(place).with(Map.of(line, before))).isEqualTo(ApplicationAnswers.of(told));
        assertThat(place.listing().orElseThrow())
                .usingRecursiveComparison()
                .comparingOnlyFields(
                        "nameKk",
                        "nameRu",
                        "category",
                        "region",
                        "town",
                        "street",
                        "house",
                        "latitude",
                        "longitude",
                        "singleHanded")
                .isEqualTo(told);
        assertThat(place.status()).isEqualTo(status);
    }

    @Test
    void anEditThatChangesNothingIsNoEdit() {
        Place place = approved();
        place.assessed(List.of(), null, NOW);
        RegisteredEvents.to(place);

        edit(place, owner, ApplicationField.PHONE, "+7 701 123 45 67", "8 (701) 1234567");
        edit(place, owner, ApplicationField.DOOR, "", " ");
        assertThat(RegisteredEvents.to(place)).isEmpty();
    }

    @Test
    void onlyTheOwnerEditsAndOnlyWhatIsHers() {
        Place place = approved();

        refuses("place.refused.not-owner", () -> edit(place, coordinator, ApplicationField.DOOR, "", "Ауладан"));
        refuses("place.refused.not-owner", () -> edit(place, volunteer, ApplicationField.DOOR, "", "Ауладан"));
        Stream.of(ApplicationField.values())
                .filter(line -> !line.isEditedAtOnce())
                .forEach(line -> refuses("place.refused.not-at-once", () -> edit(place, owner, line, "", "1")));
        assertThat(told(place).get(ApplicationField.DOOR)).isEmpty();
    }

    @Test
    void whatIsNotApprovedOrHasLeftIsNotEdited() {
        Place onTheWay = onboarding();
        refuses("place.refused.state", () -> edit(onTheWay, owner, ApplicationField.DOOR, "", "Ауладан"));
        Place left = approved();
        left.withdraw(owner, "", NOW);
        refuses("place.refused.state", () -> edit(left, owner, ApplicationField.DOOR, "", "Ауладан"));
        for (Validity end : List.of(Validity.REVOKED, Validity.CLOSED)) {
            Place ended = approved();
            ended.end(end, coordinator, "Жабылды", NOW);
            refuses("place.refused.state", () -> edit(ended, owner, ApplicationField.DOOR, "", "Ауладан"));
        }
    }

    /** What stands there when it comes back must be true. */
    @Test
    void aPlaceThatIsOffTheMapIsEditedAndStaysOff() {
        for (Consumer<Place> way : List.<Consumer<Place>>of(
                place -> place.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW),
                place -> place.suspend(coordinator, "шағым", NOW),
                place -> place.expireIfDue(A_YEAR_LATER))) {
            Place place = approved();
            place.assessed(List.of(), null, NOW);
            way.accept(place);
            Optional<Validity> validity = place.validity();
            RegisteredEvents.to(place);

            edit(place, owner, ApplicationField.DOOR, "", "Ауладан");
            assertThat(place.validity()).isEqualTo(validity);
            assertThat(place.isPublished()).isFalse();
            assertThat(RegisteredEvents.to(place))
                    .containsExactly(
                            entry(place, "edit.DOOR", owner, "-", "Ауладан", null), new PlaceChanged(place.id()));
        }
    }

    @Test
    void anEditOverAnotherEditOfTheSameLineIsRefusedAndOneOfAnotherLineIsNot() {
        Place place = approved();
        edit(place, owner, ApplicationField.DOOR, "", "Ауладан");

        assertThatThrownBy(() -> edit(place, owner, ApplicationField.DOOR, "", "Көшеден"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        edit(place, owner, ApplicationField.STEP_FREE, "", "yes");
        assertThat(told(place).get(ApplicationField.DOOR)).isEqualTo("Ауладан");
        assertThat(told(place).isYes(ApplicationField.STEP_FREE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "HOURS, Mo-Su 09:00-22:00, Mo 09:00-09:00",
        "HOURS, Mo-Su 09:00-22:00, ''",
        "PHONE, +7 701 123 45 67, 102",
        "LANGUAGES, 'kk,ru', ''",
        "DOOR, '', Хабарласыңыз: pana-kz.example",
    })
    void aWrongAnswerChangesNothing(ApplicationField line, String before, String after) {
        Place place = approved();
        RegisteredEvents.to(place);

        assertThatThrownBy(() -> edit(place, owner, line, before, after)).isInstanceOf(InvalidValue.class);
        assertThat(told(place).get(line)).isEqualTo(before);
        assertThat(RegisteredEvents.to(place)).isEmpty();
    }

    /** A house without a number is found by what is told about its door. */
    @Test
    void whereNoNumberTellsTheHouseTheDoorIsTold() {
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.remove(ApplicationField.HOUSE);
        answers.put(ApplicationField.NO_HOUSE, "yes");
        answers.put(ApplicationField.DOOR, "Мектепке қарсы");
        Place place = new Place(PlaceCode.create(), owner, false, NOW);
        place.answer(new ApplicationAnswers(answers));
        submit(place);
        place.startOnboarding(coordinator, NOW);
        place.approve(coordinator, NOW);

        assertThatThrownBy(() -> edit(place, owner, ApplicationField.DOOR, "Мектепке қарсы", ""))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        wrong -> assertThat(wrong.reason().key()).isEqualTo("place.missing.DOOR"));
    }

    private static void edit(Place place, Actor by, ApplicationField line, String before, String after) {
        place.edit(by, line, before, after, new Territory(), NOW);
    }

    @Test
    void whatACoordinatorAcceptsIsToldAndTheTrailHasIt() {
        Place place = approved();
        place.assessed(List.of(), null, NOW);
        RegisteredEvents.to(place);
        change(place, ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Цветы"));

        assertThat(RegisteredEvents.to(place))
                .containsExactly(
                        entry(place, "edit.NAME_RU", coordinator, "Аптека «Мерей»", "Цветы", null),
                        new PlaceChanged(place.id()),
                        new PublicationChanged(place.id()));
        assertThat(told(place).get(ApplicationField.NAME_RU)).isEqualTo("Цветы");
        assertThat(place.answers().get(ApplicationField.NAME_RU)).isEqualTo("Цветы");
        assertThat(place.isCurrent()).isTrue();
    }

    @Test
    void theOwnerAcceptsNothingAndOfAPlaceThatHasLeftNobodyDoes() {
        Place place = approved();
        refuses(
                "place.refused.own",
                () -> place.change(owner, ChangeLine.NAME, told(place), told(place), new Territory(), NOW));
        refuses("place.refused.own", () -> place.belongTo(UUID.randomUUID(), ChangeLine.BUSINESS, owner, NOW));
        refuses("place.refused.not-owner", () -> place.requireAskedBy(coordinator));
        place.end(Validity.CLOSED, coordinator, "Жабылды", NOW);
        refuses("place.refused.state", () -> place.requireAskedBy(owner));
        refuses("place.refused.state", () -> change(place, ChangeLine.NAME, Map.of()));
    }

    /** Ten times 99 m is far, and there and back is too. */
    @Test
    void howFarAPinWasMovedIsCountedOnItsWay() {
        Place place = approved();
        GeoPoint there = place.listing().orElseThrow().point();
        move(place, 60);
        assertThat(place.movedTo(there)).isBetween(119.0, 121.0);
        assertThat(place.isCurrent()).isTrue();

        place.visited(new GoodVisit(
                volunteer.id(),
                NOW,
                NOW.plusSeconds(1),
                Optional.of(place.listing().orElseThrow().point())));
        assertThat(place.movedTo(there)).isBetween(59.0, 61.0);
        place.visited(new GoodVisit(volunteer.id(), NOW, NOW.plusSeconds(2), Optional.of(there)));
        assertThat(place.movedTo(place.listing().orElseThrow().point())).isBetween(59.0, 61.0);
    }

    @Test
    void aPlaceThatMovedFarIsNotReliedOnUntilAVisitBegunAfterwardsHasSeenIt() {
        Place place = approved();
        place.assessed(List.of(), null, NOW);
        place.pauseForChange(owner, NOW);
        assertThat(place.status().isPausedForChange()).isTrue();
        assertThat(place.isPublished()).isFalse();
        move(place, 160);

        assertThat(place.validity()).contains(Validity.SUSPENDED);
        assertThat(RegisteredEvents.to(place)).contains(new PlaceToSeeAgain(place.id()));
        assertThat(place.vouchers()).contains(coordinator.id());
        Actor other = actor(Role.COORDINATOR);
        refuses("place.refused.change-unseen", () -> place.reinstate(other, "Көрдік", NOW));
        AccountId another = AccountId.create();
        place.visited(new GoodVisit(another, NOW.minusSeconds(1), NOW.plusSeconds(1), Optional.empty()));
        refuses("place.refused.change-unseen", () -> place.reinstate(other, "Көрдік", NOW));
        refuses("place.refused.visited", () -> place.visited(good(coordinator.id(), NOW.plusSeconds(2))));

        place.visited(new GoodVisit(another, NOW, NOW.plusSeconds(2), Optional.empty()));
        place.reinstate(other, "Көрдік", NOW);
        assertThat(place.validity()).as("she had not paused it").contains(Validity.CURRENT);
        assertThat(place.status().changeToSee()).isEmpty();
    }

    @Test
    void whatItsOwnerHadPausedStaysSoAfterAChange() {
        Place place = approved();
        place.pause(owner, Pause.of(PauseReason.REPAIR, null), NOW);
        place.pauseForChange(owner, NOW);
        assertThat(place.status().isPausedForChange()).isFalse();
        place.belongTo(UUID.randomUUID(), ChangeLine.BUSINESS, coordinator, NOW);
        place.visited(new GoodVisit(AccountId.create(), NOW, NOW.plusSeconds(1), Optional.empty()));
        place.reinstate(actor(Role.COORDINATOR), "Көрдік", NOW);
        assertThat(place.validity()).contains(Validity.PAUSED);
    }

    @Test
    void theSameBusinessOnceMoreIsNoChange() {
        Place place = approved();
        place.belongTo(Objects.requireNonNull(place.business()), ChangeLine.BUSINESS, coordinator, NOW);
        assertThat(place.isCurrent()).isTrue();
    }

    private void move(Place place, int metres) {
        GeoPoint from = place.listing().orElseThrow().point();
        GeoPoint to = new GeoPoint(from.latitude() + metres / 111_195.0, from.longitude());
        change(place, ChangeLine.PIN, Map.of(ApplicationField.PIN, to.text()));
    }

    private void change(Place place, ChangeLine line, Map<ApplicationField, String> answers) {
        ApplicationAnswers before = told(place);
        place.change(coordinator, line, before, before.with(answers), new Territory(), NOW);
    }

    private static ApplicationAnswers told(Place place) {
        return ApplicationAnswers.of(place.listing().orElseThrow());
    }

    private Place submitted() {
        Place place = new Place(PlaceCode.create(), owner, false, NOW);
        place.answer(new ApplicationAnswers(Enrolling.answers()));
        submit(place);
        return place;
    }

    private void submit(Place place) {
        place.submit(owner, place.answers().listing(new Territory(), Optional.empty()), UUID.randomUUID(), NOW);
    }

    private Place onboarding() {
        Place place = submitted();
        place.startOnboarding(coordinator, NOW);
        return place;
    }

    private Place approved() {
        Place place = onboarding();
        place.visited(good(volunteer.id(), NOW));
        place.approve(coordinator, NOW);
        return place;
    }

    /** That move and nothing else; the rules look at the place again. */
    private static void assertMoved(
            Place place, String what, @Nullable Actor by, String from, String to, @Nullable String why) {
        List<Object> expected =
                new ArrayList<>(List.of(entry(place, what, by, from, to, why), new PlaceChanged(place.id())));
        if (what.equals("validity")) {
            expected.add(new ValidityChanged(place.id(), Optional.of(Validity.valueOf(from)), Validity.valueOf(to)));
        }
        assertThat(RegisteredEvents.to(place)).containsExactlyElementsOf(expected);
    }

    /** A line of the trail; what time or a rule does is the portal's own. */
    private static StateChanged entry(
            Place place, String what, @Nullable Actor by, String from, String to, @Nullable String why) {
        return new StateChanged(
                "place." + what,
                place.id().value(),
                by == null ? null : by.id().value(),
                by == null ? "PANA" : by.name(),
                from,
                to,
                why,
                place.listing().map(listing -> listing.region().value()).orElse(null));
    }

    private static Actor actor(Role... roles) {
        return new Actor(AccountId.create(), "Біреу", Set.of(roles), Set.of(Personas.ALMATY));
    }

    private static void refuses(String key, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    private static GoodVisit good(AccountId volunteer, Instant at) {
        return new GoodVisit(volunteer, at, at, Optional.empty());
    }
}
