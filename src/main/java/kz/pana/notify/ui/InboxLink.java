package kz.pana.notify.ui;

import kz.pana.notify.Inbox;
import kz.pana.uikit.TopItem;
import org.springframework.stereotype.Component;

/** The inbox in the top bar, with the number of unread notices. */
@Component
class InboxLink implements TopItem {

    private final Inbox inbox;

    InboxLink(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String path() {
        return InboxView.ROUTE;
    }

    @Override
    public String key() {
        return "notify.inbox.link";
    }

    @Override
    public String icon() {
        return "vaadin:bell";
    }

    @Override
    public int count() {
        return inbox.unread();
    }
}
