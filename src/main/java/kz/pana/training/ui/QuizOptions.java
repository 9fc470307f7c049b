package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.training.QuizScreen;
import kz.pana.training.QuizScreen.Option;
import kz.pana.training.Verdict;
import kz.pana.uikit.Words;

/** The answers of a question: to choose from, then with what is right and what was chosen. */
final class QuizOptions extends Div {

    private final Supplier<Stream<Option>> chosen;

    QuizOptions(QuizScreen screen) {
        if (screen.verdict().isPresent()) {
            add(answered(screen, screen.verdict().get()));
            chosen = Stream::empty;
        } else {
            chosen = screen.multiple() ? boxes(screen) : buttons(screen);
        }
    }

    Set<String> chosen() {
        return chosen.get().map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    private static UnorderedList answered(QuizScreen screen, Verdict verdict) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("pana-outstanding", "pana-stack", "pana-stack-small");
        screen.options()
                .forEach(option -> list.add(line(
                        option,
                        verdict.rightOptions().contains(option.id()),
                        verdict.chosen().contains(option.id()))));
        return list;
    }

    private Supplier<Stream<Option>> buttons(QuizScreen screen) {
        RadioButtonGroup<Option> group = new RadioButtonGroup<>(Words.of("training.quiz.one"), screen.options());
        group.setItemLabelGenerator(option -> Words.of(option.text()));
        group.setWidthFull();
        dress(group);
        add(group);
        return () -> Stream.ofNullable(group.getValue());
    }

    private Supplier<Stream<Option>> boxes(QuizScreen screen) {
        CheckboxGroup<Option> group = new CheckboxGroup<>(Words.of("training.quiz.several"), screen.options());
        group.setItemLabelGenerator(option -> Words.of(option.text()));
        group.setWidthFull();
        dress(group);
        add(group);
        return () -> group.getValue().stream();
    }

    private static void dress(Component group) {
        group.getChildren().forEach(option -> option.addClassName("pana-quiz-option"));
    }

    private static ListItem line(Option option, boolean right, boolean mine) {
        ListItem line = new ListItem(new Span(Words.of(option.text())));
        line.addClassName("pana-quiz-option");
        if (right || mine) {
            Span note = new Span(Words.of(
                    right
                            ? mine ? "training.quiz.right-chosen" : "training.quiz.right-option"
                            : "training.quiz.wrong-chosen"));
            note.addClassName("pana-meta");
            line.add(note);
            line.addClassName(right ? "-right" : "-wrong");
        }
        return line;
    }
}
