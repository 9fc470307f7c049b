package kz.pana.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.course.CourseDesk;
import kz.pana.course.CourseDraft;
import kz.pana.course.ui.field.PartField;
import kz.pana.kernel.NotFound;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;

/**
 * A question or a scene of the draft beside how a learner sees it. What is typed is kept at once, something new with its
 * first word.
 */
abstract class PartDraftView<T> extends Page implements BeforeEnterObserver {

    private final CourseDesk desk;
    private final Clock clock;
    private final DraftPart list;
    private final Div body = Page.stack();
    private Optional<T> known = Optional.empty();

    /** @param list where it stands among the others */
    PartDraftView(String titleKey, DraftPart list, CourseDesk desk, Clock clock) {
        super(titleKey);
        this.list = list;
        this.desk = desk;
        this.clock = clock;
        addClassName("pana-page-wide");
        add(body);
    }

    abstract PartField<T> field(Map<String, String> lessons);

    abstract PartPreview<T> preview();

    abstract T blank(CourseDraft draft, String lesson);

    abstract String id(T part);

    abstract String way(String id);

    abstract Optional<T> read(String id);

    abstract T write(Optional<T> before, T now);

    abstract int remove(T part);

    abstract void putBack(T part, int place);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get("id");
        if (id.isPresent() && id.equals(known.map(this::id))) {
            // It was given this id a moment ago; whoever types goes on typing.
            return;
        }
        desk.draft()
                .ifPresentOrElse(
                        draft -> show(draft, id, CourseNavigation.lessonAsked(event)),
                        () -> event.forwardTo(CourseNavigation.courseDesk()));
    }

    private void show(CourseDraft draft, Optional<String> id, String lesson) {
        PartField<T> field = field(DraftLists.names(draft));
        PartPreview<T> preview = preview();
        SavedMark saved = new SavedMark();
        known = id.map(name -> read(name).orElseThrow(NotFound::new));
        known.ifPresentOrElse(field::begin, () -> field.beginNew(blank(draft, lesson)));
        preview.show(field.now());
        field.addValueChangeListener(change -> preview.show(field.now()));
        Autosave.begin(
                field,
                new DraftStore<>(
                        () -> list + " " + known.map(this::id).orElse(""),
                        this::write,
                        () -> known.flatMap(part -> read(id(part))),
                        this::follow,
                        this::leave),
                saved,
                clock);
        Div sides = new Div(field, preview);
        sides.addClassName("pana-editor");
        body.removeAll();
        body.add(
                new Anchor(CourseNavigation.courseDesk(list), Translations.of("training.author.to-draft")),
                sides,
                new PrimaryBar(
                        new ActButton("training.author.done", () -> done(field)).primary(),
                        new ActButton("training.author.delete", () -> known.ifPresentOrElse(this::delete, this::leave)),
                        saved));
    }

    /** A new id is a new address. */
    private void follow(T now) {
        known = Optional.of(now);
        CourseNavigation.follow(way(id(now)));
    }

    private void done(PartField<T> field) {
        if (field.isDone() && Autosave.isAllKept(List.of(field))) {
            leave();
        }
    }

    private void delete(T part) {
        int place = remove(part);
        leave();
        Toast.undoable(
                "training.author.removed",
                () -> {
                    putBack(part, place);
                    UI.getCurrent().navigate(way(id(part)));
                },
                id(part));
    }

    private void leave() {
        CourseNavigation.goToCourseDesk(list);
    }
}
