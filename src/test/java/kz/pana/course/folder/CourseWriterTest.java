package kz.pana.course.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.content.VitalTopic;
import kz.pana.course.folder.CourseText.AnswerText;
import kz.pana.course.folder.CourseText.QuestionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written back reads as before, and always looks the same. */
class CourseWriterTest {

    private static final Path FOLDER = Path.of("src/main/resources/content/course");
    private static final CourseFolder SHIPPED = CourseFolder.shipped();
    private static final CourseParser READ = CourseParser.read(SHIPPED);

    @Test
    void theShippedCourseSurvivesWriting() {
        CourseFolder written = SHIPPED.with(CourseFolder.OUTLINE, CourseWriter.outline(READ.outline()))
                .with(CourseFolder.QUESTIONS, CourseWriter.questions(READ.questions()))
                .with(CourseFolder.SCENES, CourseWriter.scenes(READ.scenes()));

        CourseParser again = CourseParser.read(written);

        assertThat(again.outline()).isEqualTo(READ.outline());
        assertThat(again.questions()).hasSizeGreaterThan(40).isEqualTo(READ.questions());
        assertThat(again.scenes()).isNotEmpty().isEqualTo(READ.scenes());
        assertThat(again.problems()).isEqualTo(READ.problems());
    }

    /** So that an export compares well with what is under version control. */
    @ParameterizedTest
    @ValueSource(strings = {CourseFolder.OUTLINE, CourseFolder.QUESTIONS, CourseFolder.SCENES})
    void theShippedFilesLookAsTheyAreWritten(String file) throws IOException {
        String written = write(file);
        if (System.getProperty("pana.write-course") != null) {
            Files.writeString(FOLDER.resolve(file), written);
        }
        assertThat(Files.readString(FOLDER.resolve(file)))
                .as("to renew it: mvn test -Dtest=CourseWriterTest -Dpana.write-course")
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b # c",
                "yes",
                "12",
                "- «ә»",
                "\"quoted\" and 'quoted'",
                "C:\\n",
                "a\u00a0b",
                "{x} [y] &z *w !v %u @t `s`",
                "😀"
            })
    void awkwardWordsSurvive(String words) {
        Wording wording = new Wording(words, words, words);
        QuestionText question = new QuestionText(
                "awkward",
                "01-what-is-pana",
                true,
                QuestionKind.SINGLE,
                VitalTopic.HANDING_OVER,
                wording,
                List.of(new AnswerText("a", true, wording), new AnswerText("b", false, wording)),
                wording);

        String text = CourseWriter.questions(List.of(question, question));

        assertThat(CourseParser.read(CourseFolder.QUESTIONS, text).questions()).containsExactly(question, question);
    }

    @Test
    void aQuestionThatIsHardlyBegunSurvives() {
        QuestionText begun = new QuestionText(
                "begun", "01-what-is-pana", false, null, null, Wording.NONE, List.of(), new Wording("қазақша", "", ""));

        String text = CourseWriter.questions(List.of(begun));

        assertThat(CourseParser.read(CourseFolder.QUESTIONS, text).questions()).containsExactly(begun);
    }

    private static String write(String file) {
        return switch (file) {
            case CourseFolder.OUTLINE -> CourseWriter.outline(READ.outline());
            case CourseFolder.QUESTIONS -> CourseWriter.questions(READ.questions());
            default -> CourseWriter.scenes(READ.scenes());
        };
    }
}
