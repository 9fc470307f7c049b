package kz.pana.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.course.content.Course;
import kz.pana.course.content.QuizQuestion;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.training.row.EnrolmentId;
import org.jspecify.annotations.Nullable;

/** One go at the quiz, kept answer by answer so that it can be taken up again anywhere. */
@Entity
@Table(name = "quiz_attempt")
class QuizAttempt {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID enrolmentId;
    private int ordinal;
    private Instant startedAt;
    private int position;

    @ElementCollection
    @CollectionTable(name = "quiz_attempt_question", joinColumns = @JoinColumn(name = "attempt_id"))
    @OrderColumn(name = "ordinal")
    private List<AttemptQuestion> questions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected QuizAttempt() {}

    QuizAttempt(EnrolmentId enrolment, int ordinal, List<AttemptQuestion> draw, Instant now) {
        this.id = UUID.randomUUID();
        this.enrolmentId = enrolment.value();
        this.ordinal = ordinal;
        this.startedAt = now;
        this.questions.addAll(draw);
    }

    UUID id() {
        return id;
    }

    int ordinal() {
        return ordinal;
    }

    List<AttemptQuestion> questions() {
        return questions;
    }

    /** Whether every question has its answer. */
    boolean isFinished() {
        return questions.stream().allMatch(AttemptQuestion::isAnswered);
    }

    /** The question on the screen, from 0: to answer, or answered and explained. Empty once all were left behind. */
    Optional<Integer> shown() {
        return Optional.of(position).filter(number -> number < questions.size());
    }

    /**
     * Takes an answer to the question on the screen.
     *
     * @param number which question, from 0
     * @throws Refused if it has an answer already: another window gave it
     */
    void answer(int number, QuizQuestion question, List<String> chosen, Instant now) {
        AttemptQuestion drawn = drawn(number);
        if (drawn.isAnswered()) {
            throw new Refused("training.quiz.answered");
        }
        questions.set(number, drawn.answered(chosen, question.isRight(chosen), now));
    }

    /** Leaves an answered question and its explanation behind; a second time changes nothing. */
    void proceed(int number) {
        if (number == position && drawn(number).isAnswered()) {
            position++;
        }
    }

    /** @throws NotFound if there is no such question, or its turn has not come */
    AttemptQuestion drawn(int number) {
        if (number < 0 || number > position || number >= questions.size()) {
            throw new NotFound();
        }
        return questions.get(number);
    }

    Score score(Course course) {
        return new Score(
                (int) questions.stream().filter(AttemptQuestion::isRight).count(), questions.size(), (int)
                        questions.stream()
                                .filter(drawn -> !drawn.isRight() && course.isVital(drawn.question()))
                                .count());
    }
}
