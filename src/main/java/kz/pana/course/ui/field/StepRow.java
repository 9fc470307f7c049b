package kz.pana.course.ui.field;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import kz.pana.course.content.Scene.Outcome;
import kz.pana.course.folder.CourseText.ChoiceText;
import kz.pana.course.folder.CourseText.StepText;
import kz.pana.course.folder.Wording;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import org.jspecify.annotations.Nullable;

/** A step of a scene: what happens, and either what one may do then or how it has ended. */
public final class StepRow extends FormRow {

    private static final int MOST_CHOICES = 4;

    /** How a step goes on. */
    public enum Goes {
        ON(null),
        GOOD(Outcome.GOOD),
        MIXED(Outcome.MIXED),
        BAD(Outcome.BAD);

        private final @Nullable Outcome outcome;

        Goes(@Nullable Outcome outcome) {
            this.outcome = outcome;
        }

        static Goes of(@Nullable Outcome outcome) {
            return outcome == null ? ON : valueOf(outcome.name());
        }

        String key() {
            return "training.author.goes." + name();
        }
    }

    private final String id;
    private final Runnable changed;
    private final WordingField words;
    private final RadioButtonGroup<Goes> goes = new RadioButtonGroup<>(Translations.of("training.author.goes"));
    private final FormRows<ChoiceRow> choices;
    private Map<String, String> steps = Map.of();

    /** @param grown told when there is one more choice, to offer it the steps */
    StepRow(StepText step, Runnable changed, Runnable grown) {
        id = step.id();
        this.changed = changed;
        words = new WordingField("", changed);
        words.show(step.text());
        goes.setItems(Goes.values());
        goes.setItemLabelGenerator(each -> Translations.of(each.key()));
        goes.setValue(Goes.of(step.outcome()));
        choices = new FormRows<>("training.author.choice", MOST_CHOICES, this::blank, () -> {
            grown.run();
            changed.run();
        });
        choices.show(step.choices().stream().map(this::row).toList());
        choices.setVisible(goes.getValue() == Goes.ON);
        goes.addValueChangeListener(change -> {
            choices.setVisible(goes.getValue() == Goes.ON);
            changed.run();
        });
        add(words, goes, choices);
    }

    String id() {
        return id;
    }

    StepText value() {
        boolean on = goes.getValue() == Goes.ON;
        return new StepText(
                id,
                words.value(),
                on ? choices.rows().stream().map(ChoiceRow::value).toList() : List.of(),
                goes.getValue().outcome);
    }

    /** @param names of the steps by their ids */
    void offer(Map<String, String> names) {
        steps = names;
        choices.rows().forEach(row -> row.offer(names));
    }

    boolean isValid(Form form) {
        List<ChoiceRow> wrong =
                choices.rows().stream().filter(row -> !row.isValid(form)).toList();
        return words.isValid(form) && wrong.isEmpty();
    }

    @Override
    void named(String name) {
        words.label(name);
        goes.setAriaLabel(name + ": " + Translations.of("training.author.goes"));
    }

    @Override
    void focus() {
        words.focus();
    }

    private ChoiceRow row(ChoiceText choice) {
        return new ChoiceRow(choice, steps, changed);
    }

    private ChoiceRow blank() {
        return row(new ChoiceText("", Wording.NONE));
    }
}
