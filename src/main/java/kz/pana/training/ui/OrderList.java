package kz.pana.training.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import kz.pana.course.content.AnswerOption;
import kz.pana.uikit.Translations;

/**
 * Steps to put in order, by two buttons each: a thumb and a keyboard manage it alike. Its value is the ids of the steps
 * in the order given, and so survives a switch of language.
 */
final class OrderList extends AbstractCompositeField<Div, OrderList, List<String>> {

    private final List<AnswerOption> order;
    private final OrderedList list = new OrderedList();
    private final Span moved = new Span();

    OrderList(List<AnswerOption> options) {
        super(ids(options));
        order = new ArrayList<>(options);
        Span label = new Span(Translations.of("training.quiz.order"));
        label.addClassName("pana-meta");
        list.addClassNames("pana-stack", "pana-stack-small", "pana-order");
        moved.addClassName("pana-sr");
        moved.getElement().setAttribute("role", "status");
        getContent().addClassNames("pana-stack", "pana-stack-small");
        getContent().add(label, list, moved);
        show();
    }

    List<AnswerOption> order() {
        return List.copyOf(order);
    }

    @Override
    protected void setPresentationValue(List<String> ids) {
        order.sort(Comparator.comparingInt(option -> ids.indexOf(option.id())));
        show();
    }

    private static List<String> ids(List<AnswerOption> options) {
        return options.stream().map(AnswerOption::id).toList();
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < order.size(); i++) {
            list.add(line(i));
        }
    }

    private ListItem line(int index) {
        AnswerOption option = order.get(index);
        Span words = new Span(Translations.of(option.text()));
        words.addClassName("pana-order-words");
        Button up = button(VaadinIcon.ARROW_UP, "training.quiz.up", option);
        up.setEnabled(index > 0);
        up.addClickListener(click -> move(index, index - 1));
        Button down = button(VaadinIcon.ARROW_DOWN, "training.quiz.down", option);
        down.setEnabled(index < order.size() - 1);
        down.addClickListener(click -> move(index, index + 1));
        ListItem line = new ListItem(words, up, down);
        line.addClassName("pana-quiz-option");
        return line;
    }

    private static Button button(VaadinIcon icon, String key, AnswerOption option) {
        Button button = new Button(new Icon(icon));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Translations.of(key, Translations.of(option.text())));
        return button;
    }

    private void move(int from, int to) {
        Collections.swap(order, from, to);
        setModelValue(ids(order), true);
        show();
        moved.setText(Translations.of(
                "training.quiz.moved", Translations.of(order.get(to).text()), to + 1));
        // The same button of the same line, so that a key can be pressed again; the other one at either end.
        boolean up = to < from;
        List<Button> buttons = list.getComponentAt(to)
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
        Button again = buttons.get(up ? 0 : 1);
        (again.isEnabled() ? again : buttons.get(up ? 1 : 0)).focus();
    }
}
