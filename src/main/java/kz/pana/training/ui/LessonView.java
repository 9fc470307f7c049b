package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.training.EnrolmentId;
import kz.pana.training.Learning;
import kz.pana.training.LessonPage;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Page;
import kz.pana.uikit.Prose;
import kz.pana.uikit.Words;

/** A lesson, section by section. Where one is, is kept on the server: any phone, any language goes on from there. */
@Route("training/:enrolment/lesson/:slug")
@PageTitle("training.lesson.title")
@RolesAllowed({"OWNER", "STAFF"})
class LessonView extends Page implements BeforeEnterObserver {

    private final Learning learning;
    private final Div body = Page.stack();

    LessonView(Learning learning) {
        super("training.lesson.title");
        narrow();
        this.learning = learning;
        add(body);
    }

    static RouteParameters parameters(EnrolmentId id, String slug) {
        return new RouteParameters(new RouteParam("enrolment", id.toString()), new RouteParam("slug", slug));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EnrolmentId id = TrainingNavigation.enrolment(event);
        show(id, learning.lesson(id, TrainingNavigation.parameter(event, "slug")));
    }

    private H2 show(EnrolmentId id, LessonPage page) {
        title(Words.of(page.title()));
        H2 heading = new H2(Words.of(page.heading()));
        heading.getElement().setAttribute("tabindex", "-1");
        body.removeAll();
        body.add(
                new RouterLink(Words.of("training.to-course"), CourseView.class, TrainingNavigation.parameters(id)),
                new Progress(
                        page.section() + 1,
                        page.sections(),
                        Words.of(
                                "training.lesson.position",
                                page.number(),
                                page.lessons(),
                                page.section() + 1,
                                page.sections())),
                heading,
                new Prose(Words.of(page.text())),
                bar(id, page));
        return heading;
    }

    private Component bar(EnrolmentId id, LessonPage page) {
        PrimaryBar bar = new PrimaryBar();
        if (page.section() > 0) {
            bar.add(new ActButton("training.lesson.back", () -> turn(id, page, page.section() - 1)));
        }
        bar.add(
                page.isLast()
                        ? new ActButton("training.lesson.finish", () -> finish(id, page)).primary()
                        : new ActButton("training.lesson.next", () -> turn(id, page, page.section() + 1)).primary());
        return bar;
    }

    private void turn(EnrolmentId id, LessonPage page, int section) {
        H2 heading = show(id, learning.turnTo(id, page.slug(), section));
        heading.getElement()
                .executeJs("this.focus({preventScroll: true}); this.closest('.pana-page').scrollIntoView()");
    }

    private void finish(EnrolmentId id, LessonPage page) {
        learning.finishLesson(id, page.slug());
        UI.getCurrent()
                .navigate(page.next()
                        .map(next -> TrainingNavigation.lesson(id, next))
                        .orElse(TrainingNavigation.course(id)));
    }
}
