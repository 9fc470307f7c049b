package kz.pana.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import kz.pana.course.content.LessonScreen.Check;
import kz.pana.course.content.Verdict;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;

/** A question by which one checks oneself; it may be left unanswered. */
final class CheckPart extends Div {

    private final Div options = Page.stack();
    private final Div verdict = Page.stack();

    /** @param judge says what is right, given what was chosen */
    CheckPart(Check check, Function<List<String>, Verdict> judge) {
        addClassName("pana-stack");
        verdict.getElement().setAttribute("role", "status");
        QuizOptions answers = new QuizOptions(check.kind(), check.options());
        ActButton answer = new ActButton("training.check.answer", () -> answer(check, judge, answers));
        options.add(answers, answer);
        add(Page.meta(Translations.of("training.check.what")), options, verdict);
    }

    private void answer(Check check, Function<List<String>, Verdict> judge, QuizOptions answers) {
        verdict.removeAll();
        try {
            Verdict result = judge.apply(answers.chosen());
            options.removeAll();
            options.add(new AnswerReview(check.kind(), check.options(), result));
            verdict.add(of(result));
        } catch (InvalidValue nothingChosen) {
            verdict.add(new Callout(Tone.WARNING, new Paragraph(Translations.of(nothingChosen.reason()))));
        }
    }

    /** What is right, and why. */
    static Callout of(Verdict result) {
        return Callout.of(
                result.right() ? Tone.GOOD : Tone.WARNING,
                Translations.of(result.right() ? "training.quiz.right" : "training.quiz.wrong"),
                Translations.of(result.explanation()));
    }
}
