package kz.pana.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What is still to do, a line each, and whose move it is. */
public final class OutstandingList extends UnorderedList {

    public OutstandingList() {
        addClassName("pana-outstanding");
    }

    public void line(String words) {
        line(new Text(words));
    }

    /** @param mover whose move it is, in words */
    public void line(Component words, String mover) {
        Span who = new Span(mover);
        who.addClassName("pana-mover");
        line(words, who);
    }

    /** Nothing is to do. */
    public void done(String words) {
        line(new Span(words)).addClassName("-met");
    }

    private ListItem line(Component... parts) {
        ListItem item = new ListItem(parts);
        item.addClassName("pana-outstanding-item");
        add(item);
        return item;
    }
}
