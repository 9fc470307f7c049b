package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.training.CourseText.QuestionText;
import kz.pana.training.QuestionKind;
import kz.pana.training.QuizScreen.Option;
import kz.pana.uikit.Callout;
import kz.pana.uikit.Callout.Tone;
import kz.pana.uikit.Words;

/** A question as a learner sees it, with what is told after the answer. */
final class QuestionPreview extends PartPreview<QuestionText> {

    @Override
    Component[] asLearnersSee(QuestionText question) {
        QuestionKind kind = Optional.ofNullable(question.kind()).orElse(QuestionKind.SINGLE);
        List<Option> options = question.answers().stream()
                .map(answer -> new Option(answer.id(), answer.text().shown()))
                .toList();
        return new Component[] {
            new H3(Words.of(question.text().shown())),
            new QuizOptions(kind, kind == QuestionKind.ORDER ? options.reversed() : options),
            new Callout(Tone.INFO, new Paragraph(Words.of(question.explanation().shown())))
        };
    }

    @Override
    List<Message> problems(QuestionText question) {
        return question.problems();
    }
}
