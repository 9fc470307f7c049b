package kz.pana.course.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import kz.pana.course.folder.CourseText;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.AutosaveField;
import kz.pana.uikit.field.Form;

/** A question or a scene: it has an id and belongs to a lesson. */
public abstract class PartField<T> extends AutosaveField<T> {

    /** Ids are words, and long ones at that. */
    public static final String ID_WIDTH = "min(100%, 24em)";

    private final TextField id = new TextField(Translations.of("training.author.id"));
    private final Select<String> lesson = new Select<>();
    private final Form form = new Form(id, lesson);

    /** @param lessons slugs to titles */
    PartField(Map<String, String> lessons) {
        id.setHelperText(Translations.of("training.author.id.hint"));
        id.setManualValidation(true);
        id.setWidth(ID_WIDTH);
        id.addValueChangeListener(change -> changed());
        lesson.setLabel(Translations.of("training.author.topic"));
        lesson.setItems(new ArrayList<>(lessons.keySet()));
        lesson.setItemLabelGenerator(slug -> lessons.getOrDefault(slug, slug));
        lesson.setWidthFull();
        lesson.addValueChangeListener(change -> changed());
        getContent().add(form);
    }

    final void lay(Component... parts) {
        form.add(parts);
    }

    final void show(String name, String slug) {
        id.setValue(name);
        // A lesson that was taken out meanwhile is still named, so that it is seen.
        if (!slug.isEmpty() && !lesson.getListDataView().contains(slug)) {
            lesson.getListDataView().addItem(slug);
        }
        lesson.setValue(slug.isEmpty() ? null : slug);
    }

    final String typedId() {
        return id.getValue().strip();
    }

    final String typedLesson() {
        return Optional.ofNullable(lesson.getValue()).orElse("");
    }

    /** Whether its words will do, missing ones aside; says at each why not. */
    abstract boolean areWordsRight(Form fields);

    @Override
    public final boolean isValid() {
        form.begin();
        boolean named = form.read(id, this::checkedId).isPresent();
        return areWordsRight(form) && named;
    }

    @Override
    public final void refuse(Message why) {
        form.mark(id, why);
    }

    /** Whether nothing is left that is not kept; else the way to what is wrong. */
    public final boolean isDone() {
        return form.isValid();
    }

    private String checkedId() {
        if (!CourseText.isId(typedId())) {
            throw new InvalidValue("training.problem.id", typedId());
        }
        return typedId();
    }
}
