package kz.pana.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.pana.course.CourseDesk;
import kz.pana.course.CourseDesk.EditionRow;
import kz.pana.course.CourseDraft;
import kz.pana.course.CourseWriting;
import kz.pana.course.OutlineWriting;
import kz.pana.uikit.MenuFor;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.Filters;

/** The course for its authors: the draft in the making and the editions published so far. */
@Route("course")
@PageTitle("training.author.title")
@MenuFor("AUTHOR")
@Menu(title = "training.author.menu", order = 50, icon = "vaadin:edit")
@RolesAllowed("AUTHOR")
class CourseDeskView extends Page implements BeforeEnterObserver {

    private final CourseDesk desk;
    private final CourseWriting writing;
    private final OutlineWriting outline;
    private final Div body = Page.stack();
    private DraftPart shown = DraftPart.LESSONS;

    CourseDeskView(CourseDesk desk, CourseWriting writing, OutlineWriting outline) {
        super("training.author.title");
        this.desk = desk;
        this.writing = writing;
        this.outline = outline;
        add(new Anchor(CourseNavigation.figures(), Translations.of("training.figures.title")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = Filters.chosen(
                DraftPart.values(), event.getLocation().getQueryParameters().getParameters(Filters.PARAMETER));
        show();
    }

    private void show() {
        List<EditionRow> editions = desk.published();
        DraftActions actions = new DraftActions(desk, this::show);
        body.removeAll();
        desk.draft()
                .ifPresentOrElse(
                        draft -> body.add(
                                actions.of(draft),
                                new DraftProblems(draft.problems()),
                                filters(draft, editions.size()),
                                part(draft, editions)),
                        () -> body.add(
                                new Empty("course", "training.author.no-draft", actions.ofNoDraft()),
                                new H2(Translations.of(DraftPart.EDITIONS.key())),
                                new EditionList(editions, desk::export)));
    }

    private Filters<DraftPart> filters(CourseDraft draft, int editions) {
        Filters<DraftPart> filters =
                new Filters<>(CourseNavigation.courseDesk(), DraftPart::key, part -> part.count(draft, editions));
        filters.show(DraftPart.values(), shown);
        return filters;
    }

    private Component part(CourseDraft draft, List<EditionRow> editions) {
        return switch (shown) {
            case LESSONS -> new LessonsPart(draft, outline);
            case QUESTIONS -> DraftLists.questions(draft);
            case SCENES -> DraftLists.scenes(draft);
            case PICTURES -> new PicturesPart(draft, writing, this::show);
            case EDITIONS -> new EditionList(editions, desk::export);
        };
    }
}
