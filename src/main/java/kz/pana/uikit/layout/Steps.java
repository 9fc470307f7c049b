package kz.pana.uikit.layout;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import kz.pana.uikit.Translations;

/** The way through something, step by step. */
public class Steps extends OrderedList {

    /** How far one step has come. */
    public enum State {
        DONE,
        NOW,
        STOPPED,
        AHEAD
    }

    public Steps() {
        addClassName("pana-steps");
    }

    /** Adds a step, in words already. */
    public final Steps step(State state, String name, String note) {
        Span title = new Span(name);
        title.addClassName("pana-step-name");
        Span meta = new Span(note);
        meta.addClassName("pana-meta");
        Span spoken = new Span(Translations.of("fields.step." + state));
        spoken.addClassName("pana-sr");
        ListItem item = new ListItem(title, spoken, meta);
        item.addClassName("pana-step");
        if (state != State.AHEAD) {
            item.addClassName("-" + state.name().toLowerCase(Locale.ROOT));
        }
        if (state == State.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        add(item);
        return this;
    }
}
