package kz.pana.course;

import static kz.pana.course.Authors.LESSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.course.OutlineWriting.About;
import kz.pana.course.OutlineWriting.Removed;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.content.VitalTopic;
import kz.pana.course.folder.CourseText.AnswerText;
import kz.pana.course.folder.CourseText.LessonEntry;
import kz.pana.course.folder.CourseText.PracticeText;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.folder.Wording;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two authors write in one draft. */
@PanaTest
class CourseWritingTest {

    private static final String QUESTION = "what-a-safe-place-does";

    @Autowired
    Personas cast;

    @Autowired
    ApplicationContext portal;

    @Autowired
    CourseWriting writing;

    @Autowired
    OutlineWriting outline;

    Authors authors;
    AccountId aigul;
    AccountId other;

    @BeforeEach
    void aDraft() {
        authors = new Authors(portal);
        authors.begin();
        aigul = authors.author;
        other = cast.somebody(Role.AUTHOR);
    }

    @AfterEach
    void noDraft() {
        authors.discard();
    }

    @Test
    void whoeverWritesALessonSecondIsRefusedAndNothingIsOverwritten() {
        String read = cast.as(aigul, () -> writing.lesson(LESSON, Language.KK));
        cast.as(other, () -> writing.writeLesson(LESSON, Language.KK, read, read + "\nБасқа автор.\n"));

        assertThatThrownBy(
                        () -> cast.as(aigul, () -> writing.writeLesson(LESSON, Language.KK, read, read + "\nАйгүл.\n")))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(cast.as(aigul, () -> writing.lesson(LESSON, Language.KK)))
                .contains("Басқа автор.")
                .doesNotContain("Айгүл.");
        String russian = cast.as(aigul, () -> writing.lesson(LESSON, Language.RU));
        assertThat(cast.as(aigul, () -> writing.writeLesson(LESSON, Language.RU, russian, "# Другой язык")))
                .isEqualTo("# Другой язык");
    }

    @Test
    void twoQuestionsMayBeWrittenAtOnceAndOneMayNot() {
        QuestionText one = question(QUESTION);
        QuestionText two = question("old-man-comes-in");
        keep(aigul, one, one.text().with(Language.KK, "Бірінші"));
        keep(other, two, two.text().with(Language.KK, "Екінші"));
        assertThat(question(QUESTION).text().kk()).isEqualTo("Бірінші");
        assertThat(question("old-man-comes-in").text().kk()).isEqualTo("Екінші");

        assertThatThrownBy(() -> keep(other, one, one.text().with(Language.KK, "Кеш")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        cast.as(aigul, () -> writing.removeQuestion(question(QUESTION)));
        assertThatThrownBy(() -> keep(other, one, one.text())).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aNewQuestionStandsAfterTheOthersOfItsLesson() {
        QuestionText blank = new QuestionText(
                "brand-new", LESSON, false, QuestionKind.ORDER, null, Wording.NONE, List.of(), Wording.NONE);
        QuestionText kept = cast.as(
                aigul,
                () -> writing.writeQuestion(
                        Optional.empty(),
                        new QuestionText(
                                "brand-new",
                                LESSON,
                                false,
                                QuestionKind.ORDER,
                                VitalTopic.CALLING,
                                new Wording("  Не   бірінші? ", "", ""),
                                List.of(new AnswerText("a", true, Wording.NONE)),
                                Wording.NONE)));
        assertThat(kept.text().kk()).isEqualTo("Не бірінші?");
        assertThat(kept.vital()).isEqualTo(VitalTopic.CALLING);
        assertThat(kept.answers().getFirst().right())
                .as("an order has no right answer")
                .isFalse();
        assertThat(kept.missing()).containsExactly(Language.values());
        List<QuestionText> all = authors.draft().questions();
        int place = all.indexOf(kept);
        assertThat(all.get(place - 1).topic()).isEqualTo(LESSON);
        assertThat(all.stream().skip(place + 1L)).noneMatch(each -> each.topic().equals(LESSON));

        assertThatThrownBy(() -> cast.as(aigul, () -> writing.writeQuestion(Optional.empty(), blank)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("training.problem.duplicate");
    }

    @Test
    void wordsThatWillNotDoAreRefused() {
        QuestionText read = question(QUESTION);
        assertThatThrownBy(() -> keep(aigul, read, read.text().with(Language.KK, "а".repeat(Wording.LONGEST + 1))))
                .isInstanceOf(InvalidValue.class);
        for (String id : List.of("", "new", "Жаңа", "a/b", "-a")) {
            assertThatThrownBy(() -> cast.as(
                            aigul,
                            () -> writing.writeScene(
                                    Optional.empty(), new SceneText(id, LESSON, Wording.NONE, List.of()))))
                    .as(id)
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("training.problem.id");
        }
        assertThatThrownBy(() -> cast.as(aigul, () -> writing.writeLesson("../a", Language.KK, "", "x")))
                .isInstanceOf(NotFound.class);
        String lesson = cast.as(aigul, () -> writing.lesson(LESSON, Language.KK));
        assertThatThrownBy(() ->
                        cast.as(aigul, () -> writing.writeLesson(LESSON, Language.KK, lesson, "а".repeat(40_001))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void aRemovedQuestionOrSceneIsPutBackWhereItStood() {
        byte[] before = authors.archive();
        QuestionText question = question("old-man-comes-in");
        SceneText scene = authors.draft().scenes().get(3);
        int place = cast.as(aigul, () -> writing.removeQuestion(question));
        int stage = cast.as(aigul, () -> writing.removeScene(scene));
        assertThat(authors.draft().questions()).doesNotContain(question);
        assertThat(authors.draft().scenes()).doesNotContain(scene);
        cast.as(aigul, () -> writing.putBackQuestion(question, place));
        cast.as(aigul, () -> writing.putBackScene(scene, stage));
        assertThat(authors.archive()).isEqualTo(before);
    }

    @Test
    void aPictureIsNamedByItsFileAndAScriptIsNone() throws IOException {
        String name = cast.as(aigul, () -> writing.addPicture("Red Door_2.JPEG", picture("jpg")));
        assertThat(name).isEqualTo("red-door-2.jpg");
        assertThat(cast.as(aigul, () -> writing.addPicture("red-door-2.jpg", picture("jpg"))))
                .isEqualTo(name);
        assertThat(authors.draft().pictures()).containsOnlyOnce(name);
        for (Map.Entry<String, String> bad : Map.of(
                        "door.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                        "door.png", "<script>alert(1)</script>")
                .entrySet()) {
            assertThatThrownBy(() -> cast.as(
                            aigul,
                            () -> writing.addPicture(
                                    bad.getKey(), bad.getValue().getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("training.problem.picture");
        }
        for (String file : List.of("есік.png", "door.gif", "../door.png", ".png")) {
            assertThatThrownBy(() -> cast.as(aigul, () -> writing.addPicture(file, picture("png"))))
                    .as(file)
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("training.author.picture-name");
        }
        assertThatThrownBy(() ->
                        cast.as(aigul, () -> writing.addPicture("door.png", new byte[CourseWriting.PICTURE_BYTES + 1])))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("training.import.file-too-large");
        cast.as(aigul, () -> writing.removePicture(name));
        assertThat(authors.draft().pictures()).doesNotContain(name);
    }

    @Test
    void aLessonIsAddedWeighedMovedTakenOutAndPutBack() {
        cast.as(aigul, () -> outline.addLesson("12-more"));
        assertThat(slugs()).endsWith("12-more");
        LessonEntry entry = cast.as(aigul, () -> outline.entry("12-more"));
        LessonEntry weighed = new LessonEntry("12-more", 7, 2, true, false);
        cast.as(aigul, () -> outline.weigh(entry, weighed));
        assertThatThrownBy(() -> cast.as(other, () -> outline.weigh(entry, entry)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        cast.as(aigul, () -> outline.moveLesson("12-more", -1));
        assertThat(slugs().indexOf("12-more")).isEqualTo(slugs().size() - 2);
        cast.as(aigul, () -> writing.writeLesson("12-more", Language.EN, "", "# More"));
        byte[] before = authors.archive();

        Removed removed = cast.as(aigul, () -> outline.removeLesson("12-more"));

        assertThat(slugs()).doesNotContain("12-more");
        cast.as(aigul, () -> outline.putBackLesson(removed));
        assertThat(authors.archive()).isEqualTo(before);
        assertThatThrownBy(() -> cast.as(aigul, () -> outline.addLesson("12-more")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void theTitleAndThePracticeAreWrittenByOneAtATime() {
        About read = cast.as(aigul, outline::about);
        About changed = new About(
                read.title().with(Language.EN, "Another title"),
                75,
                List.of(new PracticeText("first-words", new Wording("а", "б", "c"))));
        assertThat(cast.as(aigul, () -> outline.writeAbout(read, changed))).isEqualTo(changed);
        assertThat(authors.draft().outline().passMark()).isEqualTo(75);
        assertThatThrownBy(() -> cast.as(other, () -> outline.writeAbout(read, read)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        About twice = new About(
                changed.title(),
                75,
                List.of(changed.practice().getFirst(), changed.practice().getFirst()));
        assertThatThrownBy(() -> cast.as(aigul, () -> outline.writeAbout(changed, twice)))
                .isInstanceOf(InvalidValue.class);
    }

    private QuestionText question(String id) {
        return cast.as(aigul, () -> writing.question(id)).orElseThrow();
    }

    private List<String> slugs() {
        return authors.draft().lessons().stream().map(row -> row.entry().slug()).toList();
    }

    private void keep(AccountId author, QuestionText read, Wording text) {
        QuestionText changed = new QuestionText(
                read.id(),
                read.topic(),
                read.check(),
                read.kind(),
                read.vital(),
                text,
                read.answers(),
                read.explanation());
        cast.as(author, () -> writing.writeQuestion(Optional.of(read), changed));
    }

    private static byte[] picture(String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
