package kz.pana.course.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import kz.pana.course.CourseDraft;
import kz.pana.course.CourseDraft.LessonRow;
import kz.pana.course.OutlineWriting;
import kz.pana.course.ui.field.PartField;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.TaskItem;

/** The lessons of the draft, with a mark where a translation is missing and where something has changed. */
final class LessonsPart extends Div {

    private final OutlineWriting outline;
    private final TextField slug = new TextField(Translations.of("training.author.lesson.slug"));
    private final Form form;

    LessonsPart(CourseDraft draft, OutlineWriting outline) {
        this.outline = outline;
        addClassName("pana-stack");
        UnorderedList list = TaskItem.list();
        list.add(new TaskItem(
                new Anchor(CourseNavigation.courseOutline(), Translations.of("training.author.outline")),
                Translations.of("training.author.outline.hint", draft.outline().passMark())));
        draft.lessons().forEach(lesson -> list.add(item(lesson)));
        slug.setHelperText(Translations.of("training.author.id.hint"));
        slug.setManualValidation(true);
        slug.setWidth(PartField.ID_WIDTH);
        Div bar = Page.row(slug, new ActButton("training.author.lesson.add", this::addLesson));
        bar.addClassName("pana-row-end");
        form = new Form(bar);
        add(list, form);
    }

    private static TaskItem item(LessonRow lesson) {
        return new TaskItem(
                new Anchor(CourseNavigation.courseLesson(lesson.entry().slug()), DraftLists.name(lesson)),
                Translations.of(
                        "training.author.lesson.hint",
                        lesson.entry().minutes(),
                        lesson.entry().draw()),
                DraftLists.marks(lesson.missing(), lesson.changed()));
    }

    private void addLesson() {
        String name = slug.getValue().strip();
        form.begin();
        form.read(slug, () -> {
            outline.addLesson(name);
            return name;
        });
        if (form.isValid()) {
            UI.getCurrent().navigate(CourseNavigation.courseLesson(name));
        }
    }
}
