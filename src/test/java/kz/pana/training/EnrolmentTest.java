package kz.pana.training;

import static kz.pana.training.Pupils.COURSE;
import static kz.pana.training.Pupils.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import kz.pana.certificate.CoursePassed;
import kz.pana.course.content.Course.Lesson;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.kernel.StateChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.training.row.CourseOverview.LessonRow;
import kz.pana.training.row.EnrolmentKind;
import kz.pana.training.row.EnrolmentState;
import kz.pana.training.row.Meeting;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final String SPOT = "quiet-spot";

    private final Actor pupil = Pupils.actor();

    @Test
    void openingTheCourseBeginsItOnce() {
        Enrolment enrolment = Pupils.enrolled(pupil);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.INVITED);
        enrolment.begin(pupil, NOW);
        enrolment.begin(pupil, NOW);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.IN_PROGRESS);
    }

    @Test
    void aLessonResumesAtItsScreenAndIsReadOnlyAtItsEnd() {
        Enrolment enrolment = Pupils.enrolled(pupil);
        Lesson lesson = COURSE.lessons().getFirst();
        enrolment.turnTo(lesson, 1);
        assertThat(enrolment.mark(lesson).section()).isEqualTo(1);
        assertThatThrownBy(() -> enrolment.finish(lesson, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> enrolment.turnTo(lesson, lesson.screens())).isInstanceOf(NotFound.class);

        Pupils.read(enrolment, lesson);
        assertThat(enrolment.mark(lesson).isRead()).isTrue();
        enrolment.turnTo(lesson, 1);
        assertThat(enrolment.mark(lesson).isRead()).as("reading again").isTrue();
    }

    @Test
    void theQuizOpensWhenAllIsReadAndPractised() {
        Enrolment enrolment = Pupils.ready(pupil);
        String item = COURSE.practice().getFirst().id();
        enrolment.markPractice(item, PracticeMark::unconfirmed);
        assertThatThrownBy(() -> enrolment.beginAttempt(COURSE, pupil, NOW)).isInstanceOf(Refused.class);
        enrolment.markPractice(item, mark -> mark.unticked().confirmed("Дана", NOW));
        assertThatThrownBy(() -> enrolment.beginAttempt(COURSE, pupil, NOW)).isInstanceOf(Refused.class);
        enrolment.markPractice(item, mark -> mark.ticked(NOW));
        assertThat(enrolment.beginAttempt(COURSE, pupil, NOW)).isEqualTo(1);
    }

    @Test
    void whoFailedMayTryAgainAfterAnHour() {
        Enrolment enrolment = Pupils.ready(pupil);
        enrolment.beginAttempt(COURSE, pupil, NOW);
        enrolment.conclude(false, pupil, NOW);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.FAILED);
        assertThatThrownBy(() -> enrolment.beginAttempt(COURSE, pupil, NOW.plusSeconds(3599)))
                .isInstanceOf(Refused.class);
        assertThat(enrolment.beginAttempt(COURSE, pupil, NOW.plusSeconds(3600))).isEqualTo(2);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.IN_PROGRESS);
    }

    @Test
    void whoPassedHasNothingLeftToDo() {
        Enrolment enrolment = Pupils.passed(pupil);
        assertThatThrownBy(() -> enrolment.beginAttempt(COURSE, pupil, NOW))
                .isInstanceOf(Refused.class)
                .hasMessage("training.refused.passed");
        assertThatThrownBy(() -> enrolment.conclude(false, pupil, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        enrolment.markPractice(COURSE.practice().getFirst().id(), PracticeMark::unticked))
                .isInstanceOf(Refused.class);
    }

    @Test
    void everyMoveIsInTheTrail() {
        Enrolment enrolment = Pupils.enrolled(pupil);
        assertThat(RegisteredEvents.to(enrolment)).containsExactly(entry(enrolment, "-", "INVITED"));
        enrolment.begin(pupil, NOW);
        assertThat(RegisteredEvents.to(enrolment)).containsExactly(entry(enrolment, "INVITED", "IN_PROGRESS"));

        Enrolment ready = Pupils.ready(pupil);
        RegisteredEvents.to(ready);
        ready.beginAttempt(COURSE, pupil, NOW);
        assertThat(RegisteredEvents.to(ready)).as("in progress already").isEmpty();
        ready.conclude(false, pupil, NOW);
        assertThat(RegisteredEvents.to(ready)).containsExactly(entry(ready, "IN_PROGRESS", "FAILED"));
        ready.beginAttempt(COURSE, pupil, NOW.plus(Enrolment.PAUSE));
        assertThat(RegisteredEvents.to(ready)).containsExactly(entry(ready, "FAILED", "IN_PROGRESS"));
        ready.conclude(true, pupil, NOW);
        assertThat(RegisteredEvents.to(ready)).containsExactly(entry(ready, "IN_PROGRESS", "PASSED"));
    }

    @Test
    void whatOthersHearOfACoursePassedIsWhoWhereAndWhichEdition() {
        Enrolment enrolment = Pupils.passed(pupil);
        assertThat(enrolment.passedBy(pupil))
                .isEqualTo(new CoursePassed(enrolment.id().value(), pupil, enrolment.place(), COURSE.edition()));
        assertThat(enrolment.person()).isEqualTo(pupil.id());
    }

    @Test
    void whoFailedIsToldWhenTheHourIsOverAndNobodyElseWaits() {
        Enrolment enrolment = Pupils.ready(pupil);
        assertThat(enrolment.nextTry(NOW)).isEmpty();
        enrolment.beginAttempt(COURSE, pupil, NOW);
        enrolment.conclude(false, pupil, NOW);

        assertThat(enrolment.nextTry(NOW.plusSeconds(3599))).contains(NOW.plusSeconds(3600));
        assertThat(enrolment.nextTry(NOW.plusSeconds(3600))).isEmpty();
        assertThatThrownBy(() -> enrolment.beginAttempt(COURSE, pupil, NOW))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().args()).containsExactly(LocalTime.of(16, 0)));
    }

    @Test
    void itsStepsAreTheLessonsThePracticeAndTheQuiz() {
        int lessons = COURSE.lessons().size();
        Enrolment enrolment = Pupils.enrolled(pupil);
        assertThat(enrolment.done(COURSE)).isZero();
        Pupils.read(enrolment, COURSE.lessons().getFirst());
        assertThat(enrolment.done(COURSE)).isEqualTo(1);

        Enrolment ready = Pupils.ready(pupil);
        assertThat(ready.isReadyForQuiz(COURSE)).isTrue();
        assertThat(ready.done(COURSE)).isEqualTo(lessons + 1);
        ready.markPractice(COURSE.practice().getFirst().id(), PracticeMark::unticked);
        assertThat(ready.done(COURSE)).as("all practice is one step").isEqualTo(lessons);

        assertThat(Pupils.passed(pupil).done(COURSE))
                .isEqualTo(EnrolmentKind.FULL.steps(COURSE))
                .isEqualTo(lessons + 2);
    }

    @Test
    void whoIsCertifiedStillReadsTheLessonsThatMatterMostAndPractisesNothing() {
        Enrolment refresher = new Enrolment(pupil, PlaceId.create(), COURSE, EnrolmentKind.REFRESHER, 2, NOW);
        COURSE.lessons().stream().filter(Lesson::refresher).forEach(lesson -> Pupils.read(refresher, lesson));

        assertThat(EnrolmentKind.REFRESHER.lessons(COURSE)).hasSize(4).allMatch(Lesson::refresher);
        assertThat(EnrolmentKind.REFRESHER.minutes(COURSE)).isLessThan(EnrolmentKind.FULL.minutes(COURSE));
        assertThat(EnrolmentKind.REFRESHER.steps(COURSE)).isEqualTo(5);
        assertThat(refresher.done(COURSE)).isEqualTo(4);
        assertThat(refresher.isReadyForQuiz(COURSE)).isTrue();
        assertThat(refresher.round()).isEqualTo(2);
    }

    @Test
    void aLessonIsBegunOnceItWasOpenedBeyondItsFirstScreenAndIsReadForGood() {
        Lesson lesson = COURSE.lessons().getFirst();
        Enrolment enrolment = Pupils.enrolled(pupil);
        enrolment.turnTo(lesson, 0);
        assertThat(enrolment.row(lesson)).isEqualTo(row(lesson, false, false));
        enrolment.turnTo(lesson, 1);
        assertThat(enrolment.row(lesson)).isEqualTo(row(lesson, true, false));
        assertThatThrownBy(() -> enrolment.turnTo(lesson, -1)).isInstanceOf(NotFound.class);

        Pupils.read(enrolment, lesson);
        assertThat(enrolment.row(lesson)).isEqualTo(row(lesson, false, true));
        enrolment.finish(lesson, NOW.plusSeconds(60));
        assertThat(enrolment.mark(lesson).readAt()).isEqualTo(NOW);
    }

    @Test
    void whatNeitherHasTickedIsAsIfItWasNeverPractised() {
        String item = COURSE.practice().getFirst().id();
        Enrolment enrolment = Pupils.enrolled(pupil);
        enrolment.markPractice(item, mark -> mark.ticked(NOW));
        assertThat(enrolment.practiceMark(item)).isEqualTo(PracticeMark.NONE.ticked(NOW));
        assertThat(enrolment.practiceDone(COURSE)).isZero();
        enrolment.markPractice(item, mark -> mark.confirmed("Дана", NOW));
        assertThat(enrolment.practiceDone(COURSE)).isEqualTo(1);

        enrolment.markPractice(item, PracticeMark::unconfirmed);
        enrolment.markPractice(item, PracticeMark::unticked);
        assertThat(enrolment.practiceMark(item)).isEqualTo(PracticeMark.NONE);
    }

    @Test
    void whatIsShownIsConfirmedBySomebodyElseAndOnlyOnceTheLearnerSaysSo() {
        Enrolment enrolment = Pupils.enrolled(pupil);
        Actor colleague = Pupils.actor();
        assertThatThrownBy(() -> enrolment.witness(SPOT, colleague, "Дана", Meeting.AT_WORK, NOW))
                .as("not shown yet")
                .isInstanceOf(Refused.class);

        enrolment.show(SPOT, mark -> mark.shownTo(colleague.id(), NOW));
        assertThat(enrolment.practiceMark(SPOT).isAsked(colleague.id())).isTrue();
        assertThat(enrolment.practiceMark(SPOT).isAsked(pupil.id())).isFalse();
        assertThatThrownBy(() -> enrolment.witness(SPOT, pupil, "Дана", Meeting.AT_WORK, NOW))
                .as("never by oneself")
                .isInstanceOf(Refused.class);

        enrolment.witness(SPOT, colleague, "Дана", Meeting.AT_WORK, NOW);
        assertThat(enrolment.practiceMark(SPOT).isComplete()).isTrue();
        assertThat(enrolment.waiting(COURSE)).isEmpty();
        enrolment.show(SPOT, mark -> mark.toBeShown(NOW));
        assertThat(enrolment.practiceMark(SPOT).isComplete())
                .as("what is confirmed stays")
                .isTrue();
    }

    @Test
    void whatDidNotGoWellIsShownOnceMore() {
        Enrolment enrolment = Pupils.enrolled(pupil);
        enrolment.show(SPOT, mark -> mark.toBeShown(NOW));
        assertThat(enrolment.waiting(COURSE)).containsExactly(SPOT);
        enrolment.notYet(SPOT);
        assertThat(enrolment.practiceMark(SPOT)).isEqualTo(PracticeMark.NONE);
    }

    @Test
    void whatWasConfirmedByANameBeforeStaysConfirmed() {
        assertThat(Pupils.ready(pupil).isReadyForQuiz(COURSE)).isTrue();
    }

    private static LessonRow row(Lesson lesson, boolean begun, boolean read) {
        return new LessonRow(lesson.slug(), lesson.title(), lesson.minutes(), begun, read);
    }

    private StateChanged entry(Enrolment enrolment, String from, String to) {
        return new StateChanged(
                "training.enrolment", enrolment.id().value(), pupil.id().value(), pupil.name(), from, to, null);
    }
}
