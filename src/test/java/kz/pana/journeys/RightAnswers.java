package kz.pana.journeys;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** What somebody who has read the lessons would answer: the right answers in every language. */
final class RightAnswers {

    private final Set<String> right = new HashSet<>();

    RightAnswers() {
        try (InputStream in =
                Objects.requireNonNull(RightAnswers.class.getResourceAsStream("/content/course/questions.yaml"))) {
            List<Map<String, Object>> questions = new Yaml().load(in);
            questions.forEach(question -> ((List<?>) Objects.requireNonNull(question.get("answers")))
                    .stream()
                            .map(Map.class::cast)
                            .filter(answer -> Boolean.TRUE.equals(answer.get("right")))
                            .forEach(answer -> ((Map<?, ?>) Objects.requireNonNull(answer.get("text")))
                                    .values()
                                    .forEach(text -> right.add(text.toString()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ticks what is right on the question that is shown. */
    void choose(Visitor person) {
        for (Locator option : person.page().locator(".pana-quiz-option").all()) {
            if (right.contains(option.innerText().strip())) {
                person.tick(option.locator("input"));
            }
        }
    }
}
