package kz.pana.course;

import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.pana.Personas;
import kz.pana.course.folder.CourseFolder;
import kz.pana.course.folder.CourseText;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import org.springframework.context.ApplicationContext;

/**
 * Who writes the course in tests. Editions that they publish differ from the first by a sentence or two in one lesson,
 * so that whatever other tests know of the course holds.
 */
public final class Authors {

    public static final String LESSON = "01-what-is-pana";

    public final AccountId author;

    private final Personas cast;
    private final CourseDesk desk;
    private final CourseWriting writing;

    public Authors(ApplicationContext portal) {
        cast = portal.getBean(Personas.class);
        desk = portal.getBean(CourseDesk.class);
        writing = portal.getBean(CourseWriting.class);
        author = cast.somebody(Role.AUTHOR);
    }

    /** A draft that says what the present edition says. */
    public void begin() {
        discard();
        cast.as(author, desk::begin);
    }

    /** No draft, whoever left one. */
    public void discard() {
        cast.as(author, () -> {
            if (desk.draft().isPresent()) {
                desk.discard();
            }
        });
    }

    public CourseDraft draft() {
        return cast.as(author, desk::draft).orElseThrow();
    }

    public byte[] archive() {
        return cast.as(author, () -> desk.export(0));
    }

    /** A course folder as an archive, one file of it changed. */
    public byte[] archive(String file, UnaryOperator<String> change) {
        CourseFolder folder = CourseFolder.unzip(archive());
        return folder.with(file, change.apply(folder.text(file).orElseThrow())).zip();
    }

    /** Adds a sentence to the end of a lesson. */
    public void add(String sentence) {
        cast.as(author, () -> {
            String before = writing.lesson(LESSON, Language.EN);
            writing.writeLesson(LESSON, Language.EN, before, before.stripTrailing() + "\n\n" + sentence + "\n");
        });
    }

    public void breakQuestion(String id) {
        cast.as(author, () -> {
            CourseText.QuestionText question = writing.question(id).orElseThrow();
            writing.writeQuestion(
                    Optional.of(question),
                    new CourseText.QuestionText(
                            id,
                            question.topic(),
                            question.check(),
                            question.kind(),
                            question.vital(),
                            question.text().with(Language.RU, ""),
                            question.answers(),
                            question.explanation()));
        });
    }
}
