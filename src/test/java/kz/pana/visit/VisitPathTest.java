package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.event.PlaceEnded;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.Validity;
import kz.pana.sign.PlaceSigns;
import kz.pana.sign.Serial;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.report.VisitStart;
import kz.pana.visit.row.Candidate;
import kz.pana.visit.row.PhotoId;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import kz.pana.volunteer.VolunteerRegistration;
import kz.pana.volunteer.Volunteers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PanaTest
class VisitPathTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    VisitPlanning planning;

    @Autowired
    MyVisits visits;

    @Autowired
    Volunteers volunteers;

    @Autowired
    VolunteerRegistration registration;

    @Autowired
    PlaceVisits placeVisits;

    @Autowired
    PlaceSigns placeSigns;

    @Autowired
    PlaceDirectory places;

    @Autowired
    Signs signs;

    @Autowired
    VisitCalendar calendar;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    VisitFixture scene;

    @BeforeEach
    void setTheScene() {
        scene = VisitFixture.in(context);
    }

    @Test
    void fromThePlanToTheConfirmationTheRequirementsSayWhoseMoveItIs() {
        assertThat(outstanding()).contains("visit.outstanding.not-planned", "sign.outstanding.none");
        VisitId id = scene.planned();
        assertThat(outstanding()).contains("visit.outstanding.not-assigned", "sign.outstanding.issued-unassigned");
        asCoordinator(() -> planning.assign(id, version(id), scene.volunteer));
        assertThat(outstanding()).contains("visit.outstanding.not-accepted", "sign.outstanding.not-installed");
        asVolunteer(() -> visits.accept(id));
        assertThat(outstanding()).contains("visit.outstanding.not-made");
        asVolunteer(() -> {
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
            scene.write(id, Map.of());
        });
        assertThat(outstanding()).contains("sign.outstanding.hangs-unreported");
        asVolunteer(() -> visits.report(id));
        assertThat(outstanding()).contains("visit.outstanding.not-confirmed", "sign.outstanding.not-seen");

        assertThat(cast.as(scene.coordinator, () -> planning.confirm(id, version(id))))
                .isTrue();
        assertThat(outstanding()).noneMatch(key -> key.startsWith("visit.") || key.startsWith("sign."));
        assertThat(places.row(scene.place).status().lastVisit()).isNotNull();
        assertThat(signs.of(scene.place).orElseThrow().counts()).isTrue();
    }

    @Test
    void aVisitThatFoundAProblemIsConfirmedAndDoesNotCount() {
        VisitId id = scene.started();
        scene.report(id, Map.of("quiet-spot", "Тыныш жер жоқ"));
        assertThat(scene.confirm(id)).isFalse();
        assertThat(places.row(scene.place).status().lastVisit()).isNull();
        assertThat(outstanding())
                .containsSubsequence("visit.lacking.quiet-spot", "visit.outstanding.again")
                .noneMatch(key -> key.startsWith("sign."));
    }

    @Test
    void aReturnedReportShowsTheNoteAndGoesOnWithEverythingKept() {
        VisitId id = scene.reported();
        asCoordinator(() -> planning.returnWith(id, version(id), "Белгі көрінбейді"));
        asVolunteer(() -> {
            assertThat(visits.visit(id).row().reason()).isEqualTo("Белгі көрінбейді");
            visits.start(id, null, "Суретті үйден қостым");
            assertThat(visits.visit(id).row().reason()).isEqualTo("Белгі көрінбейді");
            assertThat(visits.visit(id).missing()).isEmpty();
            visits.report(id);
        });
        VisitDetail detail = cast.as(scene.coordinator, () -> planning.visit(id));
        assertThat(detail.findings()).hasSize(Checklist.items().size());
        assertThat(detail.together().signed()).isNotNull();
        assertThat(detail.start()).get().matches(VisitStart::isDoubtful);
    }

    @Test
    void aDeclinedVisitWaitsForAnotherVolunteer() {
        VisitId id = scene.assigned();
        asVolunteer(() -> visits.decline(id, "Ауырып қалдым"));
        VisitRow row = cast.as(scene.coordinator, () -> planning.visit(id).row());
        assertThat(row.state()).isEqualTo(VisitState.PLANNED);
        assertThat(row.volunteer()).isNull();
        assertThat(row.reason()).isEqualTo("Ауырып қалдым");
        assertThatThrownBy(() -> asVolunteer(() -> visits.visit(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aStartFarFromThePinIsFlagged() {
        VisitId id = scene.assigned();
        asVolunteer(() -> {
            visits.accept(id);
            visits.start(id, new Position(new GeoPoint(43.2489, 76.9046), 10), "Кіреберісі басқа жақта");
        });
        VisitDetail detail = cast.as(scene.coordinator, () -> planning.visit(id));
        assertThat(detail.start().flatMap(VisitStart::metres))
                .hasValueSatisfying(metres -> assertThat(metres).isBetween(1100, 1120));
        assertThat(detail.start()).get().matches(VisitStart::isDoubtful);
    }

    @Test
    void onlyAnAcceptedVolunteerOfTheRegionWhoNeitherOwnsThePlaceNorAssignsIsAssigned() {
        VisitId id = scene.planned();
        AccountId far = volunteerIn(Personas.ASTANA);
        AccountId applied = applicant();
        AccountId owner = scene.owner;
        cast.as(owner, () -> registration.apply(Set.of(Personas.ALMATY), Set.of(Language.KK), Personas.phone(), ""));
        asCoordinator(() -> volunteers.accept(owner, Personas.ALMATY, 0, "Кездестік"));

        assertRefused("visit.refused.not-of-region", () -> assign(id, far));
        assertRefused("visit.refused.not-of-region", () -> assign(id, applied));
        assertRefused("visit.refused.owner", () -> assign(id, owner));
        assertThat(cast.as(scene.coordinator, () -> planning.candidates(id)))
                .extracting(candidate -> candidate.volunteer().id())
                .contains(scene.volunteer)
                .doesNotContain(far, applied, owner);
    }

    @Test
    void whoVisitsNearbyIsNamedFirst() {
        AccountId elsewhere = volunteerIn(Personas.ALMATY);
        VisitId first = plannedAt("43.30110, 76.99000");
        assign(first, scene.volunteer);
        VisitId nextDoor = plannedAt("43.30200, 76.99000");

        List<Candidate> candidates = cast.as(scene.coordinator, () -> planning.candidates(nextDoor));
        assertThat(candidates.getFirst().volunteer().id()).isEqualTo(scene.volunteer);
        assertThat(candidates.getFirst().metres().orElseThrow()).isCloseTo(100, within(1.0));
        assertThat(candidates)
                .extracting(candidate -> candidate.volunteer().id())
                .containsSubsequence(scene.volunteer, elsewhere);
    }

    @Test
    void whoVisitedAnApprovedPlaceLastIsNamedLast() {
        AccountId elsewhere = volunteerIn(Personas.ALMATY);
        scene.published();
        VisitId id = cast.as(
                scene.coordinator,
                () -> planning.plan(scene.place, new VisitPlan(VisitKind.AFTER_REPORT, scene.today(), null, "")));

        List<Candidate> candidates = cast.as(scene.coordinator, () -> planning.candidates(id));

        assertThat(candidates)
                .extracting(candidate -> candidate.volunteer().id())
                .containsSubsequence(elsewhere, scene.volunteer);
        assertThat(candidates).filteredOn(Candidate::wasLast).containsExactly(candidates.getLast());
        assign(id, scene.volunteer);
    }

    @Test
    void whatWasMadeEarlyIsListedOnTheDayItWasMade() {
        VisitId id = cast.as(
                scene.coordinator,
                () -> planning.plan(
                        scene.place,
                        new VisitPlan(VisitKind.ONBOARDING, scene.today().plusDays(3), null, "")));
        assign(id, scene.volunteer);
        asVolunteer(() -> visits.accept(id));
        assertThat(cast.as(scene.owner, () -> placeVisits.next(scene.place))
                        .getFirst()
                        .day())
                .isEqualTo(scene.today().plusDays(3));
        asVolunteer(() -> visits.start(id, VisitFixture.AT_THE_DOOR, "Иесі бүгін шақырды"));
        scene.report(id, Map.of());

        assertThat(cast.as(scene.owner, () -> placeVisits.next(scene.place))
                        .getFirst()
                        .day())
                .isEqualTo(scene.today());
        assertThat(cast.as(
                                scene.coordinator,
                                () -> context.getBean(OrderedVisits.class).ordered(id.value()))
                        .day())
                .isEqualTo(scene.today());
        scene.confirm(id);
        assertThat(cast.as(scene.volunteer, () -> visits.past(0, 1)).getFirst().day())
                .isEqualTo(scene.today());
        assertThat(cast.as(scene.coordinator, () -> planning.ofPlace(scene.place))
                        .getFirst()
                        .day())
                .isEqualTo(scene.today());
    }

    @Test
    void aWindowThatIsBehindSaysThatTheReportWasSent() {
        VisitId id = scene.reported();

        assertRefused("visit.refused.reported", () -> asVolunteer(() -> visits.tick(id, "quiet-spot", true, "")));
        assertRefused("visit.refused.reported", () -> asVolunteer(() -> visits.report(id)));
        asCoordinator(() -> planning.returnWith(id, version(id), "Белгі көрінбейді"));
        assertRefused("visit.refused.not-started", () -> asVolunteer(() -> visits.report(id)));
    }

    /** A visit to a place in Almaty where no other test has one. */
    private VisitId plannedAt(String pin) {
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.put(ApplicationField.PIN, pin);
        PlaceId place = Enrolling.submit(cast, context.getBean(OwnedPlaces.class), cast.somebody(), answers);
        return cast.as(scene.coordinator, () -> {
            context.getBean(ReviewDesk.class)
                    .startOnboarding(place, places.row(place).version());
            return planning.plan(place, new VisitPlan(VisitKind.ONBOARDING, scene.today(), null, ""));
        });
    }

    @Test
    void aCoordinatorNeitherAssignsNorConfirmsTheirOwnVisit() {
        AccountId both = cast.coordinator(Personas.ALMATY);
        cast.as(both, () -> registration.apply(Set.of(Personas.ALMATY), Set.of(Language.RU), Personas.phone(), ""));
        assertRefused(
                "visit.refused.own-registration",
                () -> cast.as(both, () -> volunteers.accept(both, Personas.ALMATY, 0, "Кездестік")));
        asCoordinator(() -> volunteers.accept(both, Personas.ALMATY, 0, "Кездестік"));

        VisitId id = scene.planned();
        assertRefused("visit.refused.assign-self", () -> cast.as(both, () -> planning.assign(id, version(id), both)));
        asCoordinator(() -> planning.assign(id, version(id), both));
        cast.as(both, () -> {
            visits.accept(id);
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
            scene.write(id, Map.of());
            visits.report(id);
        });
        assertRefused("visit.refused.confirm-own", () -> cast.as(both, () -> planning.confirm(id, version(id))));
    }

    @Test
    void theDatabaseHoldsFourEyesToo() {
        VisitId id = scene.reported();
        assertViolates("""
                update visit set state = 'CONFIRMED', open_kind = null, good = true, confirmed_by = volunteer_id
                where id = ?""", id.value());
        assertViolates("update visit set state = 'CONFIRMED', open_kind = null, good = true where id = ?", id.value());
        assertViolates("update visit set assigned_by = volunteer_id where id = ?", id.value());
        assertViolates("update visit set countersigned_by = volunteer_id where id = ?", id.value());
        assertViolates("update visit set countersigned_how = 'NOBODY' where id = ?", id.value());
        assertViolates(
                "update volunteer_region set decided_by = volunteer_id where volunteer_id = ?",
                scene.volunteer.value());
        assertViolates("""
                insert into sign (id, version, serial, place_id, live_place_id, state, state_at)
                values (random_uuid(), 0, 'PN-2222-00', ?, ?, 'ISSUED', current_timestamp)""", scene.place.value(), scene.place.value());
    }

    @Test
    void aPlaceIsVisitedOncePerKindAtATimeAndOnlyWhenItIsReady() {
        scene.planned();
        assertRefused("visit.refused.open-already", scene::planned);
        assertThat(cast.as(scene.coordinator, () -> planning.plannable(scene.place)))
                .isEmpty();
        assertRefused(
                "visit.refused.place-state",
                () -> cast.as(
                        scene.coordinator,
                        () -> planning.plan(scene.place, new VisitPlan(VisitKind.YEARLY, scene.today(), null, ""))));
    }

    @Test
    void aVisitPlannedAnewFindsTheSignThatThePlaceHasAlready() {
        VisitId id = scene.assigned();
        String serial = scene.serial();
        asCoordinator(() -> planning.cancel(id, version(id), "Иесі басқа күнді сұрады"));
        scene.planned();
        assertThat(scene.serial()).isEqualTo(serial);
    }

    @Test
    void aDayThatHasPassedIsRefused() {
        LocalDate yesterday = scene.today().minusDays(1);
        assertThatThrownBy(() -> cast.as(
                        scene.coordinator,
                        () -> planning.plan(scene.place, new VisitPlan(VisitKind.ONBOARDING, yesterday, null, ""))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void anotherRegionsCoordinatorAnotherVolunteerAndAnotherOwnerSeeNothing() {
        VisitId id = scene.reported();
        PhotoId photo =
                cast.as(scene.coordinator, () -> planning.visit(id).photos().getFirst());
        AccountId far = cast.coordinator(Personas.ASTANA);
        AccountId other = cast.somebody(Role.VOLUNTEER, Role.OWNER);
        List<ThrowingCallable> attempts = List.of(
                () -> cast.as(far, () -> planning.visit(id)),
                () -> cast.as(far, () -> planning.photo(id, photo)),
                () -> cast.as(far, () -> planning.ofPlace(scene.place)),
                () -> cast.as(far, () -> volunteers.accept(scene.volunteer, Personas.ALMATY, 1, "Кездестік")),
                () -> cast.as(far, () -> placeSigns.of(scene.place)),
                () -> cast.as(other, () -> visits.visit(id)),
                () -> cast.as(other, () -> visits.photo(id, photo)),
                () -> cast.as(other, () -> placeVisits.next(scene.place)),
                () -> cast.as(other, () -> placeSigns.of(scene.place)));
        assertThat(attempts).allSatisfy(attempt -> assertThatThrownBy(attempt).isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> cast.as(other, () -> planning.visit(id))).isInstanceOf(AccessDeniedException.class);
        assertThat(cast.as(scene.volunteer, () -> visits.photo(id, photo)))
                .isEqualTo(cast.as(scene.coordinator, () -> planning.photo(id, photo)));
    }

    @Test
    void aSerialThatIsNotThisPlacesIsRefusedInWords() {
        VisitId id = scene.started();
        VisitFixture another = VisitFixture.in(context);
        another.planned();
        assertInvalid("sign.serial.of-another-place", id, another.serial());
        assertInvalid("sign.serial.unknown", id, "PN-7K4M-30");
        String own = scene.serial();
        asCoordinator(() -> placeSigns.declareVoid(
                scene.place, signs.of(scene.place).orElseThrow().serial(), "Сынып қалды"));
        assertInvalid("sign.serial.not-valid", id, own);
    }

    @Test
    void twoCoordinatorsDecidingAtOnceDoNotOverwriteEachOther() {
        VisitId id = scene.reported();
        long seen = cast.as(scene.coordinator, () -> version(id));
        asCoordinator(() -> planning.returnWith(id, seen, "Белгі көрінбейді"));
        assertThatThrownBy(() -> asCoordinator(() -> planning.confirm(id, seen)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aPlaceThatLeavesIsVisitedOnceMoreForItsSign() {
        VisitId id = scene.reported();
        asCoordinator(() -> planning.confirm(id, version(id)));
        transaction.executeWithoutResult(status -> context.publishEvent(new PlaceEnded(scene.place)));
        VisitRow recovery = cast.as(scene.coordinator, () -> planning.ofPlace(scene.place)).stream()
                .filter(row -> row.kind() == VisitKind.SIGN_RECOVERY)
                .findFirst()
                .orElseThrow();
        assertThat(recovery.state()).isEqualTo(VisitState.PLANNED);

        VisitId back = recovery.id();
        asCoordinator(() -> planning.assign(back, recovery.version(), scene.volunteer));
        asVolunteer(() -> {
            visits.accept(back);
            visits.start(back, VisitFixture.AT_THE_DOOR, "Иесі белгіні бүгін беремін деді");
            visits.tick(back, "sign-taken-back", true, "");
            visits.recordSign(back, scene.serial());
            visits.attachPhoto(back, VisitFixture.photo());
            visits.report(back);
        });
        asCoordinator(() -> planning.confirm(back, version(back)));
        assertThat(signs.of(scene.place).orElseThrow().state()).isEqualTo(SignState.RECOVERED);
    }

    @Test
    void theSignOfAPlaceThatIsPausedIsCoveredUntilItIsOnTheMapAgain() {
        scene.published();
        OwnedValidity ownedValidity = context.getBean(OwnedValidity.class);
        assertThat(invitesInVain()).isFalse();
        cast.as(scene.owner, () -> ownedValidity.pause(scene.place, PauseReason.REPAIR, null));
        assertThat(invitesInVain()).isTrue();
        assertThat(hangsAgain()).isFalse();
        cast.as(scene.owner, () -> ownedValidity.resume(scene.place));
        assertThat(invitesInVain()).isFalse();
        assertThat(hangsAgain()).as("it may still lie in a drawer").isTrue();
    }

    private boolean hangsAgain() {
        return cast.as(scene.owner, () -> placeSigns.hangsAgain(scene.place));
    }

    private boolean invitesInVain() {
        return cast.as(scene.owner, () -> placeSigns.invitesInVain(scene.place));
    }

    /** A woman who goes by it would walk in. */
    @Test
    void theSignOfAPlaceThatIsSuspendedOrHasLeftComesDown() {
        scene.published();
        ReviewDesk desk = context.getBean(ReviewDesk.class);
        assertThat(cast.as(scene.owner, () -> placeSigns.comesDown(scene.place)))
                .isFalse();
        asCoordinator(() -> desk.suspend(scene.place, "Шағым"));
        assertThat(cast.as(scene.owner, () -> placeSigns.comesDown(scene.place)))
                .isTrue();
        asCoordinator(() -> desk.end(scene.place, Validity.REVOKED, "Шағым расталды"));
        assertThat(cast.as(scene.owner, () -> placeSigns.comesDown(scene.place)))
                .isTrue();
        asCoordinator(() -> placeSigns.declareVoid(
                scene.place, signs.of(scene.place).orElseThrow().serial(), "Алынды"));
        assertThat(cast.as(scene.owner, () -> placeSigns.comesDown(scene.place)))
                .isFalse();
    }

    /** Told before the rules have looked, she would read that her place is not on the map, and leave the sign off. */
    @Test
    void theOwnerOfAReinstatedPlaceIsToldWhetherItIsOnTheMap() {
        scene.published();
        ReviewDesk desk = context.getBean(ReviewDesk.class);
        asCoordinator(() -> desk.suspend(scene.place, "Шағым"));
        asCoordinator(() -> desk.reinstate(scene.place, places.row(scene.place).version(), "Расталмады"));
        assertThat(told(scene.owner)).anyMatch(text -> text.startsWith("The place can be relied on again"));

        asCoordinator(() -> {
            desk.suspend(scene.place, "Шағым");
            placeSigns.missing(scene.place, signs.of(scene.place).orElseThrow().serial(), "Жоғалды");
        });
        asCoordinator(() -> desk.reinstate(scene.place, places.row(scene.place).version(), "Расталмады"));
        assertThat(told(scene.owner)).anyMatch(text -> text.contains("not on the map yet"));
    }

    /** Between reading and pressing a visit may have been planned, and another sign given out for it. */
    @Test
    void aCoordinatorMovesTheSignThatSheReadsAndTheOwnerIsTold() {
        scene.published();
        Serial hangs = signs.of(scene.place).orElseThrow().serial();
        assertThatThrownBy(() -> asCoordinator(() -> placeSigns.declareVoid(scene.place, Serial.create(), "Ескі")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(signs.of(scene.place).orElseThrow().state()).isEqualTo(SignState.INSTALLED);

        asCoordinator(() -> placeSigns.missing(scene.place, hangs, "Жоғалды"));
        assertThat(told(scene.owner)).anyMatch(text -> text.contains(hangs.value()) && text.contains("is missing"));
    }

    @Test
    void toAPlaceThatHasLeftNobodyGoesButForItsSign() {
        scene.published();
        ReviewDesk desk = context.getBean(ReviewDesk.class);
        asCoordinator(() -> {
            placeSigns.missing(scene.place, signs.of(scene.place).orElseThrow().serial(), "Жоғалды");
            desk.end(scene.place, Validity.CLOSED, "Жабылды");
        });
        assertThat(cast.as(scene.coordinator, () -> planning.plannable(scene.place)))
                .containsExactly(VisitKind.SIGN_RECOVERY);

        VisitPlan look = new VisitPlan(VisitKind.AFTER_REPORT, scene.today(), null, "");
        assertRefused("visit.refused.place-state", () -> asCoordinator(() -> planning.plan(scene.place, look)));
        assertThat(signs.of(scene.place).orElseThrow().state()).isEqualTo(SignState.MISSING);
    }

    @Test
    void whereThereWasNeverASignNoneIsTakenBack() {
        ReviewDesk desk = context.getBean(ReviewDesk.class);
        asCoordinator(() -> desk.reject(scene.place, places.row(scene.place).version(), "Жалған орын"));
        VisitPlan back = new VisitPlan(VisitKind.SIGN_RECOVERY, scene.today(), null, "");
        assertRefused("visit.refused.no-sign", () -> asCoordinator(() -> planning.plan(scene.place, back)));
    }

    @Test
    void whatADismissedVolunteerBeganAtAPlaceThatHasLeftIsNotPlannedAnew() {
        scene.started();
        ReviewDesk desk = context.getBean(ReviewDesk.class);
        asCoordinator(() -> {
            desk.reject(scene.place, places.row(scene.place).version(), "Жалған орын");
            volunteers.dismiss(scene.volunteer, Personas.ALMATY, 1, "Екі рет келмеді");
        });
        assertThat(cast.as(scene.coordinator, () -> planning.ofPlace(scene.place)))
                .extracting(VisitRow::state)
                .containsExactly(VisitState.CANCELLED);
    }

    /** Nobody is sent there in vain, and no sign stays that would call a place safe which is not. */
    @Test
    void aPlaceThatIsRejectedIsVisitedNoMoreButForItsSign() {
        VisitId hung = scene.reported();
        asCoordinator(() -> planning.confirm(hung, version(hung)));
        VisitId coming = scene.assigned();
        asVolunteer(() -> visits.accept(coming));

        ReviewDesk desk = context.getBean(ReviewDesk.class);
        asCoordinator(() -> desk.reject(scene.place, places.row(scene.place).version(), "Жалған орын"));

        assertThat(cast.as(scene.coordinator, () -> planning.ofPlace(scene.place)))
                .extracting(VisitRow::kind, VisitRow::state)
                .containsExactlyInAnyOrder(
                        tuple(VisitKind.ONBOARDING, VisitState.CONFIRMED),
                        tuple(VisitKind.ONBOARDING, VisitState.CANCELLED),
                        tuple(VisitKind.SIGN_RECOVERY, VisitState.PLANNED));
    }

    @Test
    void whereAPlaceIsHandedInAgainInAnotherRegionNobodyIsSentFromTheOldOne() {
        VisitId id = scene.assigned();
        asVolunteer(() -> visits.accept(id));
        AccountId there = moveToAstana();

        assertThat(cast.as(scene.coordinator, () -> planning.visit(id).row().state()))
                .isEqualTo(VisitState.CANCELLED);
        assertThat(cast.as(scene.coordinator, () -> planning.mayPlanAnother(id)))
                .isFalse();
        assertThat(told(scene.volunteer)).anyMatch(words -> words.contains("the visit is cancelled"));
        assertThat(told(scene.owner)).anyMatch(words -> words.contains("the volunteer’s visit is cancelled"));
        assertThat(cast.as(there, () -> planning.plannable(scene.place))).contains(VisitKind.ONBOARDING);
    }

    @Test
    void whatWasBegunIsDecidedWhereThePlaceIsNow() {
        VisitId id = scene.reported();
        AccountId there = moveToAstana();

        assertThat(told(there)).anyMatch(words -> words.contains("the report on the visit has arrived"));
        assertThatThrownBy(() -> cast.as(scene.coordinator, () -> planning.visit(id)))
                .isInstanceOf(NotFound.class);
        cast.as(there, () -> planning.returnWith(id, version(id), "Қаланы қараңыз"));
        assertThat(cast.as(there, () -> planning.visit(id).row().state())).isEqualTo(VisitState.RETURNED);
    }

    /** @return who coordinates there */
    private AccountId moveToAstana() {
        AccountId there = cast.coordinator(Personas.ASTANA);
        ReviewDesk desk = context.getBean(ReviewDesk.class);
        OwnedPlaces owned = context.getBean(OwnedPlaces.class);
        asCoordinator(
                () -> desk.askForChanges(scene.place, places.row(scene.place).version(), "Қаласы қай?"));
        cast.as(scene.owner, () -> {
            long version = owned.place(scene.place).row().version();
            owned.submit(
                    scene.place,
                    owned.answer(
                            scene.place,
                            version,
                            Map.of(
                                    ApplicationField.REGION, Personas.ASTANA.value(),
                                    ApplicationField.TOWN, "astana",
                                    ApplicationField.PIN, "51.13000, 71.43000")));
        });
        cast.as(
                there,
                () -> desk.startOnboarding(scene.place, places.row(scene.place).version()));
        return there;
    }

    private List<String> told(AccountId who) {
        return cast.as(who, () -> context.getBean(Inbox.class).latest(0, 50)).stream()
                .map(row -> row.text().in(Language.EN))
                .toList();
    }

    /** The page that a volunteer has open may be older than the decision. */
    @Test
    void noSignIsHungAtAPlaceThatHasLeftAndOneThatHangsAllTheSameIsTakenBack() {
        VisitId id = scene.started();
        ReviewDesk desk = context.getBean(ReviewDesk.class);
        asCoordinator(() -> desk.reject(scene.place, places.row(scene.place).version(), "Жалған орын"));

        assertInvalid("sign.serial.place-left", id, scene.serial());
        assertThat(signs.of(scene.place).orElseThrow().state()).isEqualTo(SignState.ISSUED);

        VisitId back = scene.begun(VisitKind.SIGN_RECOVERY);
        asVolunteer(() -> {
            visits.tick(back, "sign-taken-back", true, "");
            visits.recordSign(back, scene.serial());
            visits.attachPhoto(back, VisitFixture.photo());
            visits.report(back);
        });
        scene.confirm(back);
        assertThat(signs.of(scene.place).orElseThrow().state()).isEqualTo(SignState.RECOVERED);
    }

    @Test
    void aVisitThatNobodyCameToIsMissed() {
        VisitId id = scene.assigned();
        sql.update("update visit set planned_on = ? where id = ?", scene.today().minusDays(3), id.value());
        calendar.noteMissed();
        assertThat(cast.as(scene.coordinator, () -> planning.visit(id).row().state()))
                .isEqualTo(VisitState.MISSED);
        assertThat(outstanding()).contains("visit.outstanding.not-planned");
    }

    @Test
    void theOwnerSeesWhenAndOnceAcceptedWho() {
        VisitId id = scene.assigned();
        assertThat(cast.as(scene.owner, () -> placeVisits.next(scene.place)))
                .singleElement()
                .satisfies(next -> assertThat(next.volunteer()).isNull());
        asVolunteer(() -> visits.accept(id));
        assertThat(cast.as(scene.owner, () -> placeVisits.next(scene.place)))
                .singleElement()
                .satisfies(next -> assertThat(next.volunteer()).isNotNull());
    }

    private List<String> outstanding() {
        return places.row(scene.place).status().outstanding().stream()
                .map(Outstanding::words)
                .map(words -> words.key())
                .toList();
    }

    private AccountId applicant() {
        AccountId id = cast.somebody();
        cast.as(id, () -> registration.apply(Set.of(Personas.ALMATY), Set.of(Language.KK), Personas.phone(), ""));
        return id;
    }

    private AccountId volunteerIn(kz.pana.territory.RegionCode region) {
        AccountId id = cast.somebody();
        cast.as(id, () -> registration.apply(Set.of(region), Set.of(Language.KK), Personas.phone(), ""));
        cast.as(cast.coordinator(region), () -> volunteers.accept(id, region, 0, "Кездестік"));
        return id;
    }

    private void assign(VisitId id, AccountId who) {
        asCoordinator(() -> planning.assign(id, version(id), who));
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

    private void assertInvalid(String key, VisitId id, String serial) {
        assertThatThrownBy(() -> asVolunteer(() -> visits.recordSign(id, serial)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    private static void assertRefused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    private void assertViolates(String statement, Object... args) {
        assertThatThrownBy(() -> sql.update(statement, args)).isInstanceOf(DataIntegrityViolationException.class);
    }
}
