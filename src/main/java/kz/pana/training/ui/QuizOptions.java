package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Supplier;
import kz.pana.course.content.AnswerOption;
import kz.pana.course.content.QuestionKind;
import kz.pana.uikit.Translations;

/** The answers of a question, to choose from or to put in order. */
final class QuizOptions extends Div {

    private final Supplier<List<AnswerOption>> chosen;

    QuizOptions(QuestionKind kind, List<AnswerOption> options) {
        chosen = switch (kind) {
            case SINGLE -> buttons(options);
            case MULTIPLE -> boxes(options);
            case ORDER -> order(options);
        };
    }

    /** The ids of what was chosen, in the order shown or, where that is the question, in the order given. */
    List<String> chosen() {
        return chosen.get().stream().map(AnswerOption::id).toList();
    }

    private Supplier<List<AnswerOption>> buttons(List<AnswerOption> options) {
        RadioButtonGroup<AnswerOption> group = new RadioButtonGroup<>(Translations.of("training.quiz.one"), options);
        group.setItemLabelGenerator(option -> Translations.of(option.text()));
        group.setWidthFull();
        dress(group);
        add(group);
        return () -> group.getValue() == null ? List.of() : List.of(group.getValue());
    }

    private Supplier<List<AnswerOption>> boxes(List<AnswerOption> options) {
        CheckboxGroup<AnswerOption> group = new CheckboxGroup<>(Translations.of("training.quiz.several"), options);
        group.setItemLabelGenerator(option -> Translations.of(option.text()));
        group.setWidthFull();
        dress(group);
        add(group);
        return () -> options.stream().filter(group.getValue()::contains).toList();
    }

    private Supplier<List<AnswerOption>> order(List<AnswerOption> options) {
        OrderList list = new OrderList(options);
        add(list);
        return list::order;
    }

    private static void dress(Component group) {
        group.getChildren().forEach(option -> option.addClassName("pana-quiz-option"));
    }
}
