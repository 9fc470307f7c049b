package kz.pana.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.pana.Cast;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.identity.Role;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.territory.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of a place, without anything around it. */
class PlaceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant A_YEAR_LATER = Instant.parse("2027-11-22T10:00:00Z");
    private static final Outstanding TRAINING =
            new Outstanding("training", Message.of("training.outstanding"), Mover.OWNER);

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
        place.visited(volunteer.id(), NOW);

        refuses("place.refused.visited", () -> place.approve(volunteer, NOW));
        place.approve(coordinator, NOW);
        assertThat(place.application()).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void whoeverApprovedDoesNotVisitAfterwards() {
        Place place = approved();

        refuses("place.refused.visited", () -> place.visited(coordinator.id(), NOW));
    }

    @Test
    void whoAcceptedAVersionOfTheAgreementFirstStays() {
        Place place = submitted();
        place.acceptAgreement("1", "Айгүл Сейітова", NOW);

        place.acceptAgreement("1", "Бөтен Біреу", A_YEAR_LATER);
        assertThat(place.standing().agreementName()).isEqualTo("Айгүл Сейітова");
        assertThat(place.standing().agreementAt()).isEqualTo(NOW);

        place.acceptAgreement("2", "Бақыт Оспанов", A_YEAR_LATER);
        assertThat(place.standing().agreementName()).isEqualTo("Бақыт Оспанов");
    }

    @Test
    void nothingOutstandingOrNoApproval() {
        Place place = onboarding();
        place.visited(volunteer.id(), NOW);
        place.assessed(List.of(TRAINING), null, NOW);
        refuses("place.refused.outstanding", () -> place.approve(coordinator, NOW));

        place.assessed(List.of(), null, NOW);
        assertThat(place.mayApprove(coordinator)).isEmpty();
    }

    @Test
    void onlyAnOnboardingPlaceCanBeApproved() {
        refuses("place.refused.state", () -> submitted().approve(coordinator, NOW));
        refuses("place.refused.state", () -> approved().approve(coordinator, NOW));
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
        place.pause(owner, "жөндеу", NOW);
        place.assessed(List.of(), null, NOW);
        assertThat(place.isPublished()).isFalse();
        refuses("place.refused.state", () -> place.pause(owner, "тағы", NOW));

        place.resume(owner, NOW);
        place.assessed(List.of(), null, NOW);
        assertThat(place.isPublished()).isTrue();
        refuses("place.refused.state", () -> place.resume(owner, NOW));
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
                place -> place.pause(somebody, "жөндеу", NOW),
                place -> place.suspend(somebody, "шағым", NOW),
                place -> place.expireIfDue(A_YEAR_LATER),
                place -> place.end(Validity.REVOKED, somebody, "жалған", NOW));
    }

    @Test
    void aSuspendedPlaceIsNotOpenedByItsOwner() {
        Place place = approved();
        place.suspend(coordinator, "шағым", NOW);

        refuses("place.refused.state", () -> place.pause(owner, "?", NOW));
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
        refuses("place.refused.visited", () -> place.visited(coordinator.id(), NOW));
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
        place.pause(owner, "жөндеу", NOW);

        place.expireIfDue(A_YEAR_LATER);
        assertThat(place.validity()).contains(Validity.EXPIRED);
        refuses("place.refused.state", () -> place.resume(owner, A_YEAR_LATER));
    }

    /** The agreement promises it. */
    @Test
    void anOwnerPausesAndLeavesWithoutSayingWhy() {
        Place place = approved();
        place.pause(owner, "", NOW);
        assertThat(place.standing().ownersReason()).isEmpty();
        assertThat(place.standing().note()).isEmpty();

        place.suspend(coordinator, "шағым", NOW);
        place.reinstate(coordinator, "түзелді", NOW);
        assertThat(place.validity()).as("paused all the same").contains(Validity.PAUSED);

        place.end(Validity.WITHDRAWN, owner, "", NOW);
        assertThat(place.standing().ownersReason()).isEmpty();
    }

    @Test
    void whatItsOwnerPausedStaysPausedWhenItIsReinstated() {
        Place place = approved();
        place.pause(owner, "жөндеу", NOW);
        place.suspend(coordinator, "шағым", NOW);
        place.reinstate(coordinator, "түзелді", NOW);

        assertThat(place.validity()).contains(Validity.PAUSED);
        assertThat(place.standing().ownersReason()).contains("жөндеу");
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
        place.pause(owner, "жөндеу", NOW);
        place.expireIfDue(A_YEAR_LATER);
        place.visited(actor(Role.VOLUNTEER).id(), A_YEAR_LATER);
        place.reinstate(coordinator, "түзелді", A_YEAR_LATER.plus(Duration.ofDays(1)));

        assertThat(place.validity()).contains(Validity.PAUSED);
    }

    @Test
    void anExpiredPlaceNeedsAnotherVisitToBeReinstated() {
        Place place = approved();
        place.expireIfDue(A_YEAR_LATER);
        refuses("place.refused.visit-too-old", () -> place.reinstate(coordinator, "түзелді", A_YEAR_LATER));

        place.visited(actor(Role.VOLUNTEER).id(), A_YEAR_LATER);
        place.reinstate(coordinator, "түзелді", A_YEAR_LATER.plus(Duration.ofDays(1)));
        assertThat(place.validity()).contains(Validity.CURRENT);
    }

    @Test
    void anEndIsForGood() {
        Place place = approved();
        place.end(Validity.WITHDRAWN, owner, "көшеміз", NOW);

        List<Consumer<Place>> moves = List.of(
                p -> p.pause(owner, "?", NOW),
                p -> p.resume(owner, NOW),
                p -> p.suspend(coordinator, "?", NOW),
                p -> p.reinstate(coordinator, "түзелді", NOW),
                p -> p.end(Validity.CLOSED, coordinator, "?", NOW));
        moves.forEach(move -> refuses("place.refused.state", () -> move.accept(place)));
    }

    @Test
    void answersAndSubmissionWaitWhileSomebodyReads() {
        Place place = submitted();

        refuses("place.refused.not-editable", () -> place.answer(Answers.NONE));
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

    private Place submitted() {
        Place place = new Place(PlaceCode.create(), owner, false, NOW);
        place.answer(new Answers(Enrolling.answers()));
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
        place.visited(volunteer.id(), NOW);
        place.approve(coordinator, NOW);
        return place;
    }

    private static Actor actor(Role... roles) {
        return new Actor(AccountId.create(), "Біреу", Set.of(roles), Set.of(Cast.ALMATY));
    }

    private static void refuses(String key, Runnable move) {
        assertThatThrownBy(move::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }
}
