package kz.pana.uikit.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.pana.uikit.Translations;
import org.jspecify.annotations.Nullable;

/** A list that shows its first rows and more of them on request. It keeps no rows, only what they look like. */
public class GrowingList<T> extends Div {

    /** The parameter of an address that says how many pages of the list are shown. */
    private static final String PARAMETER = "pages";

    private static final int USUAL = 20;

    /** An address asks for no more at once than somebody would press for. */
    private static final int MOST_AT_ONCE = 50;

    /** Gives the rows of a page; pages count from 0. */
    @FunctionalInterface
    public interface Rows<T> {
        List<T> page(int page, int size);
    }

    private final Rows<T> rows;
    private final Function<T, Component> look;
    private final Supplier<Component> empty;
    private final int size;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Translations.of("uikit.more"), click -> grow());
    private int pages = 1;
    private @Nullable Location address;

    /**
     * @param rows in a stable order
     * @param empty what to say while there is no row
     */
    public GrowingList(Rows<T> rows, Function<T, Component> look, Supplier<Component> empty) {
        this(rows, look, empty, USUAL);
    }

    /** @param size how many rows are shown at once, and more on request */
    public GrowingList(Rows<T> rows, Function<T, Component> look, Supplier<Component> empty, int size) {
        this.size = size;
        this.rows = rows;
        this.look = look;
        this.empty = empty;
        addClassName("pana-stack");
        list.addClassName("pana-list");
        more.setDisableOnClick(true);
    }

    /** What nobody has asked for by then is the first rows. */
    @Override
    protected void onAttach(AttachEvent attach) {
        if (getChildren().findAny().isEmpty()) {
            reload();
        }
    }

    /** Starts again with the first rows. */
    public final void restart() {
        pages = 1;
        reload();
    }

    /** Starts again with as many rows as the address asks for, and keeps in it how many there are: going back finds them. */
    public final void restart(Location opened) {
        address = opened;
        pages = opened.getQueryParameters()
                .getSingleParameter(PARAMETER)
                .filter(typed -> typed.matches("[1-9]\\d?"))
                .map(Integer::parseInt)
                .map(asked -> Math.min(asked, MOST_AT_ONCE))
                .orElse(1);
        reload();
    }

    /** Shows the rows as they are now, as many as were asked for before. */
    public final void reload() {
        removeAll();
        list.removeAll();
        show(0, pages * size);
        add(list.getChildren().findAny().isPresent() ? list : empty.get(), more);
    }

    private void grow() {
        int shown = list.getElement().getChildCount();
        show(pages++, size);
        if (list.getElement().getChildCount() > shown) {
            // The button has moved or is gone: whoever has no mouse goes on with the first new row.
            list.getElement().getChild(shown).setAttribute("tabindex", "-1").callJsFunction("focus");
        }
        if (address != null) {
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(
                            null,
                            new Location(
                                    address.getPath(),
                                    address.getQueryParameters().merging(PARAMETER, String.valueOf(pages))));
        }
    }

    private void show(int number, int most) {
        List<T> page = rows.page(number, most);
        page.forEach(row -> list.add(new ListItem(look.apply(row))));
        more.setVisible(page.size() == most);
        more.setEnabled(true);
    }
}
