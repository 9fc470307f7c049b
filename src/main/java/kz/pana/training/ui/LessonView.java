package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kz.pana.course.content.LessonScreen;
import kz.pana.course.content.LessonScreen.Check;
import kz.pana.course.content.LessonScreen.Reading;
import kz.pana.course.content.LessonScreen.Try;
import kz.pana.training.Learning;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.LessonPage;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.MarkdownText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import kz.pana.uikit.layout.ProgressLine;

/** A lesson, screen by screen. Where one is, is kept on the server: any phone, any language goes on from there. */
@Route("training/:enrolment/lesson/:slug")
@PageTitle("training.lesson.title")
@RolesAllowed({"OWNER", "STAFF"})
class LessonView extends Page implements BeforeEnterObserver {

    /** The parameter of the address that names a screen, counted from 1: the browser's way back leads through them. */
    private static final String SCREEN = "screen";

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
        String slug = TrainingNavigation.parameter(event, "slug");
        Optional<Integer> screen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SCREEN)
                .filter(text -> text.matches("[1-9]\\d?"))
                .map(text -> Integer.parseInt(text) - 1);
        LessonPage here = learning.lesson(id, slug);
        if (screen.filter(asked -> asked != here.screen() && asked < here.screens())
                .isPresent()) {
            startReading(show(id, learning.turnTo(id, slug, screen.get())));
        } else {
            show(id, here);
        }
    }

    private H2 show(EnrolmentId id, LessonPage page) {
        title(Translations.of(page.title()));
        ActButton forward = forward(id, page);
        H2 heading = new H2(heading(page.content()));
        heading.getElement().setAttribute("tabindex", "-1");
        body.removeAll();
        body.add(
                new RouterLink(
                        Translations.of("training.to-course"), CourseView.class, TrainingNavigation.parameters(id)),
                new ProgressLine(
                        page.screen() + 1,
                        page.screens(),
                        Translations.of(
                                "training.lesson.position",
                                page.number(),
                                page.lessons(),
                                page.screen() + 1,
                                page.screens())),
                heading,
                content(id, page, forward),
                bar(id, page, forward));
        return heading;
    }

    private static String heading(LessonScreen screen) {
        return switch (screen) {
            case Reading reading -> Translations.of(reading.heading());
            case Try tried -> Translations.of(tried.scene().title());
            case Check check -> Translations.of(check.text());
        };
    }

    private Component content(EnrolmentId id, LessonPage page, ActButton forward) {
        return switch (page.content()) {
            case Reading reading -> new MarkdownText(Translations.of(reading.text()), page.pictures());
            case Try tried -> {
                // Whoever only wants on has not tried: the way on appears at the end of the scene.
                forward.setVisible(false);
                yield new ScenePart(tried.scene(), () -> forward.setVisible(true));
            }
            case Check check ->
                new CheckPart(check, chosen -> learning.check(id, page.slug(), check.question(), chosen));
        };
    }

    private ActButton forward(EnrolmentId id, LessonPage page) {
        return page.isLast()
                ? new ActButton("training.lesson.finish", () -> finish(id, page)).primary()
                : new ActButton("training.lesson.next", () -> turn(id, page, page.screen() + 1)).primary();
    }

    private Component bar(EnrolmentId id, LessonPage page, ActButton forward) {
        PrimaryBar bar = new PrimaryBar();
        if (page.screen() > 0) {
            bar.add(new ActButton("training.lesson.back", () -> turn(id, page, page.screen() - 1)));
        }
        bar.add(forward);
        return bar;
    }

    private static void turn(EnrolmentId id, LessonPage page, int screen) {
        UI.getCurrent()
                .navigate(
                        TrainingNavigation.lesson(id, page.slug()),
                        QueryParameters.of(SCREEN, String.valueOf(screen + 1)));
    }

    private static void startReading(H2 heading) {
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
