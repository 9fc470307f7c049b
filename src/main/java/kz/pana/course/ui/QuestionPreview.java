package kz.pana.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import kz.pana.course.content.AnswerOption;
import kz.pana.course.content.LessonScreen.Check;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.kernel.Message;
import kz.pana.uikit.Preview;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;

/** A question as a learner sees it, with what is told after the answer. */
final class QuestionPreview extends PartPreview<QuestionText> {

    private final Preview<Check> answers;

    QuestionPreview(Preview<Check> answers) {
        this.answers = answers;
    }

    @Override
    Component[] asLearnersSee(QuestionText question) {
        QuestionKind kind = Optional.ofNullable(question.kind()).orElse(QuestionKind.SINGLE);
        List<AnswerOption> options = question.answers().stream()
                .map(answer -> new AnswerOption(answer.id(), answer.text().shown()))
                .toList();
        return new Component[] {
            new H3(Translations.of(question.text().shown())),
            answers.of(new Check(
                    question.id(),
                    question.text().shown(),
                    kind,
                    kind == QuestionKind.ORDER ? options.reversed() : options)),
            new Callout(
                    Tone.INFO,
                    new Paragraph(Translations.of(question.explanation().shown())))
        };
    }

    @Override
    List<Message> problems(QuestionText question) {
        return question.problems();
    }
}
