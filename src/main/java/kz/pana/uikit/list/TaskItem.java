package kz.pana.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A line of a list: what or who it is, a hint below, and how it stands. */
public final class TaskItem extends ListItem {

    /**
     * @param name a link or a plain text
     */
    public TaskItem(Component name, String hint, Component... end) {
        addClassName("pana-task");
        name.addClassName("pana-task-name");
        Span below = new Span(hint);
        below.addClassName("pana-task-hint");
        add(name, below);
        add(end);
    }

    /** Shows that it cannot be done yet. */
    public TaskItem off() {
        addClassName("pana-task-off");
        return this;
    }

    public static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-task-list");
        return list;
    }
}
