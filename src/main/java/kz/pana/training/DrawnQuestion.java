package kz.pana.training;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A question of an attempt, with its answer once it is given.
 *
 * @param answerOrder the ids of its answers in the order shown, as {@code b,a,d,c}
 * @param chosen the ids chosen, as {@code a,c}; null until answered
 */
@Embeddable
record DrawnQuestion(
        String question,
        String answerOrder,
        @Nullable String chosen,
        @Nullable Boolean correct,
        @Nullable Instant answeredAt) {

    static DrawnQuestion of(String question, String answerOrder) {
        return new DrawnQuestion(question, answerOrder, null, null, null);
    }

    List<String> answers() {
        return List.of(answerOrder.split(","));
    }

    Set<String> chosenAnswers() {
        return chosen == null ? Set.of() : Set.of(chosen.split(","));
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    boolean isRight() {
        return Boolean.TRUE.equals(correct);
    }

    DrawnQuestion answered(Set<String> ids, boolean right, Instant now) {
        return new DrawnQuestion(question, answerOrder, String.join(",", new TreeSet<>(ids)), right, now);
    }
}
