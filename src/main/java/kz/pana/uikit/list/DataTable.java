package kz.pana.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** Figures in rows and columns, each row with its name first. Where it is too wide for a phone it scrolls by itself. */
public class DataTable extends Div {

    private final NativeTable table = new NativeTable();
    private final NativeTableRow head = new NativeTableRow();

    /** @param caption what the figures are, in words already */
    public DataTable(String caption) {
        addClassName("pana-table-box");
        // Whoever uses keys scrolls it too.
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        table.addClassName("pana-table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("pana-sr");
        table.getHead().add(head);
        add(table);
    }

    /** Adds columns with these names, in words already. */
    public final DataTable columns(String... names) {
        for (String name : names) {
            column(new NativeTableHeaderCell(name));
        }
        return this;
    }

    /**
     * Adds a column by which the rows can be sorted.
     *
     * @param path where they stand sorted by it
     * @param direction how they are sorted by it now: {@code ascending}, {@code descending} or {@code none}
     */
    public final DataTable sortable(String name, String path, String direction) {
        Anchor link = new Anchor(path, name);
        link.setRouterIgnore(false);
        link.addClassName("pana-sort");
        NativeTableHeaderCell cell = new NativeTableHeaderCell(link);
        cell.getElement().setAttribute("aria-sort", direction);
        column(cell);
        return this;
    }

    private void column(NativeTableHeaderCell cell) {
        cell.getElement().setAttribute("scope", "col");
        head.add(cell);
    }

    /** Adds a row; what is no component is shown as text. */
    public final NativeTableRow row(Component name, Object... cells) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell first = row.addHeaderCell();
        first.getElement().setAttribute("scope", "row");
        first.add(name);
        for (Object cell : cells) {
            if (cell instanceof Component component) {
                row.addDataCell().add(component);
            } else {
                row.addDataCell().setText(String.valueOf(cell));
            }
        }
        table.getBody().add(row);
        return row;
    }
}
