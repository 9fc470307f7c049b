package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.certificate.CertificatePapers;
import kz.pana.training.Learning;
import kz.pana.training.row.CourseOverview;
import kz.pana.training.row.CourseOverview.LessonRow;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.EnrolmentKind;
import kz.pana.training.row.EnrolmentState;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import kz.pana.uikit.layout.ProgressLine;
import kz.pana.uikit.list.TaskItem;

/** A course: its lessons, the practice, the quiz, and how far one has come. */
@Route("training/:enrolment")
@PageTitle("training.course.title")
@RolesAllowed({"OWNER", "STAFF"})
class CourseView extends Page implements BeforeEnterObserver {

    private final Learning learning;
    private final CertificatePapers papers;

    CourseView(Learning learning, CertificatePapers papers) {
        super("training.course.title");
        narrow();
        this.learning = learning;
        this.papers = papers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseOverview course = learning.course(TrainingNavigation.enrolment(event));
        title(Translations.of(course.row().course()));
        lead(
                course.kind() == EnrolmentKind.FULL ? "training.course.lead" : "training.refresher.lead",
                Translations.of(course.row().place()),
                course.lessons().size(),
                course.minutes());
        if (course.row().state() == EnrolmentState.PASSED) {
            course.row()
                    .certificate()
                    .map(held -> new CertificateCard(held, papers))
                    .ifPresent(this::add);
        } else {
            add(progress(course));
        }
        add(new H2(Translations.of("training.course.lessons")), lessons(course));
        add(new H2(Translations.of("training.course.then")), then(course));
        if (course.row().state() != EnrolmentState.PASSED) {
            add(forward(course));
        }
    }

    private static Component progress(CourseOverview course) {
        int done = course.row().done();
        int steps = course.row().steps();
        return new ProgressLine(done, steps, Translations.of("training.progress", done, steps));
    }

    private static Component lessons(CourseOverview course) {
        UnorderedList list = TaskItem.list();
        for (LessonRow lesson : course.lessons()) {
            StatusPill pill = lesson.read() ? Pills.done() : lesson.begun() ? Pills.begun() : Pills.open();
            list.add(new TaskItem(
                    new RouterLink(
                            Translations.of(lesson.title()),
                            LessonView.class,
                            LessonView.parameters(course.row().id(), lesson.slug())),
                    Translations.of("training.minutes", lesson.minutes()),
                    pill));
        }
        return list;
    }

    private static Component then(CourseOverview course) {
        UnorderedList list = TaskItem.list();
        if (course.practice() > 0) {
            list.add(practice(course));
        }
        list.add(quiz(course));
        return list;
    }

    private static TaskItem practice(CourseOverview course) {
        boolean done = course.practised() == course.practice();
        return new TaskItem(
                new RouterLink(
                        Translations.of("training.practice.title"),
                        PracticeView.class,
                        TrainingNavigation.parameters(course.row().id())),
                Translations.of("training.practice.progress", course.practised(), course.practice()),
                done ? Pills.done() : course.practised() > 0 ? Pills.begun() : Pills.open());
    }

    private static TaskItem quiz(CourseOverview course) {
        String name = Translations.of("training.quiz.title");
        EnrolmentId id = course.row().id();
        if (course.row().state() == EnrolmentState.PASSED) {
            return new TaskItem(
                    new RouterLink(name, QuizView.class, TrainingNavigation.parameters(id)),
                    Translations.of("training.quiz.passed-hint"),
                    Pills.done());
        }
        if (!course.quizOpen()) {
            String closed = course.practice() > 0 ? "training.quiz.closed-hint" : "training.quiz.closed-lessons";
            return new TaskItem(new Span(name), Translations.of(closed), Pills.closed()).off();
        }
        return new TaskItem(
                new RouterLink(name, QuizView.class, TrainingNavigation.parameters(id)),
                course.nextTry()
                        .map(then -> Translations.of("training.result.next-try", Translations.moment(then)))
                        .orElseGet(() -> Translations.of("training.quiz.hint")),
                course.nextTry().isPresent() ? Pills.closed() : course.quizBegun() ? Pills.begun() : Pills.open());
    }

    private static Component forward(CourseOverview course) {
        EnrolmentId id = course.row().id();
        String next = course.lessons().stream()
                .filter(lesson -> !lesson.read())
                .findFirst()
                .map(lesson -> TrainingNavigation.lesson(id, lesson.slug()))
                .orElse(course.quizOpen() ? TrainingNavigation.quiz(id) : TrainingNavigation.practice(id));
        return new PrimaryBar(new ActButton(
                        isBegun(course) ? "training.continue" : "training.begin",
                        () -> UI.getCurrent().navigate(next))
                .primary());
    }

    private static boolean isBegun(CourseOverview course) {
        return course.row().done() > 0 || course.lessons().stream().anyMatch(LessonRow::begun);
    }
}
