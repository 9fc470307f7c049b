package kz.pana.course.ui.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;

/** Alike parts of a form one below the other, to add, to move and to take away; a thumb and a keyboard manage it. */
final class FormRows<R extends FormRow> extends Div {

    private final List<R> rows = new ArrayList<>();
    private final Div list = Page.stack();
    private final String key;
    private final int most;
    private final Runnable changed;
    private final ActButton more;

    /**
     * @param key the texts: {@code key.name} for a row by its number, {@code key.add}
     * @param most how many there may be
     */
    FormRows(String key, int most, Supplier<R> blank, Runnable changed) {
        this.key = key;
        this.most = most;
        this.changed = changed;
        addClassName("pana-stack");
        more = new ActButton(key + ".add", () -> insert(rows.size(), blank.get()));
        add(list, Page.row(more));
    }

    void show(List<R> newRows) {
        rows.clear();
        rows.addAll(newRows);
        lay();
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    private void insert(int place, R row) {
        rows.add(Math.min(place, rows.size()), row);
        lay();
        changed.run();
        row.focus();
    }

    private void remove(R row) {
        int place = rows.indexOf(row);
        String name = row.name();
        rows.remove(row);
        lay();
        changed.run();
        more.focus();
        Toast.undoable("training.author.removed", () -> insert(place, row), name);
    }

    private void move(R row, int by) {
        int to = rows.indexOf(row) + by;
        rows.remove(row);
        rows.add(to, row);
        lay();
        changed.run();
        // The same button of the same row, so that a key can be pressed again; the other one at either end.
        List<Button> tools = tools(to);
        Button again = tools.get(by < 0 ? 0 : 1);
        (again.isEnabled() ? again : tools.get(by < 0 ? 1 : 0)).focus();
    }

    private List<Button> tools(int place) {
        return list.getComponentAt(place)
                .getChildren()
                .limit(1)
                .flatMap(tools -> tools.getChildren())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }

    private void lay() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            row.name(Translations.of(key + ".name", i + 1));
            list.add(new Div(tools(row, i), row));
        }
        more.setVisible(rows.size() < most);
    }

    private Div tools(R row, int place) {
        Button up = tool(VaadinIcon.ARROW_UP, "training.author.up", row, () -> move(row, -1));
        up.setEnabled(place > 0);
        Button down = tool(VaadinIcon.ARROW_DOWN, "training.author.down", row, () -> move(row, 1));
        down.setEnabled(place < rows.size() - 1);
        Button remove = tool(VaadinIcon.TRASH, "training.author.remove", row, () -> remove(row));
        Div tools = Page.row(Page.meta(row.name()), up, down, remove);
        tools.addClassName("pana-form-tools");
        return tools;
    }

    private static Button tool(VaadinIcon icon, String key, FormRow row, Runnable act) {
        Button button = new Button(new Icon(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Translations.of(key, row.name()));
        return button;
    }
}
