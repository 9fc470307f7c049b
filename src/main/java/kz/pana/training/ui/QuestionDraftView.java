package kz.pana.training.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.training.CourseDesk;
import kz.pana.training.CourseDraft;
import kz.pana.training.CourseText.QuestionText;
import kz.pana.training.CourseWriting;
import kz.pana.training.QuestionKind;
import kz.pana.training.Wording;

/** A question of the draft. */
@Route("course/question/:id")
@RouteAlias("course/question/new")
@PageTitle("training.author.question")
@RolesAllowed("AUTHOR")
class QuestionDraftView extends PartDraftView<QuestionText> {

    private final CourseWriting writing;

    QuestionDraftView(CourseDesk desk, CourseWriting writing, Clock clock) {
        super("training.author.question", DraftPart.QUESTIONS, desk, clock);
        this.writing = writing;
    }

    @Override
    PartField<QuestionText> field(Map<String, String> lessons) {
        return new QuestionField(lessons);
    }

    @Override
    PartPreview<QuestionText> preview() {
        return new QuestionPreview();
    }

    @Override
    QuestionText blank(CourseDraft draft, String lesson) {
        List<String> taken = draft.questions().stream().map(QuestionText::id).toList();
        return new QuestionText(
                Free.name("question", taken),
                lesson,
                false,
                QuestionKind.SINGLE,
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
        return TrainingNavigation.courseQuestion(id);
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
