package kz.pana.insight;

import static kz.pana.training.Pupils.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.content.QuizQuestion;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.insight.CourseFigures.Figures;
import kz.pana.insight.CourseFigures.LessonFigures;
import kz.pana.insight.CourseFigures.QuestionFigures;
import kz.pana.insight.CourseFigures.Results;
import kz.pana.insight.CourseFigures.Summary;
import kz.pana.insight.ManyLearners.Given;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import kz.pana.training.Pupils;
import kz.pana.training.row.EnrolmentKind;
import kz.pana.training.row.EnrolmentState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PanaTest
class CourseFiguresTest {

    @Autowired
    CourseFigures figures;

    @Autowired
    Personas cast;

    @Autowired
    ApplicationContext portal;

    AccountId author;
    ManyLearners learners;

    @BeforeEach
    void anEditionIsTaken() {
        author = cast.somebody(Role.AUTHOR);
        learners = new ManyLearners(portal, 6);
    }

    @AfterEach
    void leave() {
        learners.leave();
    }

    @Test
    void peopleAreCountedByHowFarTheyCame() {
        learners.enrol(EnrolmentState.INVITED, 0, Duration.ZERO);
        learners.begin();
        learners.enrol(EnrolmentState.FAILED, 1, minutes(90));
        for (int minutes : List.of(40, 50, 60, 200)) {
            learners.enrol(EnrolmentState.PASSED, 1, minutes(minutes));
        }
        learners.enrol(EnrolmentState.PASSED, 2, minutes(100));

        Summary summary = figures().summary().orElseThrow();

        assertThat(summary)
                .isEqualTo(new Summary(8, Optional.of(7L), Optional.of(new Results(4, 5, 1)), summary.median()));
        assertThat(summary.median()).as("of 40, 50, 60, 100, 200").contains(minutes(60));
        assertThat(summary.results().orElseThrow().passRate()).isEqualTo(5.0 / 6, within(1e-9));
    }

    @Test
    void ofFewerThanFivePeopleNothingIsTold() {
        ManyLearners few = new ManyLearners(portal, 4);
        QuizQuestion question = COURSE.questions().getFirst();
        for (int i = 0; i < 30; i++) {
            UUID learner = few.enrol(EnrolmentState.PASSED, 1, minutes(60));
            few.attempts(learner, 1, List.of(List.of(wrong(question))));
        }

        Figures told = cast.as(author, () -> figures.of(few.edition()));

        assertThat(told.summary()).isEmpty();
        assertThat(told.lessons()).isEmpty();
        QuestionFigures first = told.questions().getFirst();
        assertThat(first.asked()).isEmpty();
        assertThat(first.figures()).isEmpty();
        assertThat(first.slips()).isEmpty();
        few.leave();
    }

    /** Five are enrolled and one has failed: everybody knows who it was. */
    @Test
    void howTheyCameOffIsToldOnceFiveHaveFinished() {
        learners.enrol(EnrolmentState.FAILED, 1, minutes(90));
        for (int i = 0; i < 3; i++) {
            learners.enrol(EnrolmentState.PASSED, 1, minutes(60));
        }
        learners.enrol(EnrolmentState.INVITED, 0, Duration.ZERO);

        Summary few = figures().summary().orElseThrow();
        assertThat(few.enrolled()).isEqualTo(5);
        assertThat(few.begun()).isEmpty();
        assertThat(few.results()).isEmpty();

        learners.enrol(EnrolmentState.PASSED, 1, minutes(60));
        Summary enough = figures().summary().orElseThrow();
        assertThat(enough.begun()).contains(5L);
        assertThat(enough.results()).contains(new Results(4, 4, 1));
    }

    @Test
    void theTimeIsToldOnceFiveHavePassed() {
        for (int i = 0; i < 4; i++) {
            learners.enrol(EnrolmentState.PASSED, 1, minutes(60));
        }
        learners.begin();
        assertThat(figures().summary().orElseThrow().median()).isEmpty();
    }

    @Test
    void whoHoldsACertificateWithoutTheQuizAndWhoRepeatsItShortlyAreLeftOut() {
        for (int i = 0; i < 6; i++) {
            learners.enrol(EnrolmentState.PASSED, 0, Duration.ZERO);
            learners.enrol(EnrolmentKind.REFRESHER, EnrolmentState.PASSED, 1, minutes(20));
        }
        assertThat(figures().summary()).isEmpty();
    }

    @Test
    void eachLessonSaysHowManyOfThoseWhoBeganHaveReadIt() {
        String first = COURSE.lessons().get(0).slug();
        String second = COURSE.lessons().get(1).slug();
        learners.begin(first, second);
        learners.begin(first, second);
        learners.begin(first);
        learners.begin(first);
        learners.begin();
        learners.enrol(EnrolmentState.INVITED, 0, Duration.ZERO);

        List<LessonFigures> lessons = figures().lessons();

        assertThat(lessons).hasSize(COURSE.lessons().size());
        assertThat(lessons.subList(0, 3)).extracting(LessonFigures::read).containsExactly(4L, 2L, 0L);
        assertThat(lessons).extracting(LessonFigures::begun).containsOnly(5L);
        assertThat(lessons.getFirst().share()).isEqualTo(0.8);
    }

    /** {@link LsatData}, by way of the database. */
    @Test
    void questionsHaveTheFiguresOfTheWorkedExample() {
        List<QuizQuestion> five = COURSE.questions().subList(0, LsatData.QUESTIONS);
        List<List<Given>> attempts = LsatData.answers().stream()
                .map(answers -> IntStream.range(0, LsatData.QUESTIONS)
                        .mapToObj(i -> answers[i] == 1 ? right(five.get(i)) : wrong(five.get(i)))
                        .toList())
                .toList();
        for (int person = 0; person < 5; person++) {
            learners.attempts(learners.begin(), 1, attempts.subList(person * 200, person * 200 + 200));
        }

        List<QuestionFigures> questions = figures().questions();

        for (int i = 0; i < LsatData.QUESTIONS; i++) {
            ItemFigures found = questions.get(i).figures().orElseThrow();
            assertThat(questions.get(i).text()).isEqualTo(five.get(i).text());
            assertThat(found.asked()).isEqualTo(1000);
            assertThat(found.difficulty()).isEqualTo(LsatData.MEAN.get(i), within(0.0005));
            assertThat(found.discrimination().orElseThrow()).isEqualTo(LsatData.TOTAL_R_IF_RM.get(i), within(0.0005));
        }
        assertThat(questions.subList(LsatData.QUESTIONS, questions.size()))
                .allSatisfy(question -> assertThat(question.asked()).isEmpty());
    }

    @Test
    void anAttemptThatIsNotFinishedDoesNotCount() {
        QuizQuestion answered = COURSE.questions().get(0);
        QuizQuestion open = COURSE.questions().get(1);
        for (int i = 0; i < 6; i++) {
            learners.attempts(
                    learners.begin(), 1, List.of(List.of(wrong(answered), new Given(open.id(), List.of(), false))));
        }
        QuestionFigures first = figures().questions().getFirst();
        assertThat(first.asked()).isEmpty();
        assertThat(first.slips()).isEmpty();
    }

    @Test
    void theWrongAnswerMostChosenStandsFirst() {
        QuizQuestion question = ofKind(QuestionKind.SINGLE);
        List<String> others = others(question);
        answer(question, 2, List.of(others.get(1)));
        answer(question, 3, List.of(others.get(0)));
        answer(question, 4, question.rightAnswers());

        assertThat(slips(question))
                .containsExactly(
                        new CommonMistake(CommonMistake.Kind.CHOSEN, List.of(text(question, others.get(0))), 3),
                        new CommonMistake(CommonMistake.Kind.CHOSEN, List.of(text(question, others.get(1))), 2));
    }

    @Test
    void ofSeveralRightAnswersAlsoWhatWasLeftOutIsTold() {
        QuizQuestion question = ofKind(QuestionKind.MULTIPLE);
        List<String> right = question.rightAnswers();
        String other = others(question).getFirst();
        answer(question, 4, right.subList(1, right.size()));
        answer(
                question,
                2,
                Stream.concat(right.subList(1, right.size()).stream(), Stream.of(other))
                        .toList());

        assertThat(slips(question))
                .containsExactly(
                        new CommonMistake(CommonMistake.Kind.LEFT_OUT, List.of(text(question, right.getFirst())), 6),
                        new CommonMistake(CommonMistake.Kind.CHOSEN, List.of(text(question, other)), 2));
    }

    @Test
    void aWrongOrderIsToldAsItWasPut() {
        QuizQuestion question = ofKind(QuestionKind.ORDER);
        List<String> wrong = question.rightAnswers().reversed();
        answer(question, 5, wrong);

        assertThat(slips(question))
                .containsExactly(new CommonMistake(
                        CommonMistake.Kind.ORDER,
                        wrong.stream().map(id -> text(question, id)).toList(),
                        5));
    }

    @Test
    void thePresentEditionIsShownWhereNoneIsNamed() {
        Figures present = cast.as(author, () -> figures.of(0));
        assertThat(present.edition()).isEqualTo(learners.edition()).isEqualTo(present.latest());
    }

    @Test
    void anEditionThatThereIsNotIsNotFound() {
        assertThatThrownBy(() -> cast.as(author, () -> figures.of(899))).isInstanceOf(NotFound.class);
    }

    private Figures figures() {
        return cast.as(author, () -> figures.of(learners.edition()));
    }

    private void answer(QuizQuestion question, int times, List<String> chosen) {
        for (int i = 0; i < times; i++) {
            learners.attempts(
                    learners.begin(), 1, List.of(List.of(new Given(question.id(), chosen, question.isRight(chosen)))));
        }
    }

    private List<CommonMistake> slips(QuizQuestion question) {
        return figures().questions().stream()
                .filter(found -> found.id().equals(question.id()))
                .findFirst()
                .orElseThrow()
                .slips();
    }

    private static Given right(QuizQuestion question) {
        return new Given(question.id(), question.rightAnswers(), true);
    }

    private static Given wrong(QuizQuestion question) {
        return new Given(question.id(), Pupils.wrong(question), false);
    }

    private static QuizQuestion ofKind(QuestionKind kind) {
        return COURSE.questions().stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> others(QuizQuestion question) {
        return question.answers().stream()
                .map(QuizQuestion.Choice::id)
                .filter(id -> !question.rightAnswers().contains(id))
                .toList();
    }

    private static LocalizedText text(QuizQuestion question, String answer) {
        return question.option(answer).text();
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
