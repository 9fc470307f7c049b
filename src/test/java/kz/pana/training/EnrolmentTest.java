package kz.pana.training;

import static kz.pana.training.Pupils.COURSE;
import static kz.pana.training.Pupils.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.pana.course.content.Course.Lesson;
import kz.pana.identity.Actor;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

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
        assertThatThrownBy(() -> enrolment.beginAttempt(COURSE, pupil, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> enrolment.conclude(false, pupil, NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        enrolment.markPractice(COURSE.practice().getFirst().id(), PracticeMark::unticked))
                .isInstanceOf(Refused.class);
    }
}
