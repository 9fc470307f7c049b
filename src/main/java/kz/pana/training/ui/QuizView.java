package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Refused;
import kz.pana.training.EnrolmentId;
import kz.pana.training.Learning;
import kz.pana.training.QuizScreen;
import kz.pana.training.Verdict;
import kz.pana.uikit.Page;
import kz.pana.uikit.Toast;
import kz.pana.uikit.Words;

/** The quiz: one question on a screen, the explanation after each answer, the result at the end. */
@Route("training/:enrolment/quiz")
@PageTitle("training.quiz.title")
@RolesAllowed({"OWNER", "STAFF"})
class QuizView extends Page implements BeforeEnterObserver {

    private final Learning learning;
    private final Div body = Page.stack();
    private final Div verdict = Page.stack();

    QuizView(Learning learning) {
        super("training.quiz.title");
        narrow();
        this.learning = learning;
        // Filled in after each answer, so that it is read out.
        verdict.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EnrolmentId id = TrainingNavigation.enrolment(event);
        add(new RouterLink(Words.of("training.to-course"), CourseView.class, TrainingNavigation.parameters(id)), body);
        show(id);
    }

    private void show(EnrolmentId id) {
        body.removeAll();
        learning.question(id)
                .ifPresentOrElse(
                        screen -> ask(id, screen),
                        () -> learning.result(id)
                                .ifPresentOrElse(
                                        result -> body.add(new QuizResultPart(id, result, () -> start(id))),
                                        () -> body.add(intro(id))));
    }

    private Component intro(EnrolmentId id) {
        if (!learning.course(id).quizOpen()) {
            Div notice = new Div(new Paragraph(Words.of("training.refused.quiz-not-open")));
            notice.addClassNames("pana-notice", "pana-notice-info");
            return notice;
        }
        return Page.stack(
                new Paragraph(Words.of("training.quiz.intro")),
                new PrimaryBar(new ActButton("training.quiz.start", () -> start(id)).primary()));
    }

    private void start(EnrolmentId id) {
        learning.startQuiz(id);
        show(id);
    }

    private void ask(EnrolmentId id, QuizScreen screen) {
        QuizOptions options = new QuizOptions(screen);
        verdict.removeAll();
        H2 question = new H2(Words.of(screen.text()));
        question.getElement().setAttribute("tabindex", "-1");
        PrimaryBar bar = new PrimaryBar();
        bar.add(new ActButton("training.quiz.answer", () -> answer(id, screen, options, bar)).primary());
        body.add(
                new Progress(
                        screen.number(), screen.of(), Words.of("training.quiz.position", screen.number(), screen.of())),
                question,
                options,
                verdict,
                bar);
        question.getElement()
                .executeJs("this.focus({preventScroll: true}); this.closest('.pana-page').scrollIntoView()");
    }

    private void answer(EnrolmentId id, QuizScreen screen, QuizOptions options, PrimaryBar bar) {
        try {
            Verdict result = learning.answer(id, screen.attempt(), screen.number(), options.chosen());
            options.reveal(result);
            explain(result);
            ActButton next = new ActButton(
                            result.last() ? "training.quiz.to-result" : "training.quiz.next", () -> show(id))
                    .primary();
            bar.removeAll();
            bar.add(next);
            next.focus();
        } catch (InvalidValue nothingChosen) {
            verdict.removeAll();
            verdict.add(notice("pana-notice-warning", new Paragraph(Words.of(nothingChosen.reason()))));
        } catch (Refused answeredElsewhere) {
            Toast.problem(answeredElsewhere.reason());
            show(id);
        }
    }

    private void explain(Verdict result) {
        verdict.removeAll();
        verdict.add(notice(
                result.right() ? "pana-notice-good" : "pana-notice-warning",
                new H2(Words.of(result.right() ? "training.quiz.right" : "training.quiz.wrong")),
                new Paragraph(Words.of(result.explanation()))));
    }

    private static Div notice(String tone, Component... parts) {
        Div notice = new Div(parts);
        notice.addClassNames("pana-notice", tone);
        return notice;
    }
}
