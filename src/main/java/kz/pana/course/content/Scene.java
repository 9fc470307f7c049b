package kz.pana.course.content;

import java.util.List;
import java.util.Optional;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * «What would you do?»: a situation, choices and what comes of them.
 *
 * @param steps the first is where it begins; every way through them ends
 */
public record Scene(String id, LocalizedText title, List<Step> steps) {

    public Scene {
        steps = List.copyOf(steps);
    }

    /** How it ends. */
    public enum Outcome {
        GOOD,
        /** Help came, but something went wrong on the way. */
        MIXED,
        BAD;

        /** The key of its name in the texts. */
        public String key() {
            return "training.scene." + name();
        }
    }

    /**
     * A situation or an end.
     *
     * @param outcome how it ended; null where there are choices
     */
    public record Step(
            String id,
            LocalizedText text,
            List<Choice> choices,
            @Nullable Outcome outcome) {
        public Step {
            choices = List.copyOf(choices);
        }

        public Optional<Outcome> end() {
            return Optional.ofNullable(outcome);
        }
    }

    /** @param leads the id of the step it leads to */
    public record Choice(String leads, LocalizedText text) {}

    public Step beginning() {
        return steps.getFirst();
    }

    /** @throws NotFound if there is no such step */
    public Step step(String wanted) {
        return steps.stream()
                .filter(step -> step.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
