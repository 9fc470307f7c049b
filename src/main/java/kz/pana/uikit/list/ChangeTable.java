package kz.pana.uikit.list;

import com.vaadin.flow.component.html.Span;
import kz.pana.uikit.Translations;

/** What was and what is, side by side; whatever stayed the same is left out. */
public final class ChangeTable extends DataTable {

    private boolean empty = true;

    /** @param caption what is compared, in words already */
    public ChangeTable(String caption) {
        super(caption);
        addClassName("-changes");
        columns(
                Translations.of("uikit.changes.what"),
                Translations.of("uikit.changes.before"),
                Translations.of("uikit.changes.now"));
    }

    /** Adds a row if the two differ; all in words already, a blank one is nothing. */
    public ChangeTable line(String what, String before, String now) {
        return before.equals(now) ? this : changed(what, before, now);
    }

    /** Adds a row. */
    public ChangeTable changed(String what, String before, String now) {
        empty = false;
        row(new Span(what), text(before), text(now));
        return this;
    }

    public boolean isEmpty() {
        return empty;
    }

    private static String text(String given) {
        return given.isBlank() ? "–" : given;
    }
}
