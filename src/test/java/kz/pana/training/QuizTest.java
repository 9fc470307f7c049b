package kz.pana.training;

import static kz.pana.training.Pupils.COURSE;
import static kz.pana.training.Pupils.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.training.QuizQuestion.Choice;
import kz.pana.training.QuizQuestion.Kind;
import org.junit.jupiter.api.Test;

class QuizTest {

    private static final LocalizedText WORDS = new LocalizedText("сөз", "слово");

    @Test
    void aDrawHasAtLeastTenQuestionsAllVitalOnesAmongThem() {
        List<String> vital = COURSE.questions().stream()
                .filter(QuizQuestion::vital)
                .map(QuizQuestion::id)
                .toList();
        IntStream.range(0, 50)
                .mapToObj(seed -> Draw.from(COURSE.questions(), new Random(seed)))
                .forEach(draw -> assertThat(draw)
                        .hasSizeGreaterThanOrEqualTo(10)
                        .extracting(DrawnQuestion::question)
                        .doesNotHaveDuplicates()
                        .containsAll(vital));
    }

    @Test
    void anotherDrawIsInAnotherOrder() {
        assertThat(Draw.from(COURSE.questions(), new Random(1)))
                .isEqualTo(Draw.from(COURSE.questions(), new Random(1)))
                .isNotEqualTo(Draw.from(COURSE.questions(), new Random(2)));
    }

    @Test
    void severalRightAnswersMustAllBeChosenAndNoneBesides() {
        QuizQuestion question = question(Kind.MULTIPLE, true, true, false);
        assertThat(question.isRight(Set.of("0", "1"))).isTrue();
        assertThat(question.isRight(Set.of("0"))).isFalse();
        assertThat(question.isRight(Set.of("0", "1", "2"))).isFalse();
    }

    @Test
    void anAnswerMustBeOneThatIsOffered() {
        QuizQuestion question = question(Kind.SINGLE, true, false);
        assertThat(question.isRight(Set.of("0"))).isTrue();
        assertThat(question.isRight(Set.of("1"))).isFalse();
        assertThatThrownBy(() -> question.isRight(Set.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> question.isRight(Set.of("0", "1"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> question.isRight(Set.of("7"))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void theMarkIsReachedAtEightyPercentAndNotBefore() {
        assertThat(new Score(79, 100).passes(80)).isFalse();
        assertThat(new Score(80, 100).passes(80)).isTrue();
        assertThat(new Score(7, 10).passes(80)).isFalse();
        assertThat(new Score(8, 10).passes(80)).isTrue();
        assertThat(new Score(9, 11).passes(80)).isTrue();
        assertThat(new Score(999, 1250).percent()).as("79.92").isEqualTo(79);
    }

    @Test
    void anAttemptGoesQuestionByQuestionAndKeepsTheExplanationUntilItIsLeftBehind() {
        QuizQuestion question = question(Kind.SINGLE, true, false);
        QuizAttempt attempt = attempt();
        attempt.answer(0, question, Set.of("0"), NOW);
        assertThat(attempt.shown()).hasValue(0);
        attempt.proceed(0);
        attempt.proceed(0);
        assertThat(attempt.shown()).hasValue(1);
        attempt.proceed(1);
        assertThat(attempt.shown()).as("not answered yet").hasValue(1);
        attempt.answer(1, question, Set.of("1"), NOW);
        assertThat(attempt.isFinished()).isTrue();
        assertThat(attempt.score()).isEqualTo(new Score(1, 2));
        attempt.proceed(1);
        assertThat(attempt.shown()).isEmpty();
    }

    @Test
    void aQuestionIsAnsweredOnceAndInItsTurn() {
        QuizQuestion question = question(Kind.SINGLE, true, false);
        QuizAttempt attempt = attempt();
        assertThatThrownBy(() -> attempt.answer(1, question, Set.of("0"), NOW)).isInstanceOf(NotFound.class);
        attempt.answer(0, question, Set.of("0"), NOW);
        assertThatThrownBy(() -> attempt.answer(0, question, Set.of("1"), NOW))
                .isInstanceOf(Refused.class)
                .hasMessage("training.quiz.answered");
        assertThat(attempt.drawn(0).isRight()).isTrue();
    }

    private static QuizAttempt attempt() {
        List<DrawnQuestion> draw = List.of(DrawnQuestion.of("one", "0,1"), DrawnQuestion.of("two", "1,0"));
        return new QuizAttempt(EnrolmentId.create(), 1, draw, NOW);
    }

    static QuizQuestion question(Kind kind, boolean... right) {
        List<Choice> answers = IntStream.range(0, right.length)
                .mapToObj(i -> new Choice(String.valueOf(i), right[i], WORDS))
                .toList();
        return new QuizQuestion("q", "lesson", true, kind, WORDS, answers, WORDS);
    }
}
