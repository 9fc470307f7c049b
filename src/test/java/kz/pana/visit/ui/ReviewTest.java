package kz.pana.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.uikit.dialog.Delayed;
import kz.pana.uikit.field.DayField;
import kz.pana.visit.MyCorrections;
import kz.pana.visit.MyVisits;
import kz.pana.visit.PlaceVisits;
import kz.pana.visit.VisitFixture;
import kz.pana.visit.VisitMeetings;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.VisitReview;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.CorrectedLine;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitState;
import kz.pana.visit.ui.planning.AssignForm;
import kz.pana.visit.ui.planning.PlanForm;
import kz.pana.visit.ui.review.ChangesCard;
import kz.pana.visit.ui.review.SentencesCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a coordinator sees of a report before she lets it stand, and how she takes that back. */
@PanaTest
@ViewPackages(packages = "kz.pana.visit.ui")
class ReviewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    VisitPlanning planning;

    @Autowired
    VisitReview review;

    @Autowired
    VisitMeetings meetings;

    @Autowired
    PlaceVisits placeVisits;

    @Autowired
    MyVisits visits;

    @Autowired
    JdbcTemplate sql;

    VisitFixture scene;

    @BeforeEach
    void setTheScene() {
        scene = VisitFixture.in(context);
    }

    @Test
    void whatContradictsIsReadBeforeConfirming() {
        VisitId id = scene.started();
        scene.report(id, Map.of());
        signIn(scene.coordinator);
        open("desk/visits/" + id);

        assertThat(words())
                .contains(say("visit.contradictions.title"), say("visit.contradiction.quick", 1))
                .doesNotContain(say("visit.contradiction.nowhere"));
        assertThat(cast.as(scene.coordinator, () -> review.contradictions(id)))
                .extracting(Message::key)
                .startsWith("visit.contradiction.quick")
                .contains("visit.contradiction.not-met");

        scene.confirm(id);
        open("desk/visits/" + id);
        assertThat(find(SentencesCard.class).all())
                .as("what is decided is not doubted any more")
                .noneMatch(SentencesCard::isVisible);
    }

    @Test
    void whatTheVisitSawOtherwiseIsAcceptedWithOneTap() {
        scene.published();
        VisitId id = scene.begun(VisitKind.YEARLY);
        cast.as(scene.volunteer, () -> {
            MyCorrections corrections = context.getBean(MyCorrections.class);
            corrections.note(id, CorrectedLine.PHONE, "8 702 765 43 21");
            corrections.note(id, CorrectedLine.QUIET_ROOM, "yes");
        });
        scene.report(id, Map.of());
        signIn(cast.coordinator(Personas.ALMATY));
        open("desk/visits/" + id);
        assertThat(words()).contains(say("visit.corrections.title"), "702 765", say("place.field.QUIET_ROOM"));

        buttons("visit.corrections.accept").getFirst().click();
        assertThat(words()).contains(say("visit.correction.ACCEPTED"));
        buttons("visit.corrections.decline").getFirst().click();
        assertThat(words()).contains(say("visit.correction.DECLINED"));
        assertThat(buttons("visit.corrections.accept")).isEmpty();
        assertThat(context.getBean(PlaceDirectory.class)
                        .row(scene.place)
                        .submitted()
                        .phone()
                        .toString())
                .contains("7027654321");
    }

    /** What the volunteer wrote may say more than was put right. */
    @Test
    void whoeverAcceptedSaysWhetherAnythingElseWasWrong() {
        scene.published();
        VisitId id = scene.begun(VisitKind.YEARLY);
        cast.as(
                scene.volunteer,
                () -> context.getBean(MyCorrections.class).note(id, CorrectedLine.HOURS, "Mo-Fr 09:00-18:00"));
        scene.report(id, Map.of("hours-true", "Кешке жабық"));
        signIn(cast.coordinator(Personas.ALMATY));
        open("desk/visits/" + id);
        assertThat(words()).contains(say("visit.corrections.problem", "Кешке жабық"));
        assertThat(buttons("visit.corrections.clear")).isEmpty();

        button("visit.corrections.accept").click();
        assertThat(words()).contains(say("visit.corrections.uncleared"));
        assertThat(buttons("visit.confirm")).isEmpty();

        button("visit.corrections.clear").click();
        assertThat(words()).doesNotContain(say("visit.corrections.uncleared"));
        assertThat(buttons("visit.corrections.clear")).isEmpty();
        assertThat(buttons("visit.confirm")).hasSize(1);
    }

    /** Whoever visited reads it, and another decides. */
    @Test
    void whoeverMayNotAcceptReadsWhy() {
        scene.published();
        VisitId id = scene.begun(VisitKind.YEARLY);
        cast.as(
                scene.volunteer,
                () -> context.getBean(MyCorrections.class).note(id, CorrectedLine.PHONE, "8 702 765 43 21"));
        scene.report(id, Map.of());
        AccountId visitor = cast.coordinator(Personas.ALMATY);
        context.getBean(FourEyes.class)
                .recordVisitor(
                        scene.place, visitor, context.getBean(Clock.class).instant());
        signIn(visitor);
        open("desk/visits/" + id);

        assertThat(words()).contains(say("place.refused.visited"));
        assertThat(buttons("visit.corrections.accept")).singleElement().matches(button -> !button.isEnabled());
    }

    private List<Button> buttons(String key) {
        return find(Button.class).withText(say(key)).all();
    }

    @Test
    void aVisitThatCameToNothingLeadsToTheNextOne() {
        VisitId id = scene.assigned();
        signIn(scene.coordinator);
        open("desk/visits/" + id);
        assertThat(words()).contains(say("visit.review.to-place")).doesNotContain(say("visit.plan.title"));

        cast.as(
                scene.coordinator,
                () -> planning.cancel(id, planning.visit(id).row().version(), "Дүкен жабық болды"));
        open("desk/visits");
        open("desk/visits/" + id);
        assertThat(words()).contains(say("visit.plan.title")).doesNotContain(say("visit.review.to-place"));
    }

    /** Whoever may cancel it must be able to read it. */
    @Test
    void aVisitIsReadWhereItIsDecidedAlsoIfItsPlaceLiesElsewhereByNow() {
        VisitId id = scene.planned();
        sql.update("update place set region = 'KZ-71', town = 'astana' where id = ?", scene.place.value());
        signIn(scene.coordinator);
        open("desk/visits/" + id);
        assertThat(button("visit.cancel.open").isEnabled()).isTrue();

        cast.as(
                scene.coordinator,
                () -> planning.cancel(id, planning.visit(id).row().version(), "Басқа өңірде"));
        open("desk/visits");
        open("desk/visits/" + id);
        assertThat(words()).contains(say("visit.review.to-place"));
    }

    @Test
    void thatTheVolunteerWasShutOutIsSaidAboveAndTheVisitCanOnlyBeCancelled() {
        VisitId id = scene.reported();
        sql.update("update account set blocked = true where id = ?", scene.volunteer.value());
        signIn(scene.coordinator);
        open("desk/visits/" + id);

        assertThat(words()).contains(say("visit.refused.volunteer-blocked"));
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .contains(say("visit.cancel.open"))
                .doesNotContain(say("visit.confirm"), say("visit.confirm-not-good"), say("visit.return.open"));
    }

    @Test
    void whoeverMadeTheVisitReadsWhyAnotherConfirmsItRatherThanFailLater() {
        VisitId id = scene.reported();
        sql.update("insert into account_role (account_id, role) values (?, 'COORDINATOR')", scene.volunteer.value());
        sql.update(
                "insert into account_region (account_id, region) values (?, ?)",
                scene.volunteer.value(),
                Personas.ALMATY.value());
        signIn(scene.volunteer);
        open("desk/visits/" + id);
        assertThat(words()).contains(say("visit.refused.confirm-own"));
        assertThat(button(confirming(id)).isEnabled()).isFalse();
        assertThat(button("visit.return.open").isEnabled()).isFalse();

        signIn(scene.coordinator);
        open("desk/visits");
        open("desk/visits/" + id);
        assertThat(words()).doesNotContain(say("visit.refused.confirm-own"));
        assertThat(button(confirming(id)).isEnabled()).isTrue();
    }

    @Test
    void whoeverIsOfThePlaceReadsWhyAnotherDecides() {
        VisitId reported = scene.reported();
        AccountId own = cast.coordinator(Personas.ALMATY);
        sql.update("update place set owner_id = ? where id = ?", own.value(), scene.place.value());
        signIn(own);
        open("desk/visits/" + reported);

        assertThat(words())
                .contains(say("visit.refused.own-place"))
                .as("what was answered is not called unanswered")
                .doesNotContain(say("visit.item.unanswered"));
        assertThat(button(confirming(reported)).isEnabled()).isFalse();
        assertThat(button("visit.return.open").isEnabled()).isFalse();
    }

    private Button button(String key) {
        return find(Button.class).withText(say(key)).single();
    }

    @Test
    void wrongCodesTypedBeforeATapAreCountedForTheCoordinator() {
        VisitId id = scene.started();
        cast.as(scene.volunteer, () -> {
            scene.write(id, Map.of());
            meetings.countersignByCode(id, visits.visit(id).answered(), "1");
            meetings.countersignByCode(id, visits.visit(id).answered(), "2");
            visits.report(id);
        });
        signIn(scene.coordinator);
        open("desk/visits/" + id);
        assertThat(words()).contains(say("visit.countersigned.wrong-codes", 2));
    }

    /** Where they say most: the owner says that it was not her, or nobody confirmed at all. */
    @Test
    void wrongCodesAreCountedWhereNobodyAgreedToo() {
        VisitId disowned = scene.started();
        cast.as(scene.volunteer, () -> {
            scene.write(disowned, Map.of());
            meetings.countersignByCode(disowned, visits.visit(disowned).answered(), "1");
            visits.report(disowned);
        });
        cast.as(scene.owner, () -> placeVisits.disown(disowned));
        VisitFixture other = VisitFixture.in(context);
        VisitId nobody = other.started();
        cast.as(other.volunteer, () -> {
            other.write(nobody, Map.of());
            meetings.countersignByCode(nobody, visits.visit(nobody).answered(), "1");
            meetings.notCountersigned(nobody, "Иесі бас тартты");
            visits.report(nobody);
        });
        signIn(scene.coordinator);
        for (VisitId id : List.of(disowned, nobody)) {
            open("desk/visits/" + id);
            assertThat(words()).contains(say("visit.countersigned.wrong-codes", 1));
        }
    }

    private String confirming(VisitId id) {
        return planning.visit(id).wouldBeGood() ? "visit.confirm" : "visit.confirm-not-good";
    }

    @Test
    void aTapOnTheVolunteersPhoneIsCalledUnprovenAndACodeFromTheOwnersIsNot() {
        VisitId tapped = scene.reported();
        signIn(scene.coordinator);
        open("desk/visits/" + tapped);
        assertThat(words()).contains(say("visit.countersigned.unproven"));

        VisitFixture other = VisitFixture.in(context);
        VisitId coded = other.started();
        String code = String.valueOf(
                cast.as(other.owner, () -> placeVisits.next(other.place).getFirst())
                        .code());
        cast.as(other.volunteer, () -> {
            other.write(coded, Map.of());
            meetings.countersignByCode(coded, visits.visit(coded).answered(), code);
            visits.report(coded);
        });
        signIn(other.coordinator);
        open("desk/visits/" + coded);
        assertThat(words()).doesNotContain(say("visit.countersigned.unproven"));
        assertThat(cast.as(
                        other.coordinator,
                        () -> planning.visit(coded).together().signed()))
                .satisfies(signed -> assertThat(signed.proven()).isTrue());
    }

    @Test
    void aConfirmationIsTakenBackBeforeAnythingFollowsFromIt() {
        VisitId id = scene.reported();
        signIn(scene.coordinator);
        open("desk/visits/" + id);
        press("visit.confirm");

        assertThat(state(id)).isEqualTo(VisitState.REPORTED);
        assertThat(find(Button.class).withText(say("visit.confirm")).exists()).isFalse();
        press("uikit.undo");
        assertThat(state(id)).isEqualTo(VisitState.REPORTED);
        assertThat(find(Button.class).withText(say("visit.confirm")).exists()).isTrue();
    }

    @Test
    void aConfirmationThatIsNotTakenBackIsDoneAlsoFromElsewhere() {
        VisitId id = scene.reported();
        signIn(scene.coordinator);
        open("desk/visits/" + id);
        press("visit.confirm");
        Delayed waiting = find(Delayed.class).single();
        open("desk/visits/" + VisitFixture.in(context).assigned());
        waiting.close();

        assertThat(state(id)).isEqualTo(VisitState.CONFIRMED);
    }

    @Test
    void whatWasWrittenComesBackWithAReturnThatIsTakenBack() {
        VisitId id = scene.reported();
        signIn(scene.coordinator);
        open("desk/visits/" + id);
        giveBack("Жадынаманы тағы қараңыз");
        assertThat(state(id)).isEqualTo(VisitState.REPORTED);
        press("uikit.undo");
        assertThat(state(id)).isEqualTo(VisitState.REPORTED);

        TextArea words =
                find(TextArea.class).withLabel(say("visit.return.label")).single();
        assertThat(words.getValue()).isEqualTo("Жадынаманы тағы қараңыз");
        press("visit.return.action");
        find(Delayed.class).all().getLast().close();
        assertThat(state(id)).isEqualTo(VisitState.RETURNED);
    }

    @Test
    void whoWasMetAndWhoConfirmedStandSideBySideAfterAReturn() {
        AccountId asem = scene.trained("Әсем Ғалиева");
        scene.trained("Бақыт Оспанов");
        VisitId id = scene.reported();
        cast.as(scene.coordinator, () -> planning.returnWith(id, scene.version(id), "Кіммен кездестіңіз?"));
        cast.as(scene.volunteer, () -> {
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
            meetings.meet(id, asem, false);
            meetings.notCountersigned(id, "Иесі кетіп қалды");
            visits.report(id);
        });
        signIn(scene.coordinator);
        open("desk/visits/" + id);

        assertThat(find(ChangesCard.class).exists()).isTrue();
        assertThat(words())
                .contains(
                        say("visit.changes.met"),
                        "Әсем Ғалиева, Бақыт Оспанов\n",
                        say("visit.countersigned.NOBODY.short", "Иесі кетіп қалды"));
    }

    @Test
    void whatChangedInTheReportOfASignThatIsTakenBackStandsSideBySideToo() {
        scene.published();
        VisitId id = scene.begun(VisitKind.SIGN_RECOVERY);
        cast.as(scene.volunteer, () -> {
            visits.tick(id, "sign-taken-back", false, "Есік жабық екен");
            visits.report(id);
        });
        cast.as(scene.coordinator, () -> planning.returnWith(id, scene.version(id), "Тағы барыңыз"));
        cast.as(scene.volunteer, () -> {
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
            visits.tick(id, "sign-taken-back", false, "Қабырға бос");
            visits.report(id);
        });
        signIn(scene.coordinator);
        open("desk/visits/" + id);

        assertThat(words()).contains("Есік жабық екен").doesNotContain(say("visit.changes.none"));
    }

    /** What was given back before it was kept is not called a change. */
    @Test
    void whatAnOlderReturnDidNotKeepIsLeftOut() {
        VisitId id = scene.reported();
        cast.as(scene.coordinator, () -> planning.returnWith(id, scene.version(id), "Қараңыз"));
        String kept = sql.queryForObject("select returned_report from visit where id = ?", String.class, id.value());
        sql.update(
                "update visit set returned_report = ? where id = ?",
                String.valueOf(kept).replaceAll(",\"met\":.*", "}"),
                id.value());
        cast.as(scene.volunteer, () -> {
            visits.start(id, VisitFixture.AT_THE_DOOR, "");
            scene.countersign(id);
            visits.report(id);
        });
        signIn(scene.coordinator);
        open("desk/visits/" + id);

        assertThat(words())
                .contains(say("visit.changes.none"))
                .doesNotContain(say("visit.changes.met"), say("visit.contradiction.quick", 1));
    }

    /** Planning and changing the day warn as the form of the day does, which is tried in {@link VisitWalkTest}. */
    @Test
    void handingOverForADayOnWhichThePlaceIsClosedIsWarnedOfAndNotRefused() {
        VisitId id = scene.assigned();
        sql.update("update place set hours = 'Mo-Su off' where id = ?", scene.place.value());
        sql.update("update visit set planned_on = ? where id = ?", scene.today().minusDays(1), id.value());
        signIn(scene.coordinator);
        open("desk/visits/" + id);

        AssignForm form = find(AssignForm.class).single();
        assertThat(find(Paragraph.class, form)
                        .withText(say("visit.day.closed"))
                        .single()
                        .isVisible())
                .as("already for the day that is proposed")
                .isTrue();
        find(DayField.class, form).single().setValue(scene.today().plusDays(2));
        assertThat(find(Paragraph.class, form)
                        .withText(say("visit.day.closed"))
                        .single()
                        .isVisible())
                .isTrue();
    }

    @Test
    void planningForADayOnWhichThePlaceIsClosedIsWarnedOf() {
        sql.update("update place set hours = 'Mo-Su off' where id = ?", scene.place.value());
        PlanForm form = new PlanForm(
                List.of(VisitKind.ONBOARDING),
                cast.as(
                        scene.coordinator,
                        () -> context.getBean(kz.pana.visit.VisitDays.class).hours(scene.place)),
                plan -> {});
        UI.getCurrent().add(form);
        find(DayField.class, form).single().setValue(scene.today().plusDays(2));

        assertThat(find(Paragraph.class, form).withText(say("visit.day.closed")).exists())
                .isTrue();
    }

    @Test
    void theVisitsOpenOnTheFirstListThatHasSomething() {
        AccountId quiet = cast.coordinator(new kz.pana.territory.RegionCode("KZ-61"));
        signIn(quiet);
        open("desk/visits");
        assertThat(words()).contains(say("visit.planning.empty.TO_ASSIGN"));

        VisitId id = scene.assigned();
        sql.update("update visit set region = 'KZ-61' where id = ?", id.value());
        open("desk/volunteers");
        open("desk/visits");
        assertThat(words())
                .doesNotContain(say("visit.planning.empty.TO_ASSIGN"))
                .contains("Мерей");
        open("desk/visits?show=to_review");
        assertThat(words()).contains(say("visit.planning.empty.TO_REVIEW"));
    }

    private void giveBack(String why) {
        press("visit.return.open");
        find(TextArea.class).withLabel(say("visit.return.label")).single().setValue(why);
        press("visit.return.action");
    }

    private VisitState state(VisitId id) {
        return cast.as(scene.coordinator, () -> planning.visit(id).row().state());
    }
}
