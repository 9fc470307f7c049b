package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.geo.GeoPoint;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.place.FourEyes;
import kz.pana.place.OwnedChanges;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ShownLine;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.CorrectedLine;
import kz.pana.visit.report.CorrectionRow;
import kz.pana.visit.report.CorrectionState;
import kz.pana.visit.row.VisitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a visit saw otherwise becomes an edit of its place, once a coordinator accepts it who had no part in it. */
@PanaTest
class CorrectionsTest {

    private static final String SHORTER = "Mo-Fr 09:00-18:00";

    @Autowired
    ApplicationContext portal;

    @Autowired
    Personas cast;

    @Autowired
    MyCorrections mine;

    @Autowired
    CorrectionDesk desk;

    @Autowired
    VisitPlanning planning;

    @Autowired
    VisitReview review;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedChanges ownedChanges;

    @Autowired
    PlaceDirectory places;

    @Autowired
    FourEyes fourEyes;

    @Autowired
    Inbox inbox;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    private VisitFixture scene;
    private AccountId reader;

    @BeforeEach
    void aPlaceOnTheMap() {
        scene = VisitFixture.in(portal);
        scene.published();
        reader = cast.coordinator(Personas.ALMATY);
    }

    @Test
    void acceptedHoursAreToldAtOnceTheOwnerHearsAndTheDefectIsNone() {
        VisitId visit = reported(CorrectedLine.HOURS, SHORTER, Map.of("hours-true", "Кешке жабық"));
        assertThat(told(ApplicationField.HOURS))
                .as("a report alone changes nothing")
                .isNotEqualTo(SHORTER);

        cast.as(reader, () -> desk.accept(visit, CorrectedLine.HOURS));
        cast.as(reader, () -> desk.clear(visit, CorrectedLine.HOURS, "Кешке жабық"));

        assertThat(told(ApplicationField.HOURS)).isEqualTo(SHORTER);
        assertThat(status().published()).isTrue();
        assertThat(cast.as(scene.owner, () -> inbox.latest(0, 5)).toString())
                .contains("үйлестіруші мына мәліметті түзетті: Жұмыс уақыты");
        assertThat(trail()).contains("place.edit.HOURS  visit", "visit.correction.HOURS null");
        assertThat(cast.as(reader, () -> review.consequences(visit)).toString())
                .doesNotContain("visit.effect.leaves-map", "visit.effect.lacks");
        assertThat(scene.confirm(visit)).as("a good visit").isTrue();
        assertThat(status().published()).isTrue();

        cast.as(scene.owner, () -> ownedPlaces.edit(scene.place, ApplicationField.HOURS, SHORTER, "Mo-Su 10:00-20:00"));
        assertThat(told(ApplicationField.HOURS)).as("the owner may correct").isEqualTo("Mo-Su 10:00-20:00");
    }

    /** Else the place would be told as checked with hours that the visit saw to be wrong. */
    @Test
    void aReportStandsOnceSomebodyDecidedAboutWhatItSawOtherwise() {
        VisitId visit = reported(CorrectedLine.HOURS, SHORTER, Map.of());
        assertThat(cast.as(reader, () -> planning.mayConfirm(visit)))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("visit.refused.corrections-undecided"));
        assertThatThrownBy(() -> scene.confirm(visit)).isInstanceOf(Refused.class);

        cast.as(reader, () -> desk.decline(visit, CorrectedLine.HOURS));
        assertThat(cast.as(reader, () -> planning.mayConfirm(visit))).isEmpty();
        assertThat(scene.confirm(visit)).isTrue();
    }

    @Test
    void whatTheOwnerPutRightHerselfNeedsNoDecision() {
        VisitId visit = reported(CorrectedLine.HOURS, SHORTER, Map.of());
        cast.as(
                scene.owner,
                () -> ownedPlaces.edit(scene.place, ApplicationField.HOURS, told(ApplicationField.HOURS), SHORTER));
        assertThat(scene.confirm(visit)).isTrue();
    }

    /** «The pin is elsewhere, and one comes in by the yard»: the pin is put right, the way in is not. */
    @Test
    void whatElseWasWrongStaysADefectThoughTheCorrectionIsAccepted() {
        String words = "Нүкте басқа жерде, кіреберіс те ауладан";
        VisitId visit = reported(CorrectedLine.PIN, north(60), Map.of("pin-and-entrance", words));
        cast.as(reader, () -> desk.accept(visit, CorrectedLine.PIN));

        assertThat(told(ApplicationField.PIN)).isEqualTo(north(60));
        assertThat(only(visit).problem()).isEqualTo(words);
        assertThat(cast.as(reader, () -> review.consequences(visit)).toString())
                .contains("visit.effect.leaves-map", "visit.effect.lacks");
        assertThat(scene.confirm(visit)).as("a good visit").isFalse();
        assertThat(status().published()).isFalse();

        cast.as(reader, () -> desk.clear(visit, CorrectedLine.PIN, words));
        assertThat(only(visit).problem()).isEmpty();
        assertThat(status().published())
                .as("said later, it counts all the same")
                .isTrue();
    }

    /** «There is no shop here» would go away in one tap of whoever had let the place in. */
    @Test
    void whoeverVouchedForThePlaceDoesNotSayThatNothingElseWasWrong() {
        VisitId visit = reported(CorrectedLine.HOURS, SHORTER, Map.of("hours-true", "Дүкен жоқ"));
        cast.as(reader, () -> desk.accept(visit, CorrectedLine.HOURS));
        AccountId approver = new AccountId(database.sql("select approved_by from place where id = ?")
                .param(scene.place.value())
                .query(UUID.class)
                .single());

        assertThat(cast.as(approver, () -> desk.mayClear(visit)))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("visit.refused.vouched"));
        assertThatThrownBy(() -> cast.as(approver, () -> desk.clear(visit, CorrectedLine.HOURS, "Дүкен жоқ")))
                .isInstanceOf(Refused.class);
        assertThat(cast.as(reader, () -> desk.mayClear(visit))).isEmpty();
    }

    @Test
    void whatSomebodySawWhoWasShutOutSinceIsNotTaken() {
        VisitId visit = reported(CorrectedLine.HOURS, SHORTER, Map.of("hours-true", "Кешке жабық"));
        database.sql("update account set blocked = true where id = ?")
                .param(scene.volunteer.value())
                .update();

        assertThat(cast.as(reader, () -> desk.mayAccept(visit))).isPresent();
        assertThatThrownBy(() -> cast.as(reader, () -> desk.accept(visit, CorrectedLine.HOURS)))
                .isInstanceOf(Refused.class);
        assertThat(told(ApplicationField.HOURS)).isNotEqualTo(SHORTER);
    }

    @Test
    void nothingElseIsSaidToBeWrongByWhoeverMayNotAcceptOrReadOtherWords() {
        VisitId visit = reported(CorrectedLine.HOURS, SHORTER, Map.of("hours-true", "Кешке жабық"));
        assertThatThrownBy(() -> cast.as(reader, () -> desk.clear(visit, CorrectedLine.HOURS, "Кешке жабық")))
                .as("not accepted")
                .isInstanceOf(Refused.class);
        cast.as(reader, () -> desk.accept(visit, CorrectedLine.HOURS));

        assertThatThrownBy(() -> cast.as(reader, () -> desk.clear(visit, CorrectedLine.HOURS, "Жексенбіде жабық")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        AccountId visitor = cast.coordinator(Personas.ALMATY);
        fourEyes.recordVisitor(scene.place, visitor, clock.instant());
        assertThatThrownBy(() -> cast.as(visitor, () -> desk.clear(visit, CorrectedLine.HOURS, "Кешке жабық")))
                .isInstanceOf(Refused.class)
                .hasMessage("place.refused.visited");
        AccountId elsewhere = cast.coordinator(Personas.ASTANA);
        assertThatThrownBy(() -> cast.as(elsewhere, () -> desk.clear(visit, CorrectedLine.HOURS, "Кешке жабық")))
                .isInstanceOf(NotFound.class);
        assertThat(only(visit).problem()).isEqualTo("Кешке жабық");
        cast.as(reader, () -> desk.clear(visit, CorrectedLine.HOURS, "Кешке жабық"));
        cast.as(reader, () -> desk.clear(visit, CorrectedLine.HOURS, "Кешке жабық"));
        assertThat(trail())
                .filteredOn(line -> line.startsWith("visit.correction."))
                .hasSize(2);
    }

    @Test
    void whatIsDeclinedStaysAsItIsAndTheDefectWithIt() {
        VisitId visit = reported(CorrectedLine.HOURS, SHORTER, Map.of("hours-true", "Кешке жабық"));
        String before = told(ApplicationField.HOURS);
        cast.as(reader, () -> desk.decline(visit, CorrectedLine.HOURS));
        cast.as(reader, () -> desk.decline(visit, CorrectedLine.HOURS));

        assertThat(told(ApplicationField.HOURS)).isEqualTo(before);
        assertThat(only(visit).state()).isEqualTo(CorrectionState.DECLINED);
        assertThatThrownBy(() -> cast.as(reader, () -> desk.accept(visit, CorrectedLine.HOURS)))
                .isInstanceOf(Refused.class)
                .hasMessage("visit.refused.correction-decided");
        assertThat(scene.confirm(visit)).isFalse();
        assertThat(status().published()).isFalse();
    }

    @Test
    void aSecondClickChangesNothing() {
        VisitId visit = reported(CorrectedLine.PHONE, "8 702 765 43 21", Map.of());
        cast.as(reader, () -> desk.accept(visit, CorrectedLine.PHONE));
        long lines = trail().size();
        cast.as(reader, () -> desk.accept(visit, CorrectedLine.PHONE));
        cast.as(cast.coordinator(Personas.ALMATY), () -> desk.accept(visit, CorrectedLine.PHONE));

        assertThat(trail()).hasSize((int) lines);
        assertThatThrownBy(() -> cast.as(reader, () -> desk.decline(visit, CorrectedLine.PHONE)))
                .isInstanceOf(Refused.class)
                .hasMessage("visit.refused.correction-decided");
    }

    @Test
    void whatTheOwnerChangedMeanwhileIsNotWrittenOver() {
        VisitId visit = reported(CorrectedLine.HOURS, SHORTER, Map.of());
        String told = told(ApplicationField.HOURS);
        cast.as(scene.owner, () -> ownedPlaces.edit(scene.place, ApplicationField.HOURS, told, "Mo-Su 10:00-20:00"));

        assertThatThrownBy(() -> cast.as(reader, () -> desk.accept(visit, CorrectedLine.HOURS)))
                .isInstanceOf(Refused.class)
                .hasMessage("place.refused.correction-overtaken");
        assertThat(only(visit))
                .isEqualTo(new CorrectionRow(
                        CorrectedLine.HOURS, told, SHORTER, "Mo-Su 10:00-20:00", CorrectionState.NOTED, false, ""));
        assertThat(only(visit).isOvertaken()).isTrue();
        cast.as(reader, () -> desk.decline(visit, CorrectedLine.HOURS));
    }

    @Test
    void whatTheOwnerPutRightHerselfIsAcceptedWithoutAnEdit() {
        VisitId visit = reported(CorrectedLine.HOURS, SHORTER, Map.of());
        cast.as(
                scene.owner,
                () -> ownedPlaces.edit(scene.place, ApplicationField.HOURS, told(ApplicationField.HOURS), SHORTER));
        cast.as(reader, () -> desk.accept(visit, CorrectedLine.HOURS));

        assertThat(only(visit).state()).isEqualTo(CorrectionState.ACCEPTED);
        assertThat(trail()).doesNotContain("place.edit.HOURS visit");
    }

    @Test
    void aPinNearByIsPutRight() {
        VisitId visit = reported(CorrectedLine.PIN, north(60), Map.of("pin-and-entrance", "Есік бұрышта"));
        assertThat(only(visit).grave()).isFalse();
        cast.as(reader, () -> desk.accept(visit, CorrectedLine.PIN));
        cast.as(reader, () -> desk.clear(visit, CorrectedLine.PIN, "Есік бұрышта"));

        assertThat(told(ApplicationField.PIN)).isEqualTo(north(60));
        assertThat(status().published()).isTrue();
        assertThat(scene.confirm(visit)).isTrue();
        assertThat(status().published()).isTrue();
    }

    /** Ten times 99 m is far: what is put right adds up until a visit has seen where the pin stands. */
    @Test
    void aPinThatIsMovedFarInAllGoesTheRoadOfAGraveChange() {
        VisitId first = reported(CorrectedLine.PIN, north(60), Map.of());
        cast.as(reader, () -> desk.accept(first, CorrectedLine.PIN));
        VisitId second = reported(VisitKind.YEARLY, CorrectedLine.PIN, north(120), Map.of(), first);
        assertThat(only(second).grave()).isTrue();

        cast.as(reader, () -> desk.accept(second, CorrectedLine.PIN));

        assertThat(status().currentValidity()).contains(Validity.SUSPENDED);
        assertThat(status().published()).isFalse();
        assertThat(places.row(scene.place).status().changeToSee()).isPresent();
        assertThat(database.sql("select count(*) from visit where place_id = ? and open_kind = 'AFTER_CHANGE'")
                        .param(scene.place.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(fourEyes.barredFromVisiting(scene.place)).contains(reader);
    }

    @Test
    void whereTheOwnerAsksForAnotherPinThatIsDecidedFirst() {
        VisitId visit = reported(CorrectedLine.PIN, north(60), Map.of());
        cast.as(scene.owner, () -> {
            ApplicationAnswers told = ownedChanges.told(scene.place);
            ownedChanges.ask(
                    scene.place,
                    ChangeLine.PIN,
                    new ShownLine(told, Optional.empty()),
                    told.with(Map.of(ApplicationField.PIN, north(30))),
                    "");
        });
        assertThatThrownBy(() -> cast.as(reader, () -> desk.accept(visit, CorrectedLine.PIN)))
                .isInstanceOf(Refused.class)
                .hasMessage("place.refused.pin-asked");
    }

    @Test
    void whoeverVisitedOwnsOrIsOfAnotherRegionDecidesNothing() {
        VisitId visit = reported(CorrectedLine.HOURS, SHORTER, Map.of());
        AccountId visitor = cast.coordinator(Personas.ALMATY);
        fourEyes.recordVisitor(scene.place, visitor, clock.instant());
        assertThat(cast.as(visitor, () -> desk.mayAccept(visit))).isPresent();
        assertThatThrownBy(() -> cast.as(visitor, () -> desk.accept(visit, CorrectedLine.HOURS)))
                .isInstanceOf(Refused.class)
                .hasMessage("place.refused.visited");

        AccountId elsewhere = cast.coordinator(Personas.ASTANA);
        assertThatThrownBy(() -> cast.as(elsewhere, () -> desk.accept(visit, CorrectedLine.HOURS)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(elsewhere, () -> desk.decline(visit, CorrectedLine.HOURS)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(elsewhere, () -> desk.of(visit))).isInstanceOf(NotFound.class);
        AccountId stranger = cast.somebody(Role.VOLUNTEER);
        assertThatThrownBy(() -> cast.as(stranger, () -> mine.of(visit))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(stranger, () -> mine.note(visit, CorrectedLine.HOURS, SHORTER)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(reader, () -> desk.accept(visit, CorrectedLine.PIN)))
                .as("nobody noted it")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theVolunteerNotesNothingThatIsWrongOrToldAlreadyAndNothingAfterwards() {
        VisitId visit = scene.begun(VisitKind.YEARLY);
        cast.as(scene.volunteer, () -> {
            assertThatThrownBy(() -> mine.note(visit, CorrectedLine.HOURS, "кешке дейін"))
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> mine.note(visit, CorrectedLine.PHONE, "")).isInstanceOf(InvalidValue.class);
            mine.note(visit, CorrectedLine.STEP_FREE, "yes");
            mine.note(visit, CorrectedLine.HOURS, SHORTER);
            mine.note(visit, CorrectedLine.HOURS, told(ApplicationField.HOURS));
        });
        scene.report(visit, Map.of());

        assertThat(only(visit).line()).isEqualTo(CorrectedLine.STEP_FREE);
        assertThatThrownBy(() -> cast.as(scene.volunteer, () -> mine.note(visit, CorrectedLine.HOURS, SHORTER)))
                .isInstanceOf(Refused.class);
        cast.as(reader, () -> desk.accept(visit, CorrectedLine.STEP_FREE));
        assertThat(places.row(scene.place).submitted().stepFree()).isTrue();
    }

    /** There the owner changes her application, once it was given back. */
    @Test
    void ofAPlaceThatIsNotApprovedNothingIsTakenIn() {
        VisitFixture other = VisitFixture.in(portal);
        VisitId visit = other.started();
        cast.as(other.volunteer, () -> mine.note(visit, CorrectedLine.HOURS, SHORTER));
        other.report(visit, Map.of());
        assertThatThrownBy(() -> cast.as(other.coordinator, () -> desk.accept(visit, CorrectedLine.HOURS)))
                .isInstanceOf(Refused.class)
                .hasMessage("place.refused.not-corrected");
        cast.as(other.coordinator, () -> desk.decline(visit, CorrectedLine.HOURS));
    }

    private VisitId reported(CorrectedLine line, String seen, Map<String, String> problems) {
        VisitId visit = scene.begun(VisitKind.YEARLY);
        return report(visit, line, seen, problems);
    }

    /** The visit before is still to be confirmed: a drill of another kind goes on beside it. */
    private VisitId reported(
            VisitKind kind, CorrectedLine line, String seen, Map<String, String> problems, VisitId before) {
        scene.confirm(before);
        return report(scene.begun(kind), line, seen, problems);
    }

    private VisitId report(VisitId visit, CorrectedLine line, String seen, Map<String, String> problems) {
        cast.as(scene.volunteer, () -> mine.note(visit, line, seen));
        scene.report(visit, problems);
        return visit;
    }

    private CorrectionRow only(VisitId visit) {
        return cast.as(reader, () -> desk.of(visit)).getFirst();
    }

    private String told(ApplicationField field) {
        return ApplicationAnswers.of(places.row(scene.place).submitted()).get(field);
    }

    private PlaceStatus status() {
        return places.row(scene.place).status();
    }

    private String north(int metres) {
        return new GeoPoint(VisitFixture.PIN.latitude() + metres / 111_195.0, VisitFixture.PIN.longitude()).text();
    }

    private List<String> trail() {
        return database.sql("""
                        select concat(subject, ' ', coalesce(why, 'null')) from trail_entry
                        where subject like 'place.edit.%' and subject_id = :place
                        or subject like 'visit.correction.%' and subject_id in (
                            select id from visit where place_id = :place)""")
                .param("place", scene.place.value())
                .query(String.class)
                .list();
    }
}
