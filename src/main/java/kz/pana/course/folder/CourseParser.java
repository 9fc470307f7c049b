package kz.pana.course.folder;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.pana.course.content.Course;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.content.Scene.Outcome;
import kz.pana.course.content.VitalTopic;
import kz.pana.course.folder.CourseText.AnswerText;
import kz.pana.course.folder.CourseText.ChoiceText;
import kz.pana.course.folder.CourseText.LessonEntry;
import kz.pana.course.folder.CourseText.Outline;
import kz.pana.course.folder.CourseText.PracticeText;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.folder.CourseText.StepText;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the files of a course: what its authors have so far, everything that is wrong with it, by file and line, and
 * the course itself once nothing is.
 */
public final class CourseParser {

    private static final int DEEPEST = 20;
    private static final LoaderOptions LIMITS = limits();

    private final CourseFolder folder;
    private final Set<CourseProblem> problems = new LinkedHashSet<>();
    /** On which line a part or its words begin. Two parts that say the same are two. */
    private final Map<Object, Integer> lines = new IdentityHashMap<>();

    private final Set<String> questionIds = new HashSet<>();
    private final Set<String> sceneIds = new HashSet<>();

    private final Outline outline;
    private final List<QuestionText> questions;
    private final List<SceneText> scenes;
    private final Map<String, LessonText> lessons = new HashMap<>();

    private CourseParser(CourseFolder folder) {
        this.folder = folder;
        outline = outline(yaml(CourseFolder.OUTLINE));
        questions = yaml(CourseFolder.QUESTIONS).list(this::question);
        scenes = yaml(CourseFolder.SCENES).list(this::scene);
        for (LessonEntry entry : outline.lessons()) {
            for (Language language : Language.values()) {
                lesson(entry.slug(), language);
            }
        }
    }

    public static CourseParser read(CourseFolder folder) {
        CourseParser reader = new CourseParser(folder);
        new CourseCheck(reader).run();
        return reader;
    }

    /** A published course: it was judged when it was published, by the rules of then. */
    public static Course published(CourseFolder folder, int edition) {
        return new CourseMaker(new CourseParser(folder)).make(edition);
    }

    /** What is wrong with one lesson, as far as its own texts go. */
    public static List<CourseProblem> problemsOf(String slug, CourseFolder folder) {
        CourseParser reader = new CourseParser(folder);
        reader.problems.clear();
        new CourseCheck(reader).run(slug);
        return reader.problems();
    }

    /** Reads what one file says and judges nothing. */
    public static CourseParser read(String path, String text) {
        SortedMap<String, byte[]> none = new TreeMap<>();
        return new CourseParser(new CourseFolder(none).with(path, text));
    }

    public CourseFolder folder() {
        return folder;
    }

    public Outline outline() {
        return outline;
    }

    public List<QuestionText> questions() {
        return questions;
    }

    public List<SceneText> scenes() {
        return scenes;
    }

    /** The lesson in that language; empty where there is no such file. */
    public Optional<LessonText> lesson(Language language, String slug) {
        return Optional.ofNullable(lessons.get(CourseFolder.lesson(language, slug)));
    }

    /** What is wrong, in the order of files and lines. */
    public List<CourseProblem> problems() {
        return problems.stream().sorted(CourseProblem.IN_ORDER).toList();
    }

    void problem(String file, int line, String key, Object... args) {
        problems.add(new CourseProblem(file, line, "", Message.of("training.problem." + key, args)));
    }

    /** @param part the id of the question, scene or lesson that has it; else empty */
    void problem(String file, String part, Flaw flaw) {
        problems.add(new CourseProblem(file, lines.getOrDefault(flaw.at(), 1), part, flaw.words()));
    }

    private void lesson(String slug, Language language) {
        String path = CourseFolder.lesson(language, slug);
        folder.text(path).map(LessonText::of).ifPresent(text -> lessons.put(path, text));
    }

    private Outline outline(YamlNode file) {
        Set<String> slugs = new HashSet<>();
        List<LessonEntry> entries = file.get("lessons").list(part -> {
            String slug = identify(CourseFolder.OUTLINE, part, "slug", slugs);
            return at(
                    part,
                    new LessonEntry(
                            slug,
                            positive(part, "minutes"),
                            part.get("draw").isThere() ? positive(part, "draw") : 1,
                            part.isTrue("vital"),
                            part.isTrue("refresher")));
        });
        Set<String> ids = new HashSet<>();
        List<PracticeText> practice = file.get("practice")
                .list(part -> new PracticeText(identify(CourseFolder.OUTLINE, part, "id", ids), wording(part, "text")));
        return new Outline(file.text("id"), wording(file, "title"), positive(file, "passMark"), entries, practice);
    }

    private int positive(YamlNode part, String key) {
        Optional<Integer> number = part.number(key).filter(value -> value > 0);
        if (number.isEmpty() && part.isThere()) {
            problem(CourseFolder.OUTLINE, part.get(key).line(), "number", key);
        }
        return number.orElse(0);
    }

    private QuestionText question(YamlNode part) {
        String id = identify(CourseFolder.QUESTIONS, part, "id", questionIds);
        String use = part.text("use");
        if (!use.equals("quiz") && !use.equals("check")) {
            problem(CourseFolder.QUESTIONS, part.get("use").line(), "use", id);
        }
        VitalTopic vital = named(VitalTopic.class, part.text("vital"));
        if (vital == null && part.get("vital").isThere()) {
            problem(CourseFolder.QUESTIONS, part.get("vital").line(), "vital", id);
        }
        return at(
                part,
                new QuestionText(
                        id,
                        part.text("topic"),
                        use.equals("check"),
                        named(QuestionKind.class, part.text("kind")),
                        vital,
                        wording(part, "text"),
                        part.get("answers").list(this::answer),
                        wording(part, "explanation")));
    }

    private AnswerText answer(YamlNode part) {
        return at(part, new AnswerText(part.text("id"), part.isTrue("right"), wording(part, "text")));
    }

    private SceneText scene(YamlNode part) {
        String id = identify(CourseFolder.SCENES, part, "id", sceneIds);
        Set<String> steps = new HashSet<>();
        return at(
                part,
                new SceneText(
                        id,
                        part.text("lesson"),
                        wording(part, "title"),
                        part.get("steps").list(step -> step(step, steps))));
    }

    private StepText step(YamlNode part, Set<String> known) {
        return at(
                part,
                new StepText(
                        identify(CourseFolder.SCENES, part, "id", known),
                        wording(part, "text"),
                        part.get("choices").list(this::choice),
                        named(Outcome.class, part.text("outcome"))));
    }

    private ChoiceText choice(YamlNode part) {
        return at(part, new ChoiceText(part.text("leads"), wording(part, "text")));
    }

    private Wording wording(YamlNode part, String key) {
        return at(part.get(key), part.wording(key));
    }

    /** Remembers where a part was read. */
    private <T> T at(YamlNode part, T read) {
        lines.put(read, part.line());
        return read;
    }

    private String identify(String file, YamlNode part, String key, Set<String> known) {
        String id = part.text(key);
        if (!CourseText.isId(id)) {
            problem(file, part.get(key).line(), "id", id);
        } else if (!known.add(id)) {
            problem(file, part.get(key).line(), "duplicate", id);
        }
        return id;
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(value -> CourseText.name(value).equals(text))
                .findFirst()
                .orElse(null);
    }

    private YamlNode yaml(String path) {
        Optional<String> text = folder.text(path);
        if (text.isEmpty()) {
            problem(path, 1, "no-file", path);
            return new YamlNode(null, 1);
        }
        try {
            Optional<Integer> alias = firstAlias(text.get());
            alias.ifPresent(line -> problem(path, line, "yaml-alias"));
            Node root = alias.isPresent() ? null : new Yaml(LIMITS).compose(new StringReader(text.get()));
            return root == null ? new YamlNode(null, 1) : YamlNode.of(root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problem(path, line, "yaml");
        } catch (YAMLException e) {
            problem(path, 1, "yaml");
        }
        return new YamlNode(null, 1);
    }

    /**
     * The line of the first reference to another part. A few lines of them that refer to each other stand for more than
     * any memory holds, and a course needs none. What is nested too deeply is refused by the composer: reading on would
     * take ever longer.
     */
    private static Optional<Integer> firstAlias(String text) {
        int depth = 0;
        for (Event event : new Yaml(LIMITS).parse(new StringReader(text))) {
            switch (event) {
                case AliasEvent alias -> {
                    return Optional.of(alias.getStartMark().getLine() + 1);
                }
                case CollectionStartEvent start -> depth++;
                case CollectionEndEvent end -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        limits.setCodePointLimit(CourseFolder.LARGEST_FILE);
        return limits;
    }
}
