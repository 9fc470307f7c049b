package kz.pana.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.certificate.CertificateDesk;
import kz.pana.certificate.CertificateRow;
import kz.pana.certificate.CertificateState;
import kz.pana.course.content.Course.Lesson;
import kz.pana.course.content.QuizQuestion;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.application.Agreement;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.PlaceId;
import kz.pana.team.Team;
import kz.pana.team.TeamDemo;
import kz.pana.training.row.CourseOverview;
import kz.pana.training.row.CourseRow;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.EnrolmentKind;
import kz.pana.training.row.EnrolmentState;
import kz.pana.training.row.LessonPage;
import kz.pana.training.row.QuizResult;
import kz.pana.training.row.QuizScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

/** From the first lesson to the certificate, and what a place has of it. */
@PanaTest
class LearningTest {

    @Autowired
    Personas cast;

    @Autowired
    ApplicationContext portal;

    @Autowired
    OwnedPlaces places;

    @Autowired
    Learning learning;

    @Autowired
    Quiz quiz;

    @Autowired
    ConductRules conduct;

    @Autowired
    MovedClock clock;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Team team;

    @Autowired
    CertificateDesk desk;

    @Autowired
    TeamDemo ready;

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

        assertThat(result.percent()).as("14 of 16").isEqualTo(87);
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
    void whoBeginsTheQuizOnTwoDevicesAtOnceHasOneAttempt() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        cast.as(owner, () -> classroom.prepare(id));

        CompletableFuture.allOf(Stream.generate(
                                () -> CompletableFuture.runAsync(() -> cast.as(owner, () -> quiz.start(id))))
                        .limit(2)
                        .toArray(CompletableFuture[]::new))
                .join();

        cast.as(owner, () -> assertThat(quiz.question(id)).isPresent());
    }

    @Test
    void whoeverFailsTriesAgainAfterAnHour() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        cast.as(owner, () -> {
            classroom.prepare(id);
            QuizResult result = classroom.takeQuiz(id, 4);
            assertThat(result.passed()).isFalse();
            assertThat(result.nextTry()).isPresent();
            assertThat(learning.course(id).row().state()).isEqualTo(EnrolmentState.FAILED);
            assertThatThrownBy(() -> quiz.start(id)).isInstanceOf(Refused.class);
            clock.later(
                    Duration.ofHours(-5),
                    () -> assertThatThrownBy(() -> quiz.start(id))
                            .as("a clock set back")
                            .isInstanceOf(Refused.class));
            clock.later(Duration.ofMinutes(61), () -> {
                assertThat(classroom.takeQuiz(id, 0).passed()).isTrue();
                assertThatThrownBy(() -> quiz.start(id)).isInstanceOf(Refused.class);
            });
        });
    }

    @Test
    void oneWrongAnswerWhereLifeDependsOnItFails() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        QuizResult result = cast.as(owner, () -> {
            classroom.prepare(id);
            return classroom.takeQuiz(id, 1, true);
        });
        assertThat(result.percent()).isGreaterThan(80);
        assertThat(result.vitalMissed()).isEqualTo(1);
        assertThat(result.passed()).isFalse();
    }

    @Test
    void theShortRefresherRenewsACertificateBeforeItsEnd() {
        ready.certify(owner, place);
        EnrolmentId first = cast.as(owner, learning::mine).getFirst().id();
        clock.later(
                Duration.ofDays(340),
                () -> cast.as(owner, () -> {
                    conduct.accept(Agreement.VERSION);
                    EnrolmentId id = learning.renew(first);
                    CourseOverview course = learning.course(id);
                    assertThat(course.kind()).isEqualTo(EnrolmentKind.REFRESHER);
                    assertThat(course.minutes()).isLessThan(30);
                    assertThat(course.practice()).isZero();
                    course.lessons().forEach(lesson -> classroom.read(id, lesson.slug()));
                    assertThat(classroom.takeQuiz(id, 0).passed()).isTrue();
                    CertificateRow renewed =
                            learning.mine().getFirst().certificate().orElseThrow();
                    assertThat(renewed.state()).isEqualTo(CertificateState.VALID);
                }));
    }

    @Test
    void theCourseCanBeTakenAgainAtAnyTimeAndTheCertificateHoldsMeanwhile() {
        ready.certify(owner, place);
        CourseRow passed = cast.as(owner, learning::mine).getFirst();
        assertThat(passed.renewable()).isFalse();

        EnrolmentId again = cast.as(owner, () -> learning.renew(passed.id()));

        assertThat(again).isNotEqualTo(passed.id());
        assertThat(cast.as(owner, learning::mine).getFirst().certificate())
                .get()
                .extracting(CertificateRow::state)
                .isEqualTo(CertificateState.VALID);
        EnrolmentId unfinished = again;
        assertThat(cast.as(owner, () -> learning.renew(passed.id())))
                .as("a second click")
                .isEqualTo(again);
        assertThatThrownBy(() -> cast.as(owner, () -> learning.renew(again))).isInstanceOf(Refused.class);
    }

    @Test
    void halfAYearAfterTheCourseItIsTimeToRefreshIt() {
        ready.certify(owner, place);
        Instant passed = cast.as(owner, learning::mine)
                .getFirst()
                .certificate()
                .orElseThrow()
                .issuedAt();
        Instant day = Recall.refreshAt(passed);
        assertThat(clock.at(day.minusSeconds(1), () -> cast.as(owner, learning::mine))
                        .getFirst()
                        .renewable())
                .isFalse();
        assertThat(clock.at(day, () -> cast.as(owner, learning::mine))
                        .getFirst()
                        .renewable())
                .isTrue();
    }

    @Test
    void aRefresherThatOutlastsTheCertificateIsTheWholeCourse() {
        ready.certify(owner, place);
        EnrolmentId first = cast.as(owner, learning::mine).getFirst().id();
        clock.later(
                Duration.ofDays(340),
                () -> cast.as(owner, () -> {
                    EnrolmentId id = learning.renew(first);
                    learning.course(id).lessons().forEach(lesson -> classroom.read(id, lesson.slug()));
                    assertThat(learning.course(id).quizOpen()).isTrue();
                    clock.later(Duration.ofDays(40), () -> {
                        CourseOverview course = learning.course(id);
                        assertThat(course.kind()).isEqualTo(EnrolmentKind.FULL);
                        assertThat(course.lessons()).hasSameSizeAs(Pupils.COURSE.lessons());
                        assertThat(course.quizOpen()).isFalse();
                        assertThat(learning.mine().getFirst().steps())
                                .isEqualTo(course.row().steps());
                        assertThatThrownBy(() -> quiz.start(id)).isInstanceOf(Refused.class);
                        classroom.prepare(id);
                        assertThat(classroom.takeQuiz(id, 0).passed()).isTrue();
                    });
                }));
    }

    @Test
    void aQuizBegunInTheRefresherWaitsUntilTheWholeCourseIsDone() {
        ready.certify(owner, place);
        EnrolmentId first = cast.as(owner, learning::mine).getFirst().id();
        clock.later(
                Duration.ofDays(340),
                () -> cast.as(owner, () -> {
                    EnrolmentId id = learning.renew(first);
                    learning.course(id).lessons().forEach(lesson -> classroom.read(id, lesson.slug()));
                    assertThatThrownBy(() -> quiz.start(id))
                            .as("whoever helps accepts the rules of conduct")
                            .isInstanceOf(Refused.class)
                            .hasMessageContaining("conduct-first");
                    conduct.accept(Agreement.VERSION);
                    quiz.start(id);
                    QuizScreen begun = quiz.question(id).orElseThrow();
                    clock.later(Duration.ofDays(40), () -> {
                        assertThat(quiz.question(id)).isEmpty();
                        assertThatThrownBy(() -> quiz.start(id)).isInstanceOf(Refused.class);
                        assertThatThrownBy(() -> quiz.answer(id, begun.attempt(), 1, classroom.right(begun)))
                                .isInstanceOf(Refused.class)
                                .hasMessage("training.refused.quiz-not-open");
                        classroom.prepare(id);
                        assertThat(quiz.question(id))
                                .as("it goes on where it was")
                                .contains(begun);
                        assertThat(classroom.takeQuiz(id, 0).passed()).isTrue();
                    });
                }));
    }

    @Test
    void aLessonThatTheRefresherLeavesOutIsReadByItself() {
        ready.certify(owner, place);
        EnrolmentId first = cast.as(owner, learning::mine).getFirst().id();
        clock.later(
                Duration.ofDays(340),
                () -> cast.as(owner, () -> {
                    EnrolmentId id = learning.renew(first);
                    List<Lesson> lessons = Pupils.COURSE.lessons();
                    Lesson left = lessons.stream()
                            .filter(lesson -> !lesson.refresher())
                            .findFirst()
                            .orElseThrow();

                    LessonPage page = learning.lesson(id, left.slug());

                    assertThat(page.number()).isEqualTo(lessons.indexOf(left) + 1);
                    assertThat(page.lessons()).isEqualTo(lessons.size());
                    assertThat(page.next()).isEmpty();
                }));
    }

    @Test
    void oneChecksOneselfAtTheEndOfALesson() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        QuizQuestion check = Pupils.COURSE.lessons().getFirst().checks().getFirst();
        String slug = check.topic();
        cast.as(owner, () -> {
            assertThat(learning.check(id, slug, check.id(), check.rightAnswers())
                            .right())
                    .isTrue();
            assertThat(learning.check(id, slug, check.id(), Pupils.wrong(check)).right())
                    .isFalse();
            assertThatThrownBy(() -> learning.check(id, slug, "nothing", List.of("a")))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aQuestionAnsweredInTwoWindowsCountsOnce() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        cast.as(owner, () -> {
            classroom.prepare(id);
            quiz.start(id);
            QuizScreen here = quiz.question(id).orElseThrow();
            quiz.start(id);
            QuizScreen there = quiz.question(id).orElseThrow();
            assertThat(there).as("taken up again").isEqualTo(here);

            QuizScreen answered = quiz.answer(id, here.attempt(), 1, classroom.right(here));

            assertThat(answered.verdict().orElseThrow().right()).isTrue();
            assertThatThrownBy(() -> quiz.answer(id, there.attempt(), 1, classroom.wrong(there)))
                    .isInstanceOf(Refused.class)
                    .hasMessage("training.quiz.answered");
            assertThat(quiz.question(id)).as("the explanation stays").contains(answered);
        });
    }

    @Test
    void theQuizWaitsForLessonsAndPractice() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        cast.as(owner, () -> {
            assertThatThrownBy(() -> quiz.start(id)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> learning.confirm(id, "first-words", " ")).isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() ->
                            learning.confirm(id, "first-words", signedIn.actor().name()))
                    .as("nobody confirms herself")
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> learning.tick(id, "nothing")).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void bothTickWhatWasPractised() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        cast.as(owner, () -> {
            learning.tick(id, "first-words");
            assertThat(learning.practice(id).done()).isZero();
            learning.confirm(id, "first-words", "Дана");
            assertThat(learning.practice(id).done()).isEqualTo(1);
            assertThat(learning.practice(id).lastColleague()).contains("Дана");
            learning.untick(id, "first-words");
            learning.unconfirm(id, "first-words");
            assertThat(learning.practice(id).items().getFirst().confirmed()).isEmpty();
            assertThat(learning.course(id).practised()).isZero();
        });
    }

    @Test
    void anothersCourseDoesNotExist() {
        EnrolmentId id = cast.as(owner, () -> team.enrolMyself(place));
        AccountId pupil = cast.somebody();
        classroom.join(pupil, owner, place);
        cast.as(pupil, () -> {
            assertThatThrownBy(() -> learning.course(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> quiz.start(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> quiz.question(id)).isInstanceOf(NotFound.class);
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
        place = classroom.place(owner, Map.of(ApplicationField.SINGLE_HANDED, "yes"));
        assertThat(outstanding()).containsExactly(0, 1);
        ready.certify(owner, place);
        assertThat(requirements()).doesNotContain("training");
    }

    @Test
    void aCoordinatorOfTheRegionRevokesACertificateAndThePlaceFeelsIt() {
        ready.certify(owner, place);
        ready.certify(cast.somebody(), place);
        AccountId near = cast.coordinator(Personas.ALMATY);
        AccountId far = cast.coordinator(Personas.ASTANA);
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
        CertificateRow held = passed.certificate().orElseThrow();
        cast.as(cast.coordinator(Personas.ALMATY), () -> desk.revoke(held.id(), held.version(), "Себебі бар"));

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
        return cast.as(owner, () -> places.place(place)).row().status().outstanding().stream()
                .filter(lacking -> lacking.requirement().equals("training"))
                .findFirst()
                .orElseThrow()
                .words()
                .args();
    }

    private List<String> requirements() {
        return cast.as(owner, () -> places.place(place)).row().status().outstanding().stream()
                .map(lacking -> lacking.requirement())
                .toList();
    }
}
