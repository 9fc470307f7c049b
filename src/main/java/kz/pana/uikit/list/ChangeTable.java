package kz.pana.uikit.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kz.pana.uikit.Translations;

/** What was and what is, or is asked for, side by side; whatever stayed the same is left out. */
public final class ChangeTable extends DataTable {

    private boolean empty = true;

    private final String before;
    private final String now;

    /** @param caption what is compared, in words already */
    public ChangeTable(String caption) {
        this(caption, "uikit.changes.before", "uikit.changes.now");
    }

    private ChangeTable(String caption, String before, String now) {
        super(caption);
        this.before = Translations.of(before);
        this.now = Translations.of(now);
        addClassName("-changes");
        columns(Translations.of("uikit.changes.what"), this.before, this.now);
    }

    /** What is and what is only asked for. */
    public static ChangeTable ofAsked(String caption) {
        return new ChangeTable(caption, "uikit.changes.stands", "uikit.changes.asked");
    }

    /** Adds a row if the two differ; all in words already, a blank one is nothing. */
    public ChangeTable line(String what, String before, String now) {
        return before.equals(now) ? this : changed(what, before, now);
    }

    /** Adds a row. */
    public ChangeTable changed(String what, String before, String now) {
        empty = false;
        row(new Span(what), cell(this.before, before), cell(this.now, now));
        return this;
    }

    /** Where there is no room for columns, its name stands above each value. */
    private static Div cell(String column, String words) {
        Span name = new Span(column);
        name.addClassName("pana-table-column");
        return new Div(name, new Span(text(words)));
    }

    public boolean isEmpty() {
        return empty;
    }

    private static String text(String given) {
        return given.isBlank() ? "–" : given;
    }
}
