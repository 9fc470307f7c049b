package kz.pana.course.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.folder.CourseText.AnswerText;
import kz.pana.course.folder.CourseText.ChoiceText;
import kz.pana.course.folder.CourseText.LessonEntry;
import kz.pana.course.folder.CourseText.Outline;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.folder.CourseText.StepText;
import kz.pana.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Writes the parts of a course back to its files, always in the same shape, so that versions compare well. */
public final class CourseWriter {

    private CourseWriter() {}

    public static String outline(Outline outline) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", outline.id());
        file.put("passMark", outline.passMark());
        file.put("title", wording(outline.title()));
        file.put("lessons", outline.lessons().stream().map(CourseWriter::lesson).collect(Collectors.toList()));
        file.put(
                "practice",
                outline.practice().stream()
                        .map(item -> {
                            Map<String, Object> part = new LinkedHashMap<>();
                            part.put("id", item.id());
                            part.put("text", wording(item.text()));
                            return part;
                        })
                        .toList());
        return yaml(file);
    }

    public static String questions(List<QuestionText> questions) {
        return list(questions, CourseWriter::question);
    }

    public static String scenes(List<SceneText> scenes) {
        return list(scenes, CourseWriter::scene);
    }

    private static Map<String, Object> lesson(LessonEntry lesson) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("slug", lesson.slug());
        part.put("minutes", lesson.minutes());
        part.put("draw", lesson.draw());
        if (lesson.vital()) {
            part.put("vital", true);
        }
        if (lesson.refresher()) {
            part.put("refresher", true);
        }
        return part;
    }

    private static Map<String, Object> question(QuestionText question) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", question.id());
        part.put("topic", question.topic());
        part.put("use", question.check() ? "check" : "quiz");
        part.put("kind", name(question.kind()));
        if (question.vital() != null) {
            part.put("vital", name(question.vital()));
        }
        part.put("text", wording(question.text()));
        List<Map<String, Object>> answers = new ArrayList<>();
        for (AnswerText answer : question.answers()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", answer.id());
            if (question.kind() != QuestionKind.ORDER) {
                line.put("right", answer.right());
            }
            line.put("text", wording(answer.text()));
            answers.add(line);
        }
        part.put("answers", answers);
        part.put("explanation", wording(question.explanation()));
        return part;
    }

    private static Map<String, Object> scene(SceneText scene) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", scene.id());
        part.put("lesson", scene.lesson());
        part.put("title", wording(scene.title()));
        part.put("steps", scene.steps().stream().map(CourseWriter::step).toList());
        return part;
    }

    private static Map<String, Object> step(StepText step) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", step.id());
        if (step.outcome() != null) {
            part.put("outcome", name(step.outcome()));
        }
        part.put("text", wording(step.text()));
        if (!step.choices().isEmpty()) {
            part.put(
                    "choices", step.choices().stream().map(CourseWriter::choice).toList());
        }
        return part;
    }

    private static Map<String, Object> choice(ChoiceText choice) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("leads", choice.leads());
        part.put("text", wording(choice.text()));
        return part;
    }

    private static Map<String, Object> wording(Wording words) {
        Map<String, Object> part = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            part.put(language.tag(), new Text(words.in(language)));
        }
        return part;
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : CourseText.name(value);
    }

    /** One after the other with an empty line between them, as people write them. */
    private static <T> String list(List<T> parts, Function<T, Map<String, Object>> write) {
        return parts.stream()
                .map(part -> yaml(List.of(write.apply(part))).stripTrailing().stripIndent() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String yaml(Object data) {
        DumperOptions shape = new DumperOptions();
        shape.setDefaultFlowStyle(FlowStyle.BLOCK);
        shape.setAllowUnicode(true);
        shape.setSplitLines(false);
        shape.setIndicatorIndent(2);
        shape.setIndentWithIndicator(true);
        return new Yaml(new Quoting(shape), shape).dump(data);
    }

    /** Words that people read: always between quotes, so that a colon more or less changes nothing else. */
    private record Text(String words) {}

    private static final class Quoting extends Representer {
        Quoting(DumperOptions shape) {
            super(shape);
            representers.put(
                    Text.class, text -> representScalar(Tag.STR, ((Text) text).words(), ScalarStyle.DOUBLE_QUOTED));
        }
    }
}
