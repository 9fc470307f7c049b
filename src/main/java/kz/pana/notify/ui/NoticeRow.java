package kz.pana.notify.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** A notice that leads to what it is about. */
class NoticeRow extends Div {

    NoticeRow(InboxRow row, Inbox inbox) {
        Anchor text = new Anchor(row.path(), Translations.of(row.text()));
        text.getElement().addEventListener("click", click -> inbox.markRead(row.id()));
        Div foot = Page.row(Page.meta(Translations.moment(row.at())));
        if (!row.read()) {
            Span mark = new Span(Translations.of("notify.inbox.unread"));
            mark.addClassNames("pana-status", "-plain");
            foot.add(mark);
            addClassName("-unread");
        }
        addClassNames("pana-list-row", "pana-stack-small");
        add(text, foot);
    }
}
