package kz.pana.course.ui.field;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import kz.pana.course.folder.CourseText.ChoiceText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;

/** Something one may do in a scene, and the step it leads to. */
final class ChoiceRow extends FormRow {

    private final WordingField words;
    private final Select<String> leads = new Select<>();
    private Map<String, String> steps;
    private String chosen;
    private boolean offering;

    /** @param steps the names of the steps by their ids */
    ChoiceRow(ChoiceText choice, Map<String, String> steps, Runnable changed) {
        this.steps = steps;
        chosen = choice.leads();
        words = new WordingField("", changed);
        words.show(choice.text());
        leads.setLabel(Translations.of("training.author.leads"));
        leads.setItemLabelGenerator(step -> this.steps.getOrDefault(step, step));
        leads.addValueChangeListener(change -> {
            if (!offering) {
                chosen = Optional.ofNullable(leads.getValue()).orElse("");
                changed.run();
            }
        });
        add(words, leads);
        offer(steps);
    }

    ChoiceText value() {
        return new ChoiceText(chosen, words.value());
    }

    /** Offers these steps; what was chosen stays chosen, even while its step is not there. */
    void offer(Map<String, String> names) {
        steps = names;
        offering = true;
        leads.setItems(new ArrayList<>(names.keySet()));
        leads.setValue(names.containsKey(chosen) ? chosen : null);
        offering = false;
    }

    boolean isValid(Form form) {
        return words.isValid(form);
    }

    @Override
    void named(String name) {
        words.label(name);
        leads.setAriaLabel(name + ": " + Translations.of("training.author.leads"));
    }

    @Override
    void focus() {
        words.focus();
    }
}
