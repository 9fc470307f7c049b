package kz.pana.training;

import static kz.pana.training.Pupils.COURSE;
import static kz.pana.training.Pupils.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.pana.course.content.Course.Lesson;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.content.QuizQuestion;
import kz.pana.course.content.QuizQuestion.Choice;
import kz.pana.course.content.VitalTopic;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.training.row.EnrolmentId;
import org.junit.jupiter.api.Test;

class QuizTest {

    private static final LocalizedText WORDS = new LocalizedText("сөз", "слово");

    @Test
    void aDrawAsksAboutEachLessonAsManyQuestionsAsItWeighs() {
        Map<String, Integer> weights = COURSE.lessons().stream().collect(Collectors.toMap(Lesson::slug, Lesson::draw));
        IntStream.range(0, 50).mapToObj(QuizTest::draw).forEach(draw -> {
            assertThat(draw).extracting(AttemptQuestion::question).doesNotHaveDuplicates();
            Map<String, Integer> topics = new HashMap<>();
            draw.forEach(drawn -> topics.merge(COURSE.question(drawn.question()).topic(), 1, Integer::sum));
            assertThat(topics).isEqualTo(weights);
        });
    }

    @Test
    void everyDrawAsksAboutEverythingThatALifeCanDependOn() {
        IntStream.range(0, 200)
                .mapToObj(QuizTest::draw)
                .forEach(draw -> assertThat(draw.stream()
                                .map(drawn -> COURSE.question(drawn.question()).vital()))
                        .contains(VitalTopic.values()));
    }

    /** Of n draws of a question that is drawn with probability p, about np have it: within five standard deviations. */
    @Test
    void everyQuestionOfALessonIsAsLikelyAsTheOthersLikeIt() {
        int draws = 4000;
        Map<String, Integer> times = new HashMap<>();
        IntStream.range(0, draws)
                .mapToObj(QuizTest::draw)
                .flatMap(List::stream)
                .forEach(drawn -> times.merge(drawn.question(), 1, Integer::sum));
        COURSE.questions().stream()
                .collect(Collectors.groupingBy(question -> question.topic() + question.vital()))
                .values()
                .forEach(alike -> {
                    double p = alike.stream()
                                    .mapToInt(question -> times.getOrDefault(question.id(), 0))
                                    .sum()
                            / (double) (draws * alike.size());
                    double spread = 5 * Math.sqrt(draws * p * (1 - p));
                    alike.forEach(question -> assertThat(
                                    times.getOrDefault(question.id(), 0).doubleValue())
                            .as(question.id())
                            .isPositive()
                            .isBetween(draws * p - spread, draws * p + spread));
                });
    }

    @Test
    void anotherDrawIsInAnotherOrder() {
        assertThat(draw(1)).isEqualTo(draw(1)).isNotEqualTo(draw(2));
    }

    @Test
    void theNextAttemptAsksOtherQuestions() {
        Set<String> asked = draw(1).stream().map(AttemptQuestion::question).collect(Collectors.toSet());
        assertThat(QuestionSampler.from(COURSE, asked, new SplittableRandom(2)))
                .extracting(AttemptQuestion::question)
                .doesNotContainAnyElementsOf(asked);
    }

    @Test
    void everyAnswerOfADrawnQuestionIsOffered() {
        assertThat(draw(1))
                .allSatisfy(drawn -> assertThat(drawn.answers())
                        .containsExactlyInAnyOrderElementsOf(COURSE.question(drawn.question()).answers().stream()
                                .map(Choice::id)
                                .toList()));
    }

    @Test
    void severalRightAnswersMustAllBeChosenAndNoneBesides() {
        QuizQuestion question = question(QuestionKind.MULTIPLE, true, true, false);
        assertThat(question.isRight(List.of("1", "0"))).isTrue();
        assertThat(question.isRight(List.of("0"))).isFalse();
        assertThat(question.isRight(List.of("0", "1", "2"))).isFalse();
    }

    @Test
    void stepsMustStandInTheirOrder() {
        QuizQuestion question = question(QuestionKind.ORDER, false, false, false);
        assertThat(question.isRight(List.of("0", "1", "2"))).isTrue();
        assertThat(question.isRight(List.of("0", "2", "1"))).isFalse();
        assertThatThrownBy(() -> question.isRight(List.of("0", "1"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> question.isRight(List.of("0", "1", "1"))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void anAnswerMustBeOneThatIsOffered() {
        QuizQuestion question = question(QuestionKind.SINGLE, true, false);
        assertThat(question.isRight(List.of("0"))).isTrue();
        assertThat(question.isRight(List.of("1"))).isFalse();
        assertThatThrownBy(() -> question.isRight(List.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> question.isRight(List.of("0", "1"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> question.isRight(List.of("7"))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void theMarkIsReachedAtEightyPercentAndNotBefore() {
        assertThat(new Score(79, 100, 0).passes(80)).isFalse();
        assertThat(new Score(80, 100, 0).passes(80)).isTrue();
        assertThat(new Score(11, 14, 0).passes(80)).isFalse();
        assertThat(new Score(12, 14, 0).passes(80)).isTrue();
        assertThat(new Score(999, 1250, 0).percent()).as("79.92").isEqualTo(79);
    }

    @Test
    void whereLifeDependsOnItNothingMayBeWrong() {
        assertThat(new Score(13, 14, 1).passes(80)).isFalse();
        QuizAttempt attempt = new QuizAttempt(EnrolmentId.create(), 1, draw(3), NOW);
        int missed = -1;
        for (int i = 0; i < attempt.questions().size(); i++) {
            QuizQuestion question = COURSE.question(attempt.drawn(i).question());
            boolean miss = missed < 0 && COURSE.isVital(question.id());
            attempt.answer(i, question, miss ? Pupils.wrong(question) : question.rightAnswers(), NOW);
            attempt.proceed(i);
            missed = miss ? i : missed;
        }
        Score score = attempt.score(COURSE);
        assertThat(score).isEqualTo(new Score(15, 16, 1));
    }

    @Test
    void anAttemptGoesQuestionByQuestionAndKeepsTheExplanationUntilItIsLeftBehind() {
        QuizQuestion question = question(QuestionKind.SINGLE, true, false);
        QuizAttempt attempt = attempt();
        attempt.answer(0, question, List.of("0"), NOW);
        assertThat(attempt.shown()).hasValue(0);
        attempt.proceed(0);
        attempt.proceed(0);
        assertThat(attempt.shown()).hasValue(1);
        attempt.proceed(1);
        assertThat(attempt.shown()).as("not answered yet").hasValue(1);
        attempt.answer(1, question, List.of("1"), NOW);
        assertThat(attempt.isFinished()).isTrue();
        attempt.proceed(1);
        assertThat(attempt.shown()).isEmpty();
    }

    @Test
    void aQuestionIsAnsweredOnceAndInItsTurn() {
        QuizQuestion question = question(QuestionKind.SINGLE, true, false);
        QuizAttempt attempt = attempt();
        assertThatThrownBy(() -> attempt.answer(1, question, List.of("0"), NOW)).isInstanceOf(NotFound.class);
        attempt.answer(0, question, List.of("0"), NOW);
        assertThatThrownBy(() -> attempt.answer(0, question, List.of("1"), NOW))
                .isInstanceOf(Refused.class)
                .hasMessage("training.quiz.answered");
        assertThat(attempt.drawn(0).isRight()).isTrue();
    }

    @Test
    void afterTheLastQuestionThereIsNoOther() {
        QuizQuestion question = question(QuestionKind.SINGLE, true, false);
        QuizAttempt attempt = attempt();
        for (int number = 0; number < 2; number++) {
            assertThat(attempt.isFinished()).isFalse();
            assertThat(attempt.drawn(number).chosenAnswers()).isEmpty();
            attempt.answer(number, question, List.of("0"), NOW);
            assertThat(attempt.drawn(number).chosenAnswers()).containsExactly("0");
            attempt.proceed(number);
        }
        assertThat(attempt.isFinished()).isTrue();
        assertThatThrownBy(() -> attempt.drawn(2)).isInstanceOf(NotFound.class);
    }

    private static List<AttemptQuestion> draw(int seed) {
        return QuestionSampler.from(COURSE, Set.of(), new SplittableRandom(seed));
    }

    private static QuizAttempt attempt() {
        List<AttemptQuestion> draw = List.of(AttemptQuestion.of("one", "0,1"), AttemptQuestion.of("two", "1,0"));
        return new QuizAttempt(EnrolmentId.create(), 1, draw, NOW);
    }

    /** Something that can be answered and is not right. */
    private static QuizQuestion question(QuestionKind kind, boolean... right) {
        List<Choice> answers = IntStream.range(0, right.length)
                .mapToObj(i -> new Choice(String.valueOf(i), right[i], WORDS))
                .toList();
        return new QuizQuestion("q", "lesson", kind, null, WORDS, answers, WORDS);
    }
}
