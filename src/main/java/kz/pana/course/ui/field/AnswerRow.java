package kz.pana.course.ui.field;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.function.Consumer;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.folder.CourseText.AnswerText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import org.jspecify.annotations.Nullable;

/** An answer of a question in three languages. */
final class AnswerRow extends FormRow {

    private final String id;
    private final WordingField words;
    private final Checkbox right = new Checkbox(Translations.of("training.author.answer.right"));

    /** @param marked told when it becomes a right one */
    AnswerRow(AnswerText answer, Runnable changed, Consumer<AnswerRow> marked) {
        id = answer.id();
        words = new WordingField("", changed);
        words.show(answer.text());
        right.setValue(answer.right());
        right.addValueChangeListener(change -> {
            if (right.getValue()) {
                marked.accept(this);
            }
            changed.run();
        });
        add(words, right);
    }

    AnswerText value() {
        return new AnswerText(id, right.getValue(), words.value());
    }

    /** Where answers are put in order, none is more right than another. */
    void kind(@Nullable QuestionKind kind) {
        right.setVisible(kind != QuestionKind.ORDER);
    }

    void unmark() {
        right.setValue(false);
    }

    boolean isValid(Form form) {
        return words.isValid(form);
    }

    @Override
    void named(String name) {
        words.label(name);
        right.setAriaLabel(name + ": " + Translations.of("training.author.answer.right"));
    }

    @Override
    void focus() {
        words.focus();
    }
}
