package kz.pana.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kz.pana.certificate.CertificatePapers;
import kz.pana.course.content.Verdict;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Refused;
import kz.pana.place.application.Agreement;
import kz.pana.training.ConductRules;
import kz.pana.training.Learning;
import kz.pana.training.Quiz;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.QuizResult;
import kz.pana.training.row.QuizScreen;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.MarkdownText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import kz.pana.uikit.layout.ProgressLine;

/** The quiz: one question on a screen, the explanation after each answer, the result at the end. */
@Route("training/:enrolment/quiz")
@PageTitle("training.quiz.title")
@RolesAllowed({"OWNER", "STAFF"})
class QuizView extends Page implements BeforeEnterObserver {

    private final Learning learning;
    private final Quiz quiz;
    private final ConductRules rules;
    private final CertificatePapers papers;
    private final Div body = Page.stack();
    /** Stays in the page and is filled in after each answer, so that it is read out. */
    private final Div verdict = Page.stack();

    private final PrimaryBar bar = new PrimaryBar();

    QuizView(Learning learning, Quiz quiz, ConductRules rules, CertificatePapers papers) {
        super("training.quiz.title");
        narrow();
        this.learning = learning;
        this.quiz = quiz;
        this.rules = rules;
        this.papers = papers;
        verdict.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EnrolmentId id = TrainingNavigation.enrolment(event);
        add(
                new RouterLink(
                        Translations.of("training.to-course"), CourseView.class, TrainingNavigation.parameters(id)),
                body,
                verdict,
                bar);
        show(id);
    }

    private void show(EnrolmentId id) {
        Optional<QuizScreen> screen = quiz.question(id);
        if (screen.isPresent()) {
            show(id, screen.get());
        } else {
            quiz.result(id).ifPresentOrElse(result -> conclude(id, result), () -> introduce(id));
        }
    }

    private void introduce(EnrolmentId id) {
        clear();
        if (learning.course(id).quizOpen() && rules.acceptedAt().isEmpty()) {
            body.add(
                    new Paragraph(Translations.of("training.conduct.lead")),
                    new MarkdownText(Agreement.conduct(Translations.language())));
            bar.add(new ActButton("training.conduct.accept", () -> accept(id, Agreement.VERSION)).primary());
        } else if (learning.course(id).quizOpen()) {
            body.add(new MarkdownText(Translations.of("training.quiz.intro")));
            bar.add(new ActButton("training.quiz.start", () -> start(id)).primary());
        } else {
            body.add(new Callout(Tone.INFO, new Paragraph(Translations.of("training.refused.quiz-not-open"))));
        }
    }

    private void accept(EnrolmentId id, String version) {
        rules.accept(version);
        introduce(id);
    }

    private void start(EnrolmentId id) {
        quiz.start(id);
        show(id);
    }

    private void show(EnrolmentId id, QuizScreen screen) {
        H2 question = new H2(Translations.of(screen.text()));
        clear();
        body.add(
                new ProgressLine(
                        screen.number(),
                        screen.of(),
                        Translations.of("training.quiz.position", screen.number(), screen.of())),
                question);
        if (screen.verdict().isPresent()) {
            body.add(new AnswerReview(
                    screen.kind(), screen.options(), screen.verdict().get()));
            explain(id, screen, screen.verdict().get());
        } else {
            QuizOptions options = new QuizOptions(screen.kind(), screen.options());
            body.add(options);
            bar.add(new ActButton("training.quiz.answer", () -> answer(id, screen, options)).primary());
            startReading(question);
        }
    }

    private void answer(EnrolmentId id, QuizScreen screen, QuizOptions options) {
        try {
            show(id, quiz.answer(id, screen.attempt(), screen.number(), options.chosen()));
        } catch (InvalidValue nothingChosen) {
            verdict.removeAll();
            verdict.add(new Callout(Tone.WARNING, new Paragraph(Translations.of(nothingChosen.reason()))));
        } catch (Refused answeredElsewhereOrNotOpen) {
            Toast.problem(answeredElsewhereOrNotOpen.reason());
            show(id);
        }
    }

    private void explain(EnrolmentId id, QuizScreen screen, Verdict result) {
        verdict.add(CheckPart.of(result));
        ActButton next = new ActButton(screen.isLast() ? "training.quiz.to-result" : "training.quiz.next", () -> {
                    quiz.proceed(id, screen.attempt(), screen.number());
                    show(id);
                })
                .primary();
        bar.add(next);
        next.focus();
    }

    private void conclude(EnrolmentId id, QuizResult result) {
        clear();
        body.add(new QuizResultPart(id, result, papers));
        if (!result.passed() && result.nextTry().isEmpty()) {
            bar.add(new ActButton("training.result.retry", () -> retry(id)).primary());
        }
    }

    /** Whoever has not accepted the rules of conduct in force reads these first. */
    private void retry(EnrolmentId id) {
        if (rules.acceptedAt().isPresent()) {
            start(id);
        } else {
            introduce(id);
        }
    }

    private void clear() {
        body.removeAll();
        verdict.removeAll();
        bar.removeAll();
    }

    /** The new question is where reading goes on, at the top of the page. */
    private static void startReading(H2 question) {
        question.getElement()
                .setAttribute("tabindex", "-1")
                .executeJs("this.focus({preventScroll: true}); this.closest('.pana-page').scrollIntoView()");
    }
}
