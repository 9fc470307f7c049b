package kz.pana.course.folder;

import static kz.pana.training.Pupils.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.pana.course.CourseDesk;
import kz.pana.course.content.Course;
import kz.pana.course.content.LessonScreen.Reading;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.content.QuizQuestion;
import kz.pana.course.content.Scene;
import kz.pana.course.content.VitalTopic;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.training.row.EnrolmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class CourseParserTest {

    private static final CourseFolder SHIPPED = CourseFolder.shipped();

    @Test
    void theShippedCourseIsWholeInThreeLanguages() {
        assertThat(CourseParser.read(SHIPPED).problems()).isEmpty();
        assertThat(COURSE.passMark()).isEqualTo(80);
        assertThat(COURSE.lessons()).hasSizeGreaterThanOrEqualTo(11);
        assertThat(EnrolmentKind.FULL.minutes(COURSE)).isBetween(50, 70);
        assertThat(COURSE.questions()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(COURSE.questions()).extracting(QuizQuestion::kind).contains(QuestionKind.values());
        assertThat(COURSE.lessons().stream().flatMap(lesson -> lesson.scenes().stream()))
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(COURSE.lessons()).allSatisfy(lesson -> {
            assertThat(lesson.scenes()).as(lesson.slug()).isNotEmpty();
            assertThat(lesson.checks()).as(lesson.slug()).isNotEmpty();
            assertThat(lesson.sections().getFirst().text().kk())
                    .as(lesson.slug())
                    .contains("](pictures/");
        });
        assertThat(COURSE.questions()).extracting(QuizQuestion::vital).contains(VitalTopic.values());
        texts().forEach(text -> assertThat(Stream.of(text.kk(), text.ru(), text.en()))
                .as(text.toString())
                .allSatisfy(words -> assertThat(words).isNotBlank())
                .doesNotHaveDuplicates());
    }

    /** The term list holds English stems and, for each, how the other two languages call the same thing. */
    @Test
    void theSameThingIsCalledTheSameThroughout() {
        List<Map<String, List<String>>> terms =
                new Yaml().load(SHIPPED.text("terms.yaml").orElseThrow());
        assertThat(terms).hasSizeGreaterThan(20);
        assertThat(texts().flatMap(text -> terms.stream()
                        .filter(term -> names(text.in(Language.EN), term, Language.EN))
                        .filter(term -> !names(text.kk(), term, Language.KK) || !names(text.ru(), term, Language.RU))
                        .map(term -> term + " in " + text)))
                .isEmpty();
    }

    /** One who reads another number calls another service, or waits for another time. */
    @Test
    void theNumbersAreTheSameInEveryLanguage() {
        assertThat(tried())
                .allSatisfy(text -> assertThat(numbers(text.kk()))
                        .as(text.toString())
                        .isEqualTo(numbers(text.ru()))
                        .isEqualTo(numbers(Objects.requireNonNull(text.en()))));
    }

    /** «Не» is «or» in Kazakh and «not» in Russian: whoever reads both must not take «не 112» for «not 112». */
    @Test
    void noNumberStandsAfterAWordThatReadsAsNot() {
        assertThat(tried().map(LocalizedText::kk))
                .allSatisfy(words -> assertThat(words).doesNotContainPattern("(?<!\\p{L})не \\d"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            questions.yaml | en: "To give shelter until the emergency services come" | en: ""       | translation.en
            questions.yaml | - id: what-is-violence                        | - id: what-a-safe-place-does | duplicate
            questions.yaml | vital: calling                                | vital: ambulance           | vital
            course.yaml    | draw: 3                                       | draw: 1                    | vital-draw
            course.yaml    | passMark: 80                                  | passMark: many             | number
            course.yaml    | slug: 01-what-is-pana                         | slug: 01-nothing           | no-file
            scenes.yaml    | outcome: good                                 | outcome: splendid          | step
            scenes.yaml    | - leads: closing                              | - leads: nowhere           | leads
            course.yaml    | id: pana-basic                                | id: another                | course-id
            en/03-silent-requests.md | ## What the signs are               | What the signs are         | sections
            ru/09-privacy.md | ##                                            | <b>Важно</b> ##            | markup
            kk/09-privacy.md | ##                                            | ![есік](pictures/none.svg) ## | no-picture
            """)
    void aMistakeIsNamedByFileAndLine(String file, String right, String wrong, String problem) {
        String text = SHIPPED.text(file).orElseThrow();
        assertThat(text).contains(right);
        CourseFolder folder = SHIPPED.with(file, text.replaceFirst(Pattern.quote(right), wrong));

        CourseParser reader = CourseParser.read(folder);

        assertThat(reader.problems()).anySatisfy(found -> {
            assertThat(found.words().key()).isEqualTo("training.problem." + problem);
            assertThat(found.line()).isPositive();
        });
    }

    @Test
    void aQuestionWithoutARightAnswerIsNamedWithItsLine() {
        String text = SHIPPED.text("questions.yaml").orElseThrow();
        int at = text.indexOf("- id: what-a-safe-place-does");
        String broken = text.substring(0, at) + text.substring(at).replaceFirst("right: true", "right: false");

        List<CourseProblem> problems =
                CourseParser.read(SHIPPED.with("questions.yaml", broken)).problems();

        int line = (int) text.substring(0, at).lines().count() + 1;
        assertThat(problems).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("questions.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.words().key()).isEqualTo("training.problem.no-right");
        });
    }

    /** So that whoever tries again is asked another question about it. */
    @Test
    void thereAreEnoughQuestionsAboutWhatALifeCanDependOn() {
        String text = SHIPPED.text("questions.yaml").orElseThrow();
        String one = text.replaceFirst("  vital: handing-over\n", "  vital: HANDING\n")
                .replace("  vital: handing-over\n", "")
                .replace("HANDING", "handing-over");

        assertThat(CourseParser.read(SHIPPED.with("questions.yaml", one)).problems())
                .extracting(CourseProblem::words)
                .containsExactly(
                        Message.of("training.problem.vital-few", Message.of(VitalTopic.HANDING_OVER.key()), 1, 2));
    }

    /** The quiz is drawn lesson by lesson: in two lessons a draw could miss it. */
    @Test
    void whatALifeCanDependOnStandsInOneLessonAndInTheQuiz() {
        String text = SHIPPED.text("questions.yaml").orElseThrow();
        String quiz = "  topic: 09-privacy\n  use: quiz\n  kind: single\n";
        String check = "  topic: 09-privacy\n  use: check\n  kind: single\n";
        assertThat(text).contains(quiz, check);

        assertThat(CourseParser.read(SHIPPED.with(
                                "questions.yaml",
                                text.replaceFirst(quiz, quiz + "  vital: children\n")
                                        .replaceFirst(check, check + "  vital: children\n")))
                        .problems())
                .extracting(problem -> problem.words().key())
                .containsExactlyInAnyOrder("training.problem.vital-apart", "training.problem.vital-check");
    }

    /** Editions from before there were vital questions are read as they were published. */
    @Test
    void theVitalLessonsOfAnOlderEditionGoOnCounting() {
        CourseFolder older = SHIPPED.with(
                        "questions.yaml",
                        SHIPPED.text("questions.yaml").orElseThrow().replaceAll("  vital: .*\n", ""))
                .with(
                        "course.yaml",
                        SHIPPED.text("course.yaml")
                                .orElseThrow()
                                .replace(
                                        "- slug: 06-calling-for-help\n",
                                        "- slug: 06-calling-for-help\n    vital: true\n"));

        Course course = CourseParser.published(older, 1);

        assertThat(course.isVital("danger-now")).isTrue();
        assertThat(course.isVital("photo-for-the-chat")).isFalse();
        assertThat(COURSE.isVital("danger-now")).isTrue();
    }

    @Test
    void everythingThatIsWrongIsListedAtOnceWhereItStands() {
        String text = SHIPPED.text("questions.yaml").orElseThrow();
        String first = "\"To give shelter until the emergency services come\"";
        String broken = text.replace("en: " + first, "en: \"\"")
                .replace("ru: \"Дать приют до приезда экстренных служб\"", "ru: \"\"")
                .replaceFirst("right: true", "right: false")
                .replaceFirst("- id: old-man-comes-in", "- id: what-a-safe-place-does");

        CourseParser reader = CourseParser.read(SHIPPED.with("questions.yaml", broken));

        int words = line(broken, broken.indexOf("kk: \"Жедел қызметтер келгенше пана болу\"")) - 1;
        int duplicate = line(broken, broken.lastIndexOf("- id: what-a-safe-place-does"));
        assertThat(reader.problems())
                .filteredOn(problem -> problem.file().equals("questions.yaml"))
                .extracting(problem -> problem.words().key().replace("training.problem.", ""), CourseProblem::line)
                .containsExactly(
                        tuple("no-right", 1),
                        tuple("translation.ru", words),
                        tuple("translation.en", words),
                        tuple("duplicate", duplicate));
    }

    /** Every step leads to the next by two ways: there are more ways through than anyone could walk. */
    @Test
    void aSceneWithVeryManyWaysIsJudgedAtOnce() {
        StringBuilder steps = new StringBuilder();
        int last = CourseText.SceneText.MOST_STEPS;
        for (int i = 1; i < last; i++) {
            String choice = "        - { leads: s%d, text: { kk: \"а\", ru: \"б\", en: \"c\" } }\n".formatted(i + 1);
            steps.append("    - id: s%d\n      text: { kk: \"а\", ru: \"б\", en: \"c\" }\n      choices:\n"
                            .formatted(i))
                    .append(choice)
                    .append(choice);
        }
        steps.append("    - { id: s%d, outcome: good, text: { kk: \"а\", ru: \"б\", en: \"c\" } }\n".formatted(last));
        String scene =
                "- id: many\n  lesson: 01-what-is-pana\n  title: { kk: \"а\", ru: \"б\", en: \"c\" }\n  steps:\n";

        assertThat(CourseParser.read(SHIPPED.with("scenes.yaml", scene + steps)).problems())
                .filteredOn(problem -> problem.file().equals("scenes.yaml"))
                .isEmpty();
        String more = steps.toString().replace("s%d, outcome".formatted(last), "s0, outcome");
        assertThat(CourseParser.read(SHIPPED.with("scenes.yaml", scene + more + steps))
                        .problems())
                .extracting(problem -> problem.words().key())
                .contains("training.problem.many-steps");
    }

    @Test
    void aSceneThatGoesInCirclesIsNamed() {
        String circle = """
                - id: circle
                  lesson: 01-what-is-pana
                  title: { kk: "а", ru: "б", en: "c" }
                  steps:
                    - id: one
                      text: { kk: "а", ru: "б", en: "c" }
                      choices:
                        - { leads: two, text: { kk: "а", ru: "б", en: "c" } }
                    - id: two
                      text: { kk: "а", ru: "б", en: "c" }
                      choices:
                        - { leads: one, text: { kk: "а", ru: "б", en: "c" } }
                """;
        assertThat(CourseParser.read(SHIPPED.with("scenes.yaml", circle)).problems())
                .extracting(problem -> problem.words().key())
                .containsExactly("training.problem.circle");
    }

    @Test
    void aPictureThatIsAScriptIsRefused() {
        Stream.of(
                        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                        "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:alert(1)'><path d='M0 0'/></a></svg>",
                        "<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'http://x.example/a.css'</style></svg>",
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
                        "<html><body>no picture</body></html>")
                .forEach(text -> assertThat(Picture.isHarmless("pictures/a.svg", bytes(text)))
                        .as(text)
                        .isFalse());
        assertThat(Picture.isHarmless("pictures/a.png", bytes("#!/bin/sh"))).isFalse();
        assertThat(Picture.isHarmless(
                        "pictures/a.svg",
                        bytes("<svg xmlns='http://www.w3.org/2000/svg'><path fill='url(#a)' d='M0 0h9'/></svg>")))
                .isTrue();
    }

    @Test
    void aFolderSurvivesTheArchive() {
        assertThat(CourseFolder.unzip(SHIPPED.zip()).files())
                .containsOnlyKeys(SHIPPED.files().keySet());
        assertThat(CourseFolder.unzip(SHIPPED.zip()).digest()).isEqualTo(SHIPPED.digest());
        TreeMap<String, byte[]> inside = new TreeMap<>();
        SHIPPED.files().forEach((path, content) -> inside.put("course/" + path, content));
        inside.put("__MACOSX/course/._course.yaml", new byte[] {1});
        assertThat(CourseFolder.unzip(new CourseFolder(inside).zip()).digest())
                .as("with a folder around it")
                .isEqualTo(SHIPPED.digest());
        String outline = SHIPPED.text("course.yaml").orElseThrow();
        assertThat(CourseFolder.unzip(
                                SHIPPED.with("course.yaml", "\ufeff" + outline).zip())
                        .digest())
                .as("as some editors write")
                .isEqualTo(SHIPPED.digest());
        assertThatThrownBy(() -> CourseFolder.unzip(bytes("no archive"))).isInstanceOf(InvalidValue.class);
        TreeMap<String, byte[]> large = new TreeMap<>(Map.of("course.yaml", new byte[CourseFolder.LARGEST_FILE + 1]));
        assertThatThrownBy(() -> CourseFolder.unzip(new CourseFolder(large).zip()))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("training.import.file-too-large");
    }

    /** A small archive can hold gigabytes; what lies beside a course is inflated to be passed over. */
    @ParameterizedTest
    @ValueSource(strings = {".git/objects/pack", "__MACOSX/a", "README.md", "lessons/"})
    void anArchiveIsBoundedByWhatItInflatesTo(String name) throws IOException {
        byte[] bomb = zip(Map.of(name, 60), 1);
        assertThat(bomb).hasSizeLessThan(200_000);
        assertThatThrownBy(() -> CourseFolder.unzip(bomb))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("training.import.too-large");
    }

    @Test
    void anArchiveIsBoundedByWhatItHolds() throws IOException {
        assertThatThrownBy(() -> CourseFolder.unzip(zip(Map.of("kk/%d/", 0), 6000)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("training.import.too-large");
        assertThatThrownBy(() -> CourseFolder.unzip(zip(Map.of("kk/%d.md", 0), 501)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("training.import.too-large");
        assertThatThrownBy(() -> CourseFolder.unzip(new byte[CourseDesk.ARCHIVE_BYTES + 1]))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("training.import.too-large");
    }

    /** An archive with so many entries of each name, each of so many megabytes of nothing. */
    private static byte[] zip(Map<String, Integer> megabytes, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Integer> entry : megabytes.entrySet()) {
                for (int i = 0; i < times; i++) {
                    zip.putNextEntry(new ZipEntry(entry.getKey().formatted(i)));
                    for (int megabyte = 0; megabyte < entry.getValue(); megabyte++) {
                        zip.write(new byte[1_000_000]);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Three lines that stand for millions of answers. */
    @Test
    @Timeout(10)
    void partsThatReferToOtherPartsAreRefused() {
        String questions = "- &q\n  id: one\n  answers:\n    - &a {id: a}\n" + "    - *a\n".repeat(20_000)
                + "- *q\n".repeat(20_000);
        assertThat(CourseParser.read(SHIPPED.with("questions.yaml", questions)).problems())
                .filteredOn(problem -> problem.file().equals("questions.yaml"))
                .extracting(
                        problem -> problem.line(), problem -> problem.words().key())
                .contains(tuple(5, "training.problem.yaml-alias"));
        String deep = "[".repeat(300_000);
        assertThat(CourseParser.read(SHIPPED.with("scenes.yaml", deep)).problems())
                .extracting(problem -> problem.words().key())
                .contains("training.problem.yaml");
    }

    @Test
    void whatDoesNotBelongToACourseIsNamed() {
        assertThat(CourseParser.read(SHIPPED.with("run.sh", "echo")).problems())
                .extracting(CourseProblem::file)
                .containsExactly("run.sh");
    }

    @Test
    void aLessonThatTheOutlineDoesNotListIsNamed() {
        assertThat(CourseParser.read(SHIPPED.with("ru/12-extra.md", "# Ещё")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("ru/12-extra.md");
                    assertThat(problem.words().key()).isEqualTo("training.problem.not-listed");
                });
    }

    /** Everything a learner reads. */
    private static Stream<LocalizedText> texts() {
        return Stream.concat(
                COURSE.lessons().stream()
                        .flatMap(lesson -> lesson.sections().stream())
                        .map(CourseParserTest::whole),
                tried());
    }

    /** What a learner tries: scenes, questions and practice. */
    private static Stream<LocalizedText> tried() {
        Stream<QuizQuestion> questions = Stream.concat(
                COURSE.questions().stream(), COURSE.lessons().stream().flatMap(lesson -> lesson.checks().stream()));
        return Stream.of(
                        COURSE.lessons().stream()
                                .flatMap(lesson -> lesson.scenes().stream())
                                .flatMap(scene -> scene.steps().stream())
                                .flatMap(step -> Stream.concat(
                                        Stream.of(step.text()),
                                        step.choices().stream().map(Scene.Choice::text))),
                        questions.flatMap(question -> Stream.concat(
                                Stream.of(question.text(), question.explanation()),
                                question.answers().stream().map(QuizQuestion.Choice::text))),
                        COURSE.practice().stream().map(Course.PracticeItem::text))
                .flatMap(texts -> texts);
    }

    private static LocalizedText whole(Reading section) {
        return new LocalizedText(
                section.heading().kk() + "\n" + read(section.text().kk()),
                section.heading().ru() + "\n" + read(section.text().ru()),
                section.heading().in(Language.EN) + "\n" + read(section.text().in(Language.EN)));
    }

    /** Without the names of pictures, which nobody reads. */
    private static String read(String markdown) {
        return markdown.replaceAll("]\\(pictures/[^)]*\\)", "]");
    }

    private static int line(String text, int place) {
        return (int) text.chars().limit(place).filter(sign -> sign == '\n').count() + 1;
    }

    private static Set<String> numbers(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static boolean names(String text, Map<String, List<String>> term, Language language) {
        String small = text.toLowerCase(java.util.Locale.ROOT);
        return term.getOrDefault(language.tag(), List.of()).stream().anyMatch(small::contains);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
