package kz.pana.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.pana.course.CourseDraft;
import kz.pana.course.CourseDraft.LessonRow;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.ui.field.DraftPills;
import kz.pana.kernel.Language;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.TaskItem;

/** The questions and scenes of the draft, lesson by lesson, with a mark where a translation is missing. */
final class DraftLists {

    private DraftLists() {}

    static Div questions(CourseDraft draft) {
        return byLesson(
                draft,
                draft.questions(),
                QuestionText::topic,
                DraftLists::question,
                CourseNavigation.courseQuestion(CourseNavigation.NEW),
                "training.author.question.new");
    }

    static Div scenes(CourseDraft draft) {
        return byLesson(
                draft,
                draft.scenes(),
                SceneText::lesson,
                DraftLists::scene,
                CourseNavigation.courseScene(CourseNavigation.NEW),
                "training.author.scene.new");
    }

    /** Slugs to titles. */
    static Map<String, String> names(CourseDraft draft) {
        Map<String, String> names = new LinkedHashMap<>();
        draft.lessons().forEach(lesson -> names.put(lesson.entry().slug(), name(lesson)));
        return names;
    }

    static String name(LessonRow lesson) {
        return lesson.title().any().isEmpty()
                ? lesson.entry().slug()
                : Translations.of(lesson.title().shown());
    }

    static Div marks(List<Language> missing, List<Language> changed) {
        Div marks = Page.row();
        marks.addClassName("pana-marks");
        if (!missing.isEmpty()) {
            marks.add(DraftPills.missing(missing));
        }
        if (!changed.isEmpty()) {
            marks.add(DraftPills.changed(changed));
        }
        return marks;
    }

    /** What belongs to no lesson, because that was taken out, comes last. */
    private static <T> Div byLesson(
            CourseDraft draft,
            List<T> parts,
            Function<T, String> lesson,
            Function<T, TaskItem> row,
            String way,
            String key) {
        Map<String, String> names = names(draft);
        Map<String, UnorderedList> lists = new LinkedHashMap<>();
        names.keySet().forEach(slug -> lists.put(slug, TaskItem.list()));
        parts.forEach(part -> lists.computeIfAbsent(lesson.apply(part), slug -> TaskItem.list())
                .add(row.apply(part)));
        Div all = Page.stack();
        lists.forEach((slug, list) -> {
            all.add(new H2(Optional.ofNullable(names.get(slug)).orElse(slug)));
            if (list.getComponentCount() > 0) {
                all.add(list);
            }
            if (names.containsKey(slug)) {
                Anchor more = new Anchor(CourseNavigation.newFor(way, slug), Translations.of(key));
                more.addClassName("pana-button");
                all.add(Page.row(more));
            }
        });
        return all;
    }

    private static TaskItem question(QuestionText question) {
        String use = Translations.of(question.check() ? "training.author.use.check" : "training.author.use.quiz");
        String kind = Optional.ofNullable(question.kind())
                .map(known -> Translations.of(known.key()) + " · ")
                .orElse("");
        String vital = Optional.ofNullable(question.vital())
                .map(topic -> " · " + Translations.of(topic.key()))
                .orElse("");
        return new TaskItem(
                new Anchor(
                        CourseNavigation.courseQuestion(question.id()),
                        Translations.of(question.text().shown())),
                kind + use + vital + " · " + question.id(),
                marks(question.missing(), List.of()));
    }

    private static TaskItem scene(SceneText scene) {
        return new TaskItem(
                new Anchor(
                        CourseNavigation.courseScene(scene.id()),
                        Translations.of(scene.title().shown())),
                Translations.of("training.author.scene.steps", scene.steps().size()) + " · " + scene.id(),
                marks(scene.missing(), List.of()));
    }
}
