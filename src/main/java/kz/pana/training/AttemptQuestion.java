package kz.pana.training;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of an attempt, with its answer once it is given.
 *
 * @param answerOrder the ids of its answers in the order shown, as {@code b,a,d,c}
 * @param chosen the ids chosen, as {@code a,c}, in the order given; null until answered
 */
@Embeddable
record AttemptQuestion(
        String question,
        String answerOrder,
        @Nullable String chosen,
        @Nullable Boolean correct,
        @Nullable Instant answeredAt) {

    static AttemptQuestion of(String question, String answerOrder) {
        return new AttemptQuestion(question, answerOrder, null, null, null);
    }

    List<String> answers() {
        return List.of(answerOrder.split(","));
    }

    List<String> chosenAnswers() {
        return chosen == null ? List.of() : List.of(chosen.split(","));
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    boolean isRight() {
        return Boolean.TRUE.equals(correct);
    }

    AttemptQuestion answered(List<String> ids, boolean right, Instant now) {
        return new AttemptQuestion(question, answerOrder, String.join(",", ids), right, now);
    }
}
