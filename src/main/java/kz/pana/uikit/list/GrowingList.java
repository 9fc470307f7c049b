package kz.pana.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.pana.uikit.Words;

/** A list that shows its first rows and more of them on request. It keeps no rows, only what they look like. */
public class GrowingList<T> extends Div {

    private static final int SIZE = 20;

    /** Gives the rows of a page; pages count from 0. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> page(int page, int size);
    }

    private final Rows<T> rows;
    private final Function<T, Component> look;
    private final Supplier<Component> empty;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Words.of("uikit.more"), click -> grow());
    private int pages = 1;

    /**
     * @param rows in a stable order
     * @param empty what to say while there is no row
     */
    public GrowingList(Rows<T> rows, Function<T, Component> look, Supplier<Component> empty) {
        this.rows = rows;
        this.look = look;
        this.empty = empty;
        addClassName("pana-stack");
        list.addClassName("pana-list");
        more.setDisableOnClick(true);
        reload();
    }

    /** Starts again with the first rows. */
    public final void restart() {
        pages = 1;
        reload();
    }

    /** Shows the rows as they are now, as many as were asked for before. */
    public final void reload() {
        removeAll();
        list.removeAll();
        for (int page = 0; page < pages; page++) {
            show(page);
        }
        add(list.getChildren().findAny().isPresent() ? list : empty.get(), more);
    }

    private void grow() {
        show(pages++);
    }

    private void show(int number) {
        List<T> page = rows.page(number, SIZE);
        page.forEach(row -> list.add(new ListItem(look.apply(row))));
        more.setVisible(page.size() == SIZE);
        more.setEnabled(true);
    }
}
