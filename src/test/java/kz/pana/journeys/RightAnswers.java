package kz.pana.journeys;

import static java.util.stream.Collectors.toSet;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.pana.kernel.Language;
import org.yaml.snakeyaml.Yaml;

/** What somebody who has read the lessons would answer, in every language. */
final class RightAnswers {

    private static final int READING_MILLIS = 400;

    /** Of each question, known by all its answers: the right ones, or the steps in their order. */
    private final Map<Set<String>, List<String>> right = new HashMap<>();

    RightAnswers() {
        try (InputStream in =
                Objects.requireNonNull(RightAnswers.class.getResourceAsStream("/content/course/questions.yaml"))) {
            List<QuizItem> questions = new Yaml()
                    .<List<Map<String, Object>>>load(in).stream()
                            .map(QuizItem::of)
                            .toList();
            for (Language language : Language.values()) {
                questions.forEach(question -> right.put(Set.copyOf(question.all(language)), question.right(language)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ticks what is right on the question that is shown, or moves every step to its place. */
    void choose(Visitor person) {
        // Reading starts at the question. Nobody answers sooner, and a group of buttons that was drawn this very moment
        // takes the first press back while it is still setting itself up.
        person.page().locator("h2:focus").waitFor();
        person.page().waitForTimeout(READING_MILLIS);
        Locator steps = person.page().locator(".pana-order .pana-quiz-option");
        if (steps.count() > 0) {
            putInOrder(person, steps);
            return;
        }
        Locator options = person.page().locator(".pana-quiz-option");
        List<String> wanted = rightOf(options.allInnerTexts());
        for (Locator option : options.all()) {
            if (wanted.contains(option.innerText().strip())) {
                person.tick(option.locator("input"));
            }
        }
    }

    /** Step by step from the top, each up until it stands where it belongs. */
    private void putInOrder(Visitor person, Locator steps) {
        Locator words = steps.locator(".pana-order-words");
        List<String> wanted = rightOf(words.allInnerTexts());
        for (int place = 0; place < wanted.size(); place++) {
            String step = wanted.get(place);
            for (int at = at(words, step); at > place; at = at(words, step)) {
                int before = at;
                person.turn(steps.nth(at).locator("vaadin-button").first());
                person.page().waitForCondition(() -> at(words, step) == before - 1);
            }
        }
    }

    private List<String> rightOf(List<String> shown) {
        return Objects.requireNonNull(
                right.get(shown.stream().map(String::strip).collect(toSet())), () -> "no question has " + shown);
    }

    /** Where the step stands, from 0, or -1 while it is not there. */
    private static int at(Locator words, String step) {
        return words.allInnerTexts().stream().map(String::strip).toList().indexOf(step);
    }

    private record QuizItem(boolean order, List<Map<String, Object>> answers) {

        @SuppressWarnings("unchecked")
        static QuizItem of(Map<String, Object> question) {
            return new QuizItem("order".equals(question.get("kind")), (List<Map<String, Object>>)
                    Objects.requireNonNull(question.get("answers")));
        }

        List<String> all(Language language) {
            return answers.stream().map(answer -> text(answer, language)).toList();
        }

        List<String> right(Language language) {
            return answers.stream()
                    .filter(answer -> order || Boolean.TRUE.equals(answer.get("right")))
                    .map(answer -> text(answer, language))
                    .toList();
        }

        private static String text(Map<String, Object> answer, Language language) {
            Map<?, ?> texts = (Map<?, ?>) Objects.requireNonNull(answer.get("text"));
            return Objects.requireNonNull(texts.get(language.tag())).toString();
        }
    }
}
