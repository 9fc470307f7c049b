package kz.pana.training.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import kz.pana.training.row.PracticePage.Confirmed;
import kz.pana.training.row.PracticePage.Item;
import kz.pana.uikit.Translations;

/** One thing to practise, with a box for the learner and one for the colleague. */
class PracticeTask extends Div {

    private final Checkbox learner = new Checkbox(Translations.of("training.practice.learner"));
    private final Checkbox colleague = new Checkbox(Translations.of("training.practice.colleague"));

    PracticeTask(Item item, boolean finished) {
        addClassName("pana-practice");
        String text = Translations.of(item.text());
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text);
        learner.setReadOnly(finished);
        colleague.setReadOnly(finished);
        add(new Paragraph(text), learner, colleague);
        show(item);
    }

    PracticeTask onLearner(Consumer<Boolean> ticked) {
        learner.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ticked.accept(change.getValue());
            }
        });
        return this;
    }

    PracticeTask onColleague(Consumer<Boolean> confirmed) {
        colleague.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                confirmed.accept(change.getValue());
            }
        });
        return this;
    }

    void show(Item item) {
        learner.setValue(item.ticked());
        colleague.setValue(item.confirmed().isPresent());
        colleague.setHelperText(item.confirmed().map(PracticeTask::words).orElse(null));
        setClassName("pana-practice-done", item.isDone());
    }

    private static String words(Confirmed confirmed) {
        return Translations.of("training.practice.with", confirmed.colleague(), Translations.day(confirmed.at()));
    }
}
