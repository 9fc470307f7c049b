package kz.pana.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.pana.course.CourseDesk;
import kz.pana.course.OutlineWriting;
import kz.pana.course.ui.field.AboutField;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;

/** What the course is called, when it is passed, and what is practised. What is typed is kept at once. */
@Route("course/outline")
@PageTitle("training.author.outline")
@RolesAllowed("AUTHOR")
class OutlineDraftView extends Page implements BeforeEnterObserver {

    private final CourseDesk desk;
    private final OutlineWriting outline;
    private final Clock clock;
    private final Div body = Page.stack();

    OutlineDraftView(CourseDesk desk, OutlineWriting outline, Clock clock) {
        super("training.author.outline");
        this.desk = desk;
        this.outline = outline;
        this.clock = clock;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (desk.draft().isPresent()) {
            show();
        } else {
            event.forwardTo(CourseNavigation.courseDesk());
        }
    }

    private void show() {
        SavedMark saved = new SavedMark();
        AboutField about = new AboutField();
        about.begin(outline.about());
        Autosave.begin(
                about,
                new DraftStore<>(
                        () -> "outline",
                        (before, now) -> outline.writeAbout(before.orElse(now), now),
                        () -> Optional.of(outline.about()),
                        now -> {},
                        OutlineDraftView::leave),
                saved,
                clock);
        body.removeAll();
        body.add(
                new Anchor(CourseNavigation.courseDesk(DraftPart.LESSONS), Translations.of("training.author.to-draft")),
                about,
                new PrimaryBar(
                        new ActButton("training.author.done", () -> {
                                    if (about.isDone() && Autosave.isAllKept(List.of(about))) {
                                        leave();
                                    }
                                })
                                .primary(),
                        saved));
    }

    private static void leave() {
        CourseNavigation.goToCourseDesk(DraftPart.LESSONS);
    }
}
