package kz.pana.course.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.pana.course.CourseDesk;
import kz.pana.course.CourseDraft;
import kz.pana.course.CourseDraft.LessonRow;
import kz.pana.course.CourseWriting;
import kz.pana.course.OutlineWriting;
import kz.pana.course.ui.field.MarkdownField;
import kz.pana.course.ui.field.WeightField;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.MarkdownText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.AutosaveField;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;

/** A lesson of the draft in three languages side by side, each with how it reads. What is typed is kept at once. */
@Route("course/lesson/:slug")
@PageTitle("training.author.lesson")
@RolesAllowed("AUTHOR")
class LessonDraftView extends Page implements BeforeEnterObserver {

    private final CourseDesk desk;
    private final CourseWriting writing;
    private final OutlineWriting outline;
    private final Clock clock;
    private final Div body = Page.stack();
    private final Div problems = Page.stack();
    private final List<AutosaveField<?>> fields = new ArrayList<>();

    LessonDraftView(CourseDesk desk, CourseWriting writing, OutlineWriting outline, Clock clock) {
        super("training.author.lesson");
        this.desk = desk;
        this.writing = writing;
        this.outline = outline;
        this.clock = clock;
        addClassName("pana-page-wide");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFound::new);
        desk.draft().ifPresentOrElse(draft -> show(slug, draft), () -> event.forwardTo(CourseNavigation.courseDesk()));
    }

    private void show(String slug, CourseDraft draft) {
        LessonRow lesson = draft.lessons().stream()
                .filter(row -> row.entry().slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
        title(DraftLists.name(lesson));
        fields.clear();
        body.removeAll();
        body.add(
                new Anchor(CourseNavigation.courseDesk(DraftPart.LESSONS), Translations.of("training.author.to-draft")),
                weight(slug),
                help(),
                texts(slug, draft),
                problems,
                new LessonActions(slug, outline, LessonDraftView::leave).row(),
                new PrimaryBar(new ActButton("training.author.done", this::done).primary()));
        showProblems(slug);
    }

    private Div weight(String slug) {
        SavedMark saved = new SavedMark();
        WeightField weight = new WeightField(slug);
        weight.begin(outline.entry(slug));
        Autosave.begin(
                weight,
                new DraftStore<>(
                        () -> "weight " + slug,
                        (before, now) -> outline.weigh(before.orElse(now), now),
                        () -> Optional.of(outline.entry(slug)),
                        now -> showProblems(slug),
                        LessonDraftView::leave),
                saved,
                clock);
        fields.add(weight);
        return Page.stack(weight, saved);
    }

    private static Details help() {
        return new Details(
                Translations.of("training.author.help.title"),
                new MarkdownText(Translations.of("training.author.help.text")));
    }

    private Div texts(String slug, CourseDraft draft) {
        Div columns = new Div();
        columns.addClassName("pana-columns");
        for (Language language : Language.values()) {
            SavedMark saved = new SavedMark();
            MarkdownField field = new MarkdownField(language, draft.address(), saved);
            field.begin(writing.lesson(slug, language));
            Autosave.begin(
                    field,
                    new DraftStore<>(
                            () -> "lesson " + slug + " " + language,
                            (before, now) -> writing.writeLesson(slug, language, before.orElse(""), now),
                            () -> Optional.of(writing.lesson(slug, language)),
                            now -> showProblems(slug),
                            LessonDraftView::leave),
                    saved,
                    clock);
            fields.add(field);
            columns.add(field);
        }
        return Page.stack(new ColumnSwitch(columns), columns);
    }

    private void showProblems(String slug) {
        problems.removeAll();
        problems.add(Flaws.in(writing.problems(slug)));
    }

    private void done() {
        if (Autosave.isAllKept(fields)) {
            leave();
        }
    }

    private static void leave() {
        CourseNavigation.goToCourseDesk(DraftPart.LESSONS);
    }
}
