package kz.pana.course.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.course.CourseDesk;
import kz.pana.course.CourseDraft;
import kz.pana.course.CourseWriting;
import kz.pana.course.content.LessonScreen.Check;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.Wording;
import kz.pana.course.ui.field.Free;
import kz.pana.course.ui.field.PartField;
import kz.pana.course.ui.field.QuestionField;
import kz.pana.uikit.Preview;

/** A question of the draft. */
@Route("course/question/:id")
@RouteAlias("course/question/new")
@PageTitle("training.author.question")
@RolesAllowed("AUTHOR")
class QuestionDraftView extends PartDraftView<QuestionText> {

    private final CourseWriting writing;
    private final Preview<Check> asLearnersSee;

    QuestionDraftView(CourseDesk desk, CourseWriting writing, Preview<Check> asLearnersSee, Clock clock) {
        super("training.author.question", DraftPart.QUESTIONS, desk, clock);
        this.writing = writing;
        this.asLearnersSee = asLearnersSee;
    }

    @Override
    PartField<QuestionText> field(Map<String, String> lessons) {
        return new QuestionField(lessons);
    }

    @Override
    PartPreview<QuestionText> preview() {
        return new QuestionPreview(asLearnersSee);
    }

    @Override
    QuestionText blank(CourseDraft draft, String lesson) {
        List<String> taken = draft.questions().stream().map(QuestionText::id).toList();
        return new QuestionText(
                Free.name("question", taken),
                lesson,
                false,
                QuestionKind.SINGLE,
                null,
                Wording.NONE,
                List.of(),
                Wording.NONE);
    }

    @Override
    String id(QuestionText question) {
        return question.id();
    }

    @Override
    String way(String id) {
        return CourseNavigation.courseQuestion(id);
    }

    @Override
    Optional<QuestionText> read(String id) {
        return writing.question(id);
    }

    @Override
    QuestionText write(Optional<QuestionText> before, QuestionText now) {
        return writing.writeQuestion(before, now);
    }

    @Override
    int remove(QuestionText question) {
        return writing.removeQuestion(question);
    }

    @Override
    void putBack(QuestionText question, int place) {
        writing.putBackQuestion(question, place);
    }
}
