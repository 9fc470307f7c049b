package kz.pana.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Things to do, each with a link and how far it has come; they can be done in any order. */
public class TaskList extends UnorderedList {

    public TaskList() {
        addClassName("pana-task-list");
    }

    /** Adds a task, in words already. */
    public final TaskList task(String name, String hint, String path, Component status) {
        Anchor link = new Anchor(path, name);
        link.addClassName("pana-task-name");
        return item(link, hint, status);
    }

    /** Adds a task that cannot be begun yet. */
    public final TaskList later(String name, String hint, Component status) {
        Span title = new Span(name);
        title.addClassName("pana-task-name");
        item(title, hint, status);
        getChildren().reduce((first, last) -> last).ifPresent(last -> last.addClassName("pana-task-off"));
        return this;
    }

    private TaskList item(Component name, String hint, Component status) {
        Span words = new Span(hint);
        words.addClassName("pana-task-hint");
        ListItem item = new ListItem(name, words, status);
        item.addClassName("pana-task");
        add(item);
        return this;
    }
}
