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
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
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
    private @Nullable Instant finishedAt;

    @ElementCollection
    @CollectionTable(name = "quiz_attempt_question", joinColumns = @JoinColumn(name = "attempt_id"))
    @OrderColumn(name = "ordinal")
    private List<DrawnQuestion> questions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected QuizAttempt() {}

    QuizAttempt(EnrolmentId enrolment, int ordinal, List<DrawnQuestion> draw, Instant now) {
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

    List<DrawnQuestion> questions() {
        return questions;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    /** The first question without an answer, from 0. */
    OptionalInt next() {
        return IntStream.range(0, questions.size())
                .filter(i -> !questions.get(i).isAnswered())
                .findFirst();
    }

    /**
     * Takes an answer; the last one finishes the attempt.
     *
     * @param number which question, from 0
     * @return whether it is right
     * @throws Refused if this question has an answer already: another window gave it
     */
    boolean answer(int number, QuizQuestion question, Set<String> chosen, Instant now) {
        if (number < 0 || number >= questions.size()) {
            throw new NotFound();
        }
        DrawnQuestion drawn = questions.get(number);
        if (drawn.isAnswered()) {
            throw new Refused("training.quiz.answered");
        }
        boolean right = question.isRight(chosen);
        questions.set(number, drawn.answered(chosen, right, now));
        if (next().isEmpty()) {
            finishedAt = now;
        }
        return right;
    }

    Score score() {
        return new Score((int) questions.stream().filter(DrawnQuestion::isRight).count(), questions.size());
    }
}
