package kz.pana.journeys;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** What somebody who has read the lessons would answer, in every language. */
final class RightAnswers {

    private final Set<String> right = new HashSet<>();

    /** Steps to put in order: the place of each among the others of its question, from 0. */
    private final Map<String, Integer> places = new HashMap<>();

    RightAnswers() {
        try (InputStream in =
                Objects.requireNonNull(RightAnswers.class.getResourceAsStream("/content/course/questions.yaml"))) {
            List<Map<String, Object>> questions = new Yaml().load(in);
            questions.forEach(question -> {
                boolean order = "order".equals(question.get("kind"));
                List<?> answers = (List<?>) Objects.requireNonNull(question.get("answers"));
                for (int i = 0; i < answers.size(); i++) {
                    Map<?, ?> answer = (Map<?, ?>) answers.get(i);
                    Map<?, ?> text = (Map<?, ?>) Objects.requireNonNull(answer.get("text"));
                    for (Object words : text.values()) {
                        if (order) {
                            places.put(words.toString(), i);
                        } else if (Boolean.TRUE.equals(answer.get("right"))) {
                            right.add(words.toString());
                        }
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ticks what is right on the question that is shown, or moves every step to its place. */
    void choose(Visitor person) {
        Locator steps = person.page().locator(".pana-order .pana-quiz-option");
        if (steps.count() > 0) {
            putInOrder(person, steps);
            return;
        }
        for (Locator option : person.page().locator(".pana-quiz-option").all()) {
            if (right.contains(option.innerText().strip())) {
                person.tick(option.locator("input"));
            }
        }
    }

    /** Step by step from the top, each up until it stands where it belongs. */
    private void putInOrder(Visitor person, Locator steps) {
        for (int place = 0; place < steps.count(); place++) {
            for (int at = find(steps, place); at > place; at = find(steps, place)) {
                String above = words(steps.nth(at - 1));
                person.press(steps.nth(at).locator("vaadin-button").first());
                Locator moved = steps.nth(at);
                person.page().waitForCondition(() -> words(moved).equals(above));
            }
        }
    }

    private int find(Locator steps, int place) {
        for (int i = 0; i < steps.count(); i++) {
            if (places.getOrDefault(words(steps.nth(i)), -1) == place) {
                return i;
            }
        }
        throw new AssertionError("no step belongs to place " + place);
    }

    private static String words(Locator step) {
        return step.locator(".pana-order-words").innerText().strip();
    }
}
