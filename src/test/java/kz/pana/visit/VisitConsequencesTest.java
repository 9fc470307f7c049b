package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.Assessing;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTrail;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.sign.PlaceSigns;
import kz.pana.sign.Serial;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.ChecklistItem;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.OwnerCode;
import kz.pana.visit.report.Together;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A bad visit has consequences. */
@PanaTest
@RecordApplicationEvents
class VisitConsequencesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Personas cast;

    @Autowired
    VisitPlanning planning;

    @Autowired
    VisitReview review;

    @Autowired
    VisitMeetings meetings;

    @Autowired
    MyVisits visits;

    @Autowired
    PlaceVisits placeVisits;

    @Autowired
    ReviewDesk desk;

    @Autowired
    PlaceDirectory places;

    @Autowired
    Signs signs;

    @Autowired
    MovedClock clock;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationEvents events;

    VisitFixture scene;

    @BeforeEach
    void setTheScene() {
        scene = VisitFixture.in(context);
    }

    @Test
    void aPlaceOfWhichEverythingIsAProblemLeavesTheMapAtOnceAndItsSignIsMissing() {
        scene.published();
        assertThat(status().published()).isTrue();
        VisitId id = scene.begun(VisitKind.YEARLY);
        scene.report(id, everything());
        assertThat(status().published()).as("a report alone does nothing").isTrue();

        assertThat(scene.confirm(id)).isFalse();

        assertThat(status().published()).isFalse();
        assertThat(outstanding()).contains("sign.outstanding.none", "visit.outstanding.again");
        assertThat(outstanding())
                .containsAll(Checklist.essentials().stream()
                        .map(item -> "visit.lacking." + item.id())
                        .toList());
        assertThat(signs.of(scene.place).orElseThrow().state()).isEqualTo(SignState.MISSING);
    }

    /** She would know that somebody spoke, when, and perhaps who. */
    @ParameterizedTest
    @EnumSource(names = {"YEARLY", "AFTER_REPORT"})
    void theOwnerDoesNotLearnThatACheckFollowsAReport(VisitKind kind) {
        scene.published();
        VisitId id = cast.as(
                scene.coordinator, () -> planning.plan(scene.place, new VisitPlan(kind, scene.today(), null, "")));
        cast.as(scene.coordinator, () -> planning.assign(id, scene.version(id), scene.volunteer));
        assertThat(cast.as(scene.owner, () -> placeVisits.next(scene.place))).isEmpty();

        cast.as(scene.volunteer, () -> visits.accept(id));
        assertThat(cast.as(scene.owner, () -> placeVisits.next(scene.place)))
                .singleElement()
                .satisfies(visit -> assertThat(visit.what()).isEqualTo(Message.of("visit.kind.check")));
    }

    static Stream<String> essentials() {
        return Checklist.essentials().stream().map(ChecklistItem::id);
    }

    @ParameterizedTest
    @MethodSource("essentials")
    void eachThingThatAPlaceCannotBeWithoutIsARequirementUntilALaterVisitClearsIt(String item) {
        scene.published();
        VisitId bad = scene.begun(VisitKind.YEARLY);
        scene.report(bad, Map.of(item, "Жоқ"));
        scene.confirm(bad);
        assertThat(status().published()).isFalse();
        assertThat(outstanding()).contains("visit.lacking." + item);

        VisitId again = scene.begun(VisitKind.YEARLY);
        assertThat(outstanding()).contains("visit.lacking." + item, "visit.outstanding.not-made");
        scene.report(again, Map.of());
        assertThat(foretold(again)).contains("visit.effect.returns", "visit.effect.clears");
        scene.confirm(again);
        assertThat(outstanding()).isEmpty();
        assertThat(status().published()).isTrue();
    }

    @Test
    void whereTheSignIsGoneNobodyWaitsForWhoeverCannotMove() {
        scene.published();
        VisitId bad = scene.begun(VisitKind.YEARLY);
        scene.report(bad, Map.of("sign-hung-visible", "Белгі жоқ"));
        scene.confirm(bad);
        assertThat(allMove(NextActor.COORDINATOR))
                .containsExactly(
                        "visit.lacking.sign-hung-visible", "visit.outstanding.not-planned", "sign.outstanding.none");

        VisitPlan plan = new VisitPlan(VisitKind.YEARLY, scene.today(), null, "");
        VisitId id = cast.as(scene.coordinator, () -> planning.plan(scene.place, plan));
        assertThat(allMove(NextActor.COORDINATOR))
                .contains("visit.outstanding.not-assigned", "sign.outstanding.issued-unassigned");
        cast.as(scene.coordinator, () -> planning.assign(id, scene.version(id), scene.volunteer));
        assertThat(allMove(NextActor.VOLUNTEER))
                .contains("visit.outstanding.not-accepted", "sign.outstanding.not-installed");
        cast.as(scene.volunteer, () -> {
            visits.accept(id);
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
        });
        assertThat(allMove(NextActor.VOLUNTEER))
                .contains("visit.outstanding.not-made", "sign.outstanding.not-installed");
        cast.as(scene.volunteer, () -> scene.write(id, Map.of()));
        assertThat(allMove(NextActor.VOLUNTEER)).contains("visit.outstanding.not-made");
        cast.as(scene.volunteer, () -> visits.report(id));
        assertThat(allMove(NextActor.COORDINATOR))
                .contains("visit.outstanding.not-confirmed", "sign.outstanding.not-seen");
        cast.as(scene.coordinator, () -> planning.returnWith(id, scene.version(id), "Сурет көмескі"));
        assertThat(allMove(NextActor.VOLUNTEER))
                .contains("visit.outstanding.returned", "sign.outstanding.hangs-returned");
        cast.as(scene.volunteer, () -> {
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
            visits.report(id);
        });
        scene.confirm(id);
        assertThat(outstanding()).isEmpty();
    }

    @Test
    void whatTheOwnerPutsRightIsTheirsUntilSomebodyIsThereToLook() {
        scene.published();
        VisitId bad = scene.begun(VisitKind.YEARLY);
        scene.report(bad, Map.of("phone-works", "Телефон істемейді"));
        scene.confirm(bad);
        assertThat(movers()).containsExactly(NextActor.OWNER, NextActor.COORDINATOR);
        assertThat(outstanding()).containsExactly("visit.lacking.phone-works", "visit.outstanding.again");

        VisitPlan plan = new VisitPlan(VisitKind.YEARLY, scene.today(), null, "");
        VisitId id = cast.as(scene.coordinator, () -> planning.plan(scene.place, plan));
        cast.as(scene.coordinator, () -> planning.assign(id, scene.version(id), scene.volunteer));
        cast.as(scene.volunteer, () -> visits.accept(id));
        assertThat(movers()).containsExactly(NextActor.OWNER, NextActor.VOLUNTEER);
        cast.as(scene.volunteer, () -> visits.start(id, VisitFixture.AT_THE_DOOR, ""));
        allMove(NextActor.VOLUNTEER);
        scene.report(id, Map.of());
        allMove(NextActor.COORDINATOR);
        cast.as(scene.coordinator, () -> planning.returnWith(id, scene.version(id), "Сурет көмескі"));
        allMove(NextActor.VOLUNTEER);
    }

    @Test
    void theVolunteerIsToldWhichSignToBringAndWhenOnlyTheSignIsWhyTheyCome() {
        VisitId first = scene.assigned();
        assertThat(cast.as(scene.volunteer, () -> visits.visit(first))).satisfies(visit -> {
            assertThat(visit.bring()).isEqualTo(new Serial(scene.serial()));
            assertThat(visit.signGone()).isFalse();
        });
        assertThat(events.stream(Notice.class).filter(notice -> notice.to().equals(scene.volunteer)))
                .extracting(notice -> notice.text().key())
                .contains("visit.notice.assigned-sign");
        cast.as(scene.coordinator, () -> planning.cancel(first, scene.version(first), "…"));
        scene.published();

        VisitId yearly = scene.begun(VisitKind.YEARLY);
        assertThat(cast.as(scene.volunteer, () -> visits.visit(yearly)).bring()).isNull();
        scene.report(yearly, Map.of("sign-hung-visible", "Белгі жоқ"));
        scene.confirm(yearly);

        VisitId again = scene.begun(VisitKind.YEARLY);
        assertThat(cast.as(scene.volunteer, () -> visits.visit(again))).satisfies(visit -> {
            assertThat(visit.bring()).isEqualTo(new Serial(scene.serial()));
            assertThat(visit.signGone()).isTrue();
        });
        cast.as(scene.volunteer, () -> scene.write(again, Map.of()));
        assertThat(cast.as(scene.volunteer, () -> visits.visit(again)).bring())
                .as("it hangs")
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"ONBOARDING", "YEARLY", "AFTER_REPORT"})
    void everyKindOfVisitThatGoesThroughTheChecklistHasConsequences(VisitKind kind) {
        scene.published();
        VisitId id = scene.begun(kind);
        scene.report(id, Map.of("phone-works", "Телефон істемейді"));
        scene.confirm(id);
        assertThat(status().published()).isFalse();
        assertThat(status().outstanding().getFirst())
                .extracting(Outstanding::requirement, Outstanding::mover)
                .containsExactly("visit.phone-works", NextActor.OWNER);
    }

    @Test
    void aReportThatLayAboutIsConfirmedLateAndDoesNotCoverWhatALaterVisitFound() {
        scene.published();
        VisitId first = scene.begun(VisitKind.YEARLY);
        scene.report(first, Map.of());
        VisitId later = scene.begun(VisitKind.AFTER_REPORT);
        scene.report(later, Map.of("quiet-spot", "Жөндеу жүріп жатыр"));
        Instant seen = status().goodUntil().orElseThrow();
        scene.confirm(later);
        scene.confirm(first);
        assertThat(outstanding()).contains("visit.lacking.quiet-spot");
        assertThat(status().goodUntil().orElseThrow()).isAfter(seen);
    }

    @Test
    void whatIsOnlyNotedStopsNothingAndTheOwnerReadsIt() {
        scene.published();
        VisitId id = scene.begun(VisitKind.YEARLY);
        scene.report(id, Map.of("guide-card-by-counter", "Артқы <- бөлмеде", "concerns", "Иесі ашулы"));
        assertThat(foretold(id)).contains("visit.effect.notes").doesNotContain("visit.effect.leaves-map");
        assertThat(cast.as(scene.owner, () -> placeVisits.notes(scene.place))).isEmpty();

        assertThat(scene.confirm(id)).isTrue();

        assertThat(status().published()).isTrue();
        assertThat(cast.as(scene.owner, () -> placeVisits.notes(scene.place)))
                .as("what worried the volunteer is for the coordinator")
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.remark()).isEqualTo("Артқы <- бөлмеде");
                    assertThat(note.essential()).isFalse();
                });
        assertThatThrownBy(() -> cast.as(
                        cast.somebody(kz.pana.identity.access.Role.OWNER), () -> placeVisits.notes(scene.place)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aGoodVisitRenewsTheTwelveMonthsAndABadOneDoesNot() {
        scene.published();
        Instant until = status().goodUntil().orElseThrow();
        clock.later(Duration.ofDays(30), () -> {
            VisitId bad = scene.begun(VisitKind.YEARLY);
            scene.report(bad, Map.of("hours-true", "Жексенбіде жабық"));
            assertThat(foretold(bad)).contains("visit.effect.leaves-map", "visit.effect.not-renewed");
            scene.confirm(bad);
        });
        assertThat(status().goodUntil().orElseThrow()).isEqualTo(until);
        clock.later(Duration.ofDays(31), () -> {
            VisitId good = scene.begun(VisitKind.YEARLY);
            scene.report(good, Map.of());
            assertThat(foretold(good)).contains("visit.effect.good-until").doesNotContain("visit.effect.not-renewed");
            scene.confirm(good);
        });
        assertThat(status().goodUntil().orElseThrow()).isAfter(until);
    }

    @Test
    void theCoordinatorReadsWhatConfirmingWillDo() {
        scene.published();
        VisitId id = scene.begun(VisitKind.YEARLY);
        assertThat(foretold(id)).as("there is no report yet").isEmpty();
        scene.report(id, everything());
        List<String> foretold = foretold(id);
        assertThat(foretold.getFirst()).isEqualTo("visit.effect.leaves-map");
        assertThat(foretold)
                .contains("visit.effect.lacks", "visit.effect.sign-missing", "visit.effect.notes")
                .doesNotContain("visit.effect.good-until", "visit.effect.sign-seen");
        AccountId far = cast.coordinator(Personas.ASTANA);
        assertThatThrownBy(() -> cast.as(far, () -> review.consequences(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void aSignThatHangsButIsHardToSeeIsNotMissing() {
        scene.published();
        VisitId id = scene.begun(VisitKind.YEARLY);
        cast.as(scene.volunteer, () -> {
            scene.write(id, Map.of("sign-hung-visible", "Перденің артында"));
            visits.recordSign(id, scene.serial());
            meetings.countersignByTap(id, visits.visit(id).answered(), scene.owner);
            visits.report(id);
        });
        assertThat(foretold(id)).doesNotContain("visit.effect.sign-missing");
        scene.confirm(id);
        assertThat(signs.of(scene.place).orElseThrow().state()).isEqualTo(SignState.INSTALLED);
        assertThat(outstanding()).contains("visit.lacking.sign-hung-visible");
    }

    @Test
    void aSignThatIsNotThereWhenItIsTakenBackIsMissing() {
        scene.published();
        VisitId id = scene.begun(VisitKind.SIGN_RECOVERY);
        cast.as(scene.volunteer, () -> {
            assertThat(visits.visit(id).missing())
                    .extracting(Message::key)
                    .containsExactly("visit.missing.items", "visit.missing.sign", "visit.missing.photo");
            visits.tick(id, "sign-taken-back", false, "Белгі жоқ, қабырға бос");
            assertThat(visits.visit(id).missing()).isEmpty();
            visits.report(id);
        });
        assertThat(foretold(id)).containsExactly("visit.effect.sign-missing");
        scene.confirm(id);
        assertThat(signs.of(scene.place).orElseThrow().state()).isEqualTo(SignState.MISSING);
        assertThat(status().published()).isFalse();
    }

    /** Else nobody could ever confirm the visit that brought it back. */
    @Test
    void aSignThatWasDeclaredVoidBeforeItCameBackStaysSo() {
        scene.published();
        VisitId id = scene.begun(VisitKind.SIGN_RECOVERY);
        cast.as(scene.volunteer, () -> {
            visits.tick(id, "sign-taken-back", true, "");
            visits.recordSign(id, scene.serial());
            visits.attachPhoto(id, VisitFixture.photo());
            visits.report(id);
        });
        cast.as(
                scene.coordinator,
                () -> context.getBean(PlaceSigns.class)
                        .declareVoid(
                                scene.place, signs.of(scene.place).orElseThrow().serial(), "Ұрланған"));
        assertThat(foretold(id)).isEmpty();
        scene.confirm(id);
        assertThat(signs.of(scene.place).orElseThrow().state()).isEqualTo(SignState.VOID);
    }

    @Test
    void thePlaceMayBeSuspendedInTheSameMove() {
        VisitId first = scene.reported();
        assertThat(cast.as(scene.coordinator, () -> review.maySuspend(first)))
                .as("not approved yet")
                .isFalse();
        cast.as(scene.coordinator, () -> planning.returnWith(first, scene.version(first), "…"));
        cast.as(scene.coordinator, () -> planning.cancel(first, scene.version(first), "…"));
        scene.published();
        VisitId id = scene.begun(VisitKind.AFTER_REPORT);
        scene.report(id, Map.of("premises-match", "Мұнда басқа дүкен"));
        assertThat(cast.as(scene.coordinator, () -> review.maySuspend(id))).isTrue();

        assertThatThrownBy(() -> cast.as(scene.coordinator, () -> review.confirmAndSuspend(id, scene.version(id), " ")))
                .as("both or neither")
                .isInstanceOf(kz.pana.kernel.InvalidValue.class);
        assertThat(state(id)).isEqualTo(VisitState.REPORTED);

        cast.as(scene.coordinator, () -> review.confirmAndSuspend(id, scene.version(id), "Бұл басқа дүкен"));
        assertThat(state(id)).isEqualTo(VisitState.CONFIRMED);
        assertThat(status().currentValidity()).hasValue(Validity.SUSPENDED);
        assertThat(status().published()).isFalse();
    }

    @Test
    void whoWasNotMetDoesNotCountForTheFirstApproval() {
        AccountId asem = scene.trained("Әсем Ғалиева");
        scene.trained("Бақыт Оспанов");
        VisitId id = scene.started();
        cast.as(scene.volunteer, () -> {
            scene.write(id, Map.of());
            visits.visit(id).together().trained().stream()
                    .filter(person -> !person.account().equals(asem))
                    .forEach(person -> meetings.meet(id, person.account(), false));
            meetings.countersignByTap(id, visits.visit(id).answered(), scene.owner);
            visits.report(id);
        });
        assertThat(foretold(id)).contains("visit.effect.not-met");
        scene.confirm(id);
        assertThat(status().outstanding())
                .singleElement()
                .satisfies(lacking -> assertThat(lacking.words())
                        .isEqualTo(Message.of("visit.outstanding.not-met", "Бақыт Оспанов")));
        assertThatThrownBy(() -> approve()).isInstanceOf(Refused.class);

        VisitId again = scene.begun(VisitKind.ONBOARDING);
        assertThat(outstanding()).containsExactly("visit.outstanding.to-meet", "visit.outstanding.not-made");
        scene.report(again, Map.of());
        scene.confirm(again);
        approve();
        assertThat(status().published()).isTrue();
    }

    /** What is approved is what the volunteer saw; a name or a door may be put right. */
    @Test
    void whatIsHandedInOtherwiseAfterTheVisitIsVisitedAgain() {
        scene.trained("Әсем Ғалиева");
        scene.trained("Бақыт Оспанов");
        scene.confirm(scene.reported());
        assertThat(outstanding()).isEmpty();

        handInAgain(Map.of(
                ApplicationField.NAME_KK, "Мерей плюс",
                ApplicationField.DOOR, "Аула жақтан"));
        assertThat(outstanding()).isEmpty();

        handInAgain(Map.of(ApplicationField.HOUSE, "99"));
        assertThat(outstanding()).containsExactly("visit.outstanding.changed.address", "visit.outstanding.not-planned");
        assertThatThrownBy(() -> approve()).isInstanceOf(Refused.class);

        handInAgain(Map.of(ApplicationField.CATEGORY, "CAFE", ApplicationField.TAX_NUMBER, Personas.taxNumber()));
        assertThat(outstanding())
                .containsExactly(
                        "visit.outstanding.changed.address",
                        "visit.outstanding.changed.category",
                        "visit.outstanding.changed.business",
                        "visit.outstanding.not-planned");

        handInAgain(Map.of(
                ApplicationField.PHONE, "8 701 765 43 21",
                ApplicationField.HOURS, "24/7",
                ApplicationField.STEP_FREE, "yes"));
        assertThat(outstanding())
                .containsExactly(
                        "visit.outstanding.changed.address",
                        "visit.outstanding.changed.category",
                        "visit.outstanding.changed.business",
                        "visit.outstanding.changed.hours",
                        "visit.outstanding.changed.phone",
                        "visit.outstanding.changed.facilities",
                        "visit.outstanding.not-planned");

        VisitId again = scene.begun(VisitKind.ONBOARDING);
        scene.report(again, Map.of());
        scene.confirm(again);
        assertThat(outstanding()).isEmpty();
        approve();
        assertThat(status().published()).isTrue();
    }

    /** She cannot change her application while the place is getting ready: somebody has to give it back first. */
    @Test
    void whatIsWrongInTheApplicationWaitsForTheCoordinatorUntilItIsGivenBack() {
        scene.trained("Әсем Ғалиева");
        scene.trained("Бақыт Оспанов");
        VisitId id = scene.begun(VisitKind.ONBOARDING);
        scene.report(id, Map.of("hours-true", "Жексенбіде жабық"));
        scene.confirm(id);
        assertThat(allMove(NextActor.COORDINATOR)).contains("visit.lacking.give-back");

        handInAgain(Map.of(ApplicationField.HOURS, "Mo-Sa 09:00-21:00"));
        assertThat(allMove(NextActor.COORDINATOR))
                .contains("visit.lacking.hours-true")
                .doesNotContain("visit.lacking.give-back");
    }

    /** Neither is part of what a visit keeps of the place it saw. */
    @Test
    void aNameOrAWayToTheDoorThatWasPutRightIsNotGivenBackOnceMore() {
        VisitId id = scene.begun(VisitKind.ONBOARDING);
        scene.report(
                id, Map.of("premises-match", "Маңдайшада басқа атау", "pin-and-entrance", "Кіреберіс аула жағында"));
        scene.confirm(id);
        assertThat(outstanding()).contains("visit.lacking.give-back");

        handInAgain(Map.of(ApplicationField.NAME_KK, "Мерей плюс", ApplicationField.DOOR, "Аула жақтан"));
        assertThat(outstanding())
                .contains("visit.lacking.premises-match", "visit.lacking.pin-and-entrance")
                .doesNotContain("visit.lacking.give-back");
    }

    private void handInAgain(Map<ApplicationField, String> answers) {
        OwnedPlaces owned = context.getBean(OwnedPlaces.class);
        cast.as(
                scene.coordinator,
                () -> desk.askForChanges(scene.place, places.row(scene.place).version(), "Түзетіңіз"));
        cast.as(scene.owner, () -> {
            long version = owned.place(scene.place).row().version();
            owned.submit(scene.place, owned.answer(scene.place, version, answers));
        });
        cast.as(
                scene.coordinator,
                () -> desk.startOnboarding(scene.place, places.row(scene.place).version()));
    }

    @Test
    void whoIsTrainedAfterTheVisitWasNotMet() {
        scene.trained("Әсем Ғалиева");
        scene.confirm(scene.reported());
        assertThat(outstanding()).containsExactly("training.outstanding");
        scene.trained("Бақыт Оспанов");
        assertThat(outstanding()).containsExactly("visit.outstanding.not-met");
    }

    @Test
    void onceAPlaceIsApprovedNewPeopleCountWithoutAVisit() {
        scene.published();
        sql.update(
                "update certificate set revoked_at = ?, revoked_by = ?, revoked_why = '…' where place_id = ?",
                java.sql.Timestamp.from(clock.instant()),
                scene.coordinator.value(),
                scene.place.value());
        scene.trained("Дана Серікова");
        assertThat(status().published()).isFalse();
        scene.trained("Ержан Тілеуов");
        assertThat(outstanding()).isEmpty();
        assertThat(status().published()).isTrue();
    }

    /** Nobody in a wheelchair is sent to steps that somebody has seen. */
    @Test
    void whatAVisitFoundOtherwiseIsNotToldToThePublic() {
        sql.update("update place set step_free = true where id = ?", scene.place.value());
        assertThat(places.row(scene.place).stepFree()).isTrue();
        VisitId id = scene.started();
        scene.report(id, Map.of("step-free-and-languages", "Үш баспалдақ"));
        assertThat(cast.as(scene.coordinator, () -> review.consequences(id)))
                .extracting(Message::key)
                .contains("visit.effect.not-step-free");
        cast.as(scene.coordinator, () -> planning.confirm(id, scene.version(id)));
        assertThat(places.row(scene.place).stepFree()).isFalse();
        assertThat(places.row(scene.place).submitted().stepFree())
                .as("what the owner wrote stays")
                .isTrue();
    }

    /** A tap on the volunteer's phone may be the volunteer's own. */
    @Test
    void whoIsSaidToHaveTappedIsToldAtOnceAndMaySayThatItWasSomebodyElse() {
        AccountId asem = scene.trained("Әсем Ғалиева");
        VisitId id = scene.started();
        cast.as(scene.volunteer, () -> {
            meetings.countersignByCode(id, visits.visit(id).answered(), "1");
            meetings.countersignByTap(id, visits.visit(id).answered(), asem);
            meetings.countersignByTap(id, visits.visit(id).answered(), scene.owner);
            meetings.countersignByTap(id, visits.visit(id).answered(), scene.owner);
        });
        assertThat(notices(asem)).filteredOn("visit.notice.tapped"::equals).hasSize(1);
        assertThat(notices(scene.owner))
                .filteredOn("visit.notice.tapped-owner"::equals)
                .hasSize(1);
        assertThat(cast.as(scene.coordinator, () -> planning.visit(id))
                        .together()
                        .signed())
                .satisfies(signed -> assertThat(signed.wrongCodes()).isEqualTo(1));

        assertThat(cast.as(scene.owner, () -> placeVisits.next(scene.place)))
                .singleElement()
                .satisfies(visit -> assertThat(visit.tapped()).isTrue());
        AccountId stranger = cast.somebody(Role.OWNER);
        assertThatThrownBy(() -> cast.as(stranger, () -> placeVisits.disown(id)))
                .isInstanceOf(NotFound.class);
        cast.as(scene.owner, () -> placeVisits.disown(id));
        cast.as(
                scene.volunteer,
                () -> meetings.countersignByTap(id, visits.visit(id).answered(), scene.owner));

        assertThat(notices(scene.coordinator)).contains("visit.notice.disowned");
        assertThat(cast.as(scene.coordinator, () -> planning.visit(id))
                        .together()
                        .signed())
                .satisfies(signed -> assertThat(signed.agreed()).isFalse());
        assertThatThrownBy(() -> cast.as(scene.owner, () -> placeVisits.disown(id)))
                .isInstanceOf(Refused.class);
        assertThat(cast.as(
                        scene.coordinator,
                        () -> context.getBean(PlaceTrail.class).of(scene.place)))
                .flatExtracting(event ->
                        event.step().map(step -> step.happened().key()).stream().toList())
                .containsSequence("visit.trail.DISOWNED", "visit.trail.TAP");
    }

    @Test
    void thatItWasSomebodyElseIsHeardAfterTheReportWasConfirmedToo() {
        scene.published();
        AccountId other = cast.coordinator(Personas.ALMATY);
        VisitId id = cast.as(scene.owner, () -> placeVisits.tapped(scene.place))
                .getFirst()
                .id();
        cast.as(scene.owner, () -> placeVisits.disown(id));

        for (AccountId coordinator : List.of(scene.coordinator, other)) {
            assertThat(notices(coordinator)).contains("visit.notice.disowned-later");
        }
        assertThat(cast.as(other, () -> planning.ofPlace(scene.place)))
                .singleElement()
                .satisfies(row -> assertThat(row.disowned()).isTrue());
        assertThat(cast.as(other, () -> context.getBean(PlaceTrail.class).of(scene.place)))
                .flatExtracting(event ->
                        event.step().map(step -> step.happened().key()).stream().toList())
                .contains("visit.trail.DISOWNED");
        assertThat(cast.as(scene.owner, () -> placeVisits.tapped(scene.place))).isEmpty();
        assertThat(cast.as(
                                other,
                                () -> context.getBean(kz.pana.place.ReviewDesk.class)
                                        .place(scene.place))
                        .row()
                        .status()
                        .currentValidity())
                .as("whether it is suspended is for the coordinators to say")
                .hasValue(kz.pana.place.status.Validity.CURRENT);
    }

    private List<String> notices(AccountId to) {
        return events.stream(Notice.class)
                .filter(notice -> notice.to().equals(to))
                .map(notice -> notice.text().key())
                .toList();
    }

    @Test
    void onlyTrainedPeopleOfThePlaceAreMetAndOnlyItsPeopleConfirm() {
        AccountId asem = scene.trained("Әсем Ғалиева");
        VisitId id = scene.started();
        AccountId stranger = cast.somebody();
        cast.as(scene.volunteer, () -> {
            assertThatThrownBy(() -> meetings.meet(id, stranger, true)).isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> meetings.countersignByTap(id, visits.visit(id).answered(), stranger))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(
                            () -> meetings.countersignByTap(id, visits.visit(id).answered(), scene.volunteer))
                    .isInstanceOf(NotFound.class);
            assertThat(visits.visit(id).together().signatories())
                    .extracting(Together.Signatory::account)
                    .containsExactly(scene.owner, asem);
            assertThat(visits.visit(id).missing()).extracting(Message::key).contains("visit.missing.met");
            assertThatThrownBy(() -> visits.report(id)).isInstanceOf(Refused.class);
        });
    }

    /** Nobody asks her for it where no checklist is gone through. */
    @Test
    void ofAVisitThatTakesTheSignBackTheOwnerReadsNoCode() {
        scene.published();
        cast.as(scene.coordinator, () -> desk.end(scene.place, Validity.CLOSED, "Жабылды"));
        VisitRow recovery = cast.as(
                scene.coordinator,
                () -> planning.ofPlace(scene.place).stream()
                        .filter(visit -> visit.kind() == VisitKind.SIGN_RECOVERY)
                        .findFirst()
                        .orElseThrow());
        VisitId id = recovery.id();
        cast.as(scene.coordinator, () -> planning.assign(id, recovery.version(), scene.volunteer));
        cast.as(scene.volunteer, () -> {
            visits.accept(id);
            visits.start(id, VisitFixture.AT_THE_DOOR, "Иесі белгіні бүгін беремін деді");
            assertThat(visits.visit(id).placeLeft()).isTrue();
        });
        assertThat(code()).isNull();
    }

    /** It goes from her page: that it was guessed at may be why. */
    @Test
    void theOwnerIsToldThatWrongCodesTookHersAway() {
        VisitId id = scene.started();
        cast.as(scene.volunteer, () -> {
            for (int i = 0; i < OwnerCode.MOST_WRONG; i++) {
                meetings.countersignByCode(id, visits.visit(id).answered(), "1");
            }
        });

        assertThat(code()).isNull();
        assertThat(events.stream(Notice.class).filter(notice -> notice.to().equals(scene.owner)))
                .extracting(notice -> notice.text().key())
                .containsOnlyOnce("visit.notice.codes-used-up");
    }

    @Test
    void theOwnerReadsTheCodeWhileTheVolunteerIsThereAndOnlyThen() {
        VisitId id = scene.assigned();
        assertThat(code()).isNull();
        cast.as(scene.volunteer, () -> {
            visits.accept(id);
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
        });
        String code = code();
        assertThat(code).matches("\\d{6}");
        cast.as(scene.volunteer, () -> {
            assertThat(meetings.countersignByCode(id, visits.visit(id).answered(), "12345"))
                    .isFalse();
            assertThat(meetings.countersignByCode(id, visits.visit(id).answered(), String.valueOf(code)))
                    .isTrue();
        });
        assertThat(cast.as(
                        scene.coordinator, () -> planning.visit(id).together().signed()))
                .extracting(Together.Signed::key, Together.Signed::agreed)
                .containsExactly("visit.countersigned.CODE", true);
        assertThat(sql.queryForObject("select wrong_codes from visit where id = ?", Integer.class, id.value()))
                .isEqualTo(1);
        cast.as(scene.volunteer, () -> {
            scene.write(id, Map.of());
            visits.report(id);
        });
        assertThat(code()).isNull();
    }

    @Test
    void aVisitCancelledWhileSomebodyWorksOnItKeepsWhatWasWrittenForBoth() {
        VisitId id = scene.started();
        long seen = cast.as(scene.coordinator, () -> scene.version(id));
        cast.as(scene.volunteer, () -> visits.tick(id, "quiet-spot", false, "Тыныш жер жоқ"));
        assertThat(cast.as(scene.volunteer, () -> visits.isAtWork(id))).isTrue();
        assertThat(cast.as(scene.coordinator, () -> scene.version(id))).isGreaterThan(seen);
        cast.as(scene.coordinator, () -> planning.cancel(id, seen, "Иесі басқа күнді сұрады"));
        assertThat(cast.as(scene.volunteer, () -> visits.isAtWork(id))).isFalse();
        cast.as(scene.volunteer, () -> visits.recordConcerns(id, "Есік -> аула"));
        for (VisitDetail read : List.of(
                cast.as(scene.volunteer, () -> visits.visit(id)),
                cast.as(scene.coordinator, () -> planning.visit(id)))) {
            assertThat(read.findings().get("quiet-spot")).isEqualTo(new Finding(false, "Тыныш жер жоқ"));
            assertThat(read.concerns()).isEqualTo("Есік -> аула");
        }
        assertThatThrownBy(() -> cast.as(scene.volunteer, () -> visits.report(id)))
                .isInstanceOf(Refused.class);
    }

    /** What stood in the database before defects had consequences: confirmed, not good, and still on the map. */
    @Test
    void anOldBadVisitTakesItsPlaceOffTheMapAtTheNextLook() {
        scene.published();
        sql.update("""
                update visit_finding set ok = false, remark = 'Жоқ' where item = 'quiet-spot'
                and visit_id in (select id from visit where place_id = ?)""", scene.place.value());
        sql.update(
                "update place set assess_at = ? where id = ?",
                java.sql.Timestamp.from(clock.instant()),
                scene.place.value());
        Assessing.due(context);
        assertThat(outstanding()).contains("visit.lacking.quiet-spot");
        assertThat(status().published()).isFalse();
    }

    private static Map<String, String> everything() {
        return Checklist.items().stream()
                .filter(item -> item.onlyIfWell().isEmpty())
                .map(ChecklistItem::id)
                .collect(Collectors.toMap(Function.identity(), item -> "Жоқ"));
    }

    private @org.jspecify.annotations.Nullable String code() {
        return cast.as(scene.owner, () -> placeVisits.next(scene.place))
                .getFirst()
                .code();
    }

    private void approve() {
        cast.as(
                cast.coordinator(Personas.ALMATY),
                () -> desk.approve(scene.place, places.row(scene.place).version()));
    }

    private List<String> foretold(VisitId id) {
        return cast.as(scene.coordinator, () -> review.consequences(id)).stream()
                .map(Message::key)
                .toList();
    }

    private VisitState state(VisitId id) {
        return cast.as(scene.coordinator, () -> planning.visit(id).row().state());
    }

    private PlaceStatus status() {
        return places.row(scene.place).status();
    }

    private List<NextActor> movers() {
        return status().outstanding().stream().map(Outstanding::mover).toList();
    }

    /** Headline and lines agree. */
    private List<String> allMove(NextActor mover) {
        assertThat(status().mover()).isEqualTo(mover);
        assertThat(movers()).containsOnly(mover);
        return outstanding();
    }

    private List<String> outstanding() {
        return status().outstanding().stream()
                .map(lacking -> lacking.words().key())
                .toList();
    }
}
