package kz.pana.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.pana.Cast;
import kz.pana.PanaTest;
import kz.pana.identity.AccountId;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceId;
import kz.pana.place.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

/** From the first lesson to the certificate, and what a place has of it. */
@PanaTest
class LearningTest {

    @Autowired
    Cast cast;

    @Autowired
    ApplicationContext portal;

    @Autowired
    OwnedPlaces places;

    @Autowired
    Learning learning;

    @Autowired
    Team team;

    @Autowired
    CertificateDesk desk;

    @Autowired
    ReadyCertificates ready;

    @Autowired
    Inbox inbox;

    Classroom classroom;
    AccountId owner;
    PlaceId place;

    @BeforeEach
    void aPlace() {
        classroom = new Classroom(portal);
        owner = cast.somebody();
        place = classroom.place(owner);
    }

    @Test
    void whoeverPassesHasACertificateAndThePlaceOneMoreTrainedPerson() {
        AccountId pupil = cast.somebody();
        EnrolmentId id = classroom.join(pupil, owner, place);
        assertThat(outstanding()).containsExactly(0, 2);

        QuizResult result = cast.as(pupil, () -> {
            classroom.prepare(id);
            return classroom.takeQuiz(id, 2);
        });

        assertThat(result.percent()).isEqualTo(80);
        assertThat(result.passed()).isTrue();
        assertThat(result.again()).isNotEmpty();
        CourseRow row = cast.as(pupil, learning::mine).getFirst();
        assertThat(row.state()).isEqualTo(EnrolmentState.PASSED);
        assertThat(row.done()).isEqualTo(row.steps());
        assertThat(row.certificate().orElseThrow().state()).isEqualTo(CertificateState.VALID);
        assertThat(outstanding()).containsExactly(1, 2);
        assertThat(cast.as(pupil, () -> inbox.latest(0, 10)))
                .extracting(InboxRow::path)
                .contains("training");
    }

    @Test
    void whoeverFailsTriesAgainWithANewDraw() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        cast.as(owner, () -> {
            classroom.prepare(id);
            QuizResult result = classroom.takeQuiz(id, 3);
            assertThat(result.passed()).isFalse();
            assertThat(learning.course(id).row().state()).isEqualTo(EnrolmentState.FAILED);
            assertThat(classroom.takeQuiz(id, 0).passed()).isTrue();
            assertThatThrownBy(() -> learning.startQuiz(id)).isInstanceOf(Refused.class);
        });
    }

    @Test
    void aQuestionAnsweredInTwoWindowsCountsOnce() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        cast.as(owner, () -> {
            classroom.prepare(id);
            learning.startQuiz(id);
            QuizScreen here = learning.question(id).orElseThrow();
            learning.startQuiz(id);
            QuizScreen there = learning.question(id).orElseThrow();
            assertThat(there).as("taken up again").isEqualTo(here);

            QuizScreen answered = learning.answer(id, here.attempt(), 1, classroom.right(here));

            assertThat(answered.verdict().orElseThrow().right()).isTrue();
            assertThatThrownBy(() -> learning.answer(id, there.attempt(), 1, classroom.wrong(there)))
                    .isInstanceOf(Refused.class)
                    .hasMessage("training.quiz.answered");
            assertThat(learning.question(id)).as("the explanation stays").contains(answered);
        });
    }

    @Test
    void theQuizWaitsForLessonsAndPractice() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        cast.as(owner, () -> {
            assertThatThrownBy(() -> learning.startQuiz(id)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> learning.tick(id, "first-words", " ")).isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> learning.tick(id, "nothing", "Дана")).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void anothersCourseDoesNotExist() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        AccountId pupil = cast.somebody();
        classroom.join(pupil, owner, place);
        cast.as(pupil, () -> {
            assertThatThrownBy(() -> learning.course(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> learning.startQuiz(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> learning.question(id)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void twoDifferentPeopleMeetTheRequirement() {
        ready.certify(owner, place);
        ready.certify(owner, place);
        assertThat(outstanding()).as("the same person twice").containsExactly(1, 2);
        ready.certify(cast.somebody(), place);
        assertThat(requirements()).doesNotContain("training");
    }

    @Test
    void oneIsEnoughWhereASinglePersonRunsThePlace() {
        place = classroom.place(owner, Map.of(Question.SINGLE_HANDED, "yes"));
        assertThat(outstanding()).containsExactly(0, 1);
        ready.certify(owner, place);
        assertThat(requirements()).doesNotContain("training");
    }

    @Test
    void aCoordinatorOfTheRegionRevokesACertificateAndThePlaceFeelsIt() {
        ready.certify(owner, place);
        ready.certify(cast.somebody(), place);
        AccountId near = cast.coordinator(Cast.ALMATY);
        AccountId far = cast.coordinator(Cast.ASTANA);
        CertificateRow row = cast.as(near, () -> desk.people(place)).getFirst();
        assertThatThrownBy(() -> cast.as(far, () -> desk.people(place))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(far, () -> desk.revoke(row.id(), row.version(), "Себебі бар")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(near, () -> desk.revoke(row.id(), row.version() + 1, "Себебі бар")))
                .isInstanceOf(OptimisticLockingFailureException.class);

        cast.as(near, () -> desk.revoke(row.id(), row.version(), "Себебі бар"));

        assertThat(outstanding()).containsExactly(1, 2);
        assertThatThrownBy(() -> cast.as(near, () -> desk.revoke(row.id(), row.version() + 1, "Тағы")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aCourseIsTakenAgainWhenItsCertificateHoldsNoLonger() {
        ready.certify(owner, place);
        CourseRow passed = cast.as(owner, learning::mine).getFirst();
        assertThatThrownBy(() -> cast.as(owner, () -> learning.renew(passed.id())))
                .isInstanceOf(Refused.class);
        CertificateRow held = passed.certificate().orElseThrow();
        cast.as(cast.coordinator(Cast.ALMATY), () -> desk.revoke(held.id(), held.version(), "Себебі бар"));

        EnrolmentId again = cast.as(owner, () -> learning.renew(passed.id()));

        assertThat(cast.as(owner, () -> learning.renew(passed.id())))
                .as("a second click")
                .isEqualTo(again);
        assertThat(cast.as(owner, learning::mine))
                .singleElement()
                .extracting(CourseRow::id, CourseRow::state)
                .containsExactly(again, EnrolmentState.INVITED);
    }

    private List<Object> outstanding() {
        return cast.as(owner, () -> places.place(place)).row().standing().outstanding().stream()
                .filter(lacking -> lacking.requirement().equals("training"))
                .findFirst()
                .orElseThrow()
                .words()
                .args();
    }

    private List<String> requirements() {
        return cast.as(owner, () -> places.place(place)).row().standing().outstanding().stream()
                .map(lacking -> lacking.requirement())
                .toList();
    }
}
